"""``python -m kiosk.guard``: the guard without the rest of the ``kiosk`` command."""

import sys

from kiosk.guard.main import main

sys.exit(main())
