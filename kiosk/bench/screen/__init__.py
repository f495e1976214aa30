"""`kiosk bench screen`: the screen as visitors meet it, beside a window with nothing in it, in one run."""
