"""`python -m kiosk.bench.sync`."""

import sys

from kiosk.bench.sync.command import main

sys.exit(main(sys.argv[1:]))
