"""``python -m central`` is the ``central`` command."""

from central.cli import main

main(prog_name="central")
