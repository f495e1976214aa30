"""`python -m kiosk.bench.search`."""

import sys

from kiosk.bench.search_bench import main

sys.exit(main(sys.argv[1:]))
