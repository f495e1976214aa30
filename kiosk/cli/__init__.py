"""The ``kiosk`` command: a thin shell around library calls."""

from kiosk.cli.main import main

__all__ = ["main"]
