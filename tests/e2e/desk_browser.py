"""A browser of the staff, a look into the server's tables, and patience."""

import re
import sqlite3
import time

WAIT_S = 60


def wait_for(ready, pause=time.sleep):
    """Wait until something is so, and return it."""
    end = time.monotonic() + WAIT_S
    while not (found := ready()):
        assert time.monotonic() < end, "it did not come about in time"
        pause(0.05)
    return found


def rows(device, query):
    """Ask the server's database."""
    with sqlite3.connect(device.folder / "central" / "central.db") as database:
        found = database.execute(query).fetchall()
    database.close()
    return found


class Browser:
    """Reads pages and sends forms; the server's port may change."""

    def __init__(self, session, port):
        self.session, self.port = session, port

    @property
    def base(self):
        return f"http://127.0.0.1:{int(self.port.read_text())}"

    def get(self, path):
        return self.session.get(self.base + path, timeout=20).text

    def post(self, path, page, **values):
        token = re.search(r'name="csrfmiddlewaretoken" value="(\w+)"', page).group(1)
        values["csrfmiddlewaretoken"] = token
        return self.session.post(self.base + path, values, timeout=20).text
