"""The ``kiosk`` command: a thin shell around library calls."""

from kiosk.cli import content, demo, device, screen, service
from kiosk.cli.main import main

__all__ = ["content", "demo", "device", "main", "screen", "service"]
