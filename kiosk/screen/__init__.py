"""The screen process: the only place with PySide6. ``app`` composes it, ``viewmodels`` feed QML."""
