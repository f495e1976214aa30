"""The screen measured from inside: `python -m kiosk.screen.gauge REQUEST`, which `kiosk bench screen` starts.

Each measure runs in a process of its own. A touch is a touch event of Qt in that process. A frame is counted
when the window says that it was swapped; the first *changed* one is the first read from the scene after
the models had changed.
"""
