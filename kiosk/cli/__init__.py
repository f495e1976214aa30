"""The ``kiosk`` command: a thin shell around library calls."""

from kiosk.cli import bench, cache, content, demo, device, screen, service
from kiosk.cli.main import main

__all__ = ["bench", "cache", "content", "demo", "device", "main", "screen", "service"]
