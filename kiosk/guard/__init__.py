"""The guard: the compositor's only client.

It starts the screen, counts its frames, restarts it when they stop, and shows the out-of-service picture
meanwhile. It has no content, no network and no Qt, so it outlives whatever stops the screen.
"""

from kiosk.guard.limits import Limits
from kiosk.guard.loop import Commands, Guard

__all__ = ["Commands", "Guard", "Limits"]
