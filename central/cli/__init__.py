"""The ``central`` command: a thin shell around library calls."""

from central.cli.main import main

__all__ = ["main"]
