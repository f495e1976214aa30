"""`python -m kiosk.bench.screen`."""

import sys

from kiosk.bench.screen.command import main

sys.exit(main(sys.argv[1:]))
