"""``kiosk demo``: the whole way on one machine, from the server's database to a fingertip."""
