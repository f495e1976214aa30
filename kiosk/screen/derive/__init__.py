"""From facts to what a screen shows: frozen inputs in, frozen properties out; pure and free of Qt.

Names of properties are the snake case of what QML reads. Rich texts carry the tags of ``Controls/Words.qml``;
everything that came from a source is escaped before it enters one.
"""
