"""The pipe on which the screen tells of its frames."""

import contextlib
import os

ENVIRONMENT = "KIOSK_BEAT_FD"
_CHUNK = 65536


class BeatPipe:
    """A pipe whose writing end the screen inherits; it writes one byte for each frame.

    The writing end does not block: if the guard were ever late, the screen would drop beats, not frames.
    """

    def __init__(self) -> None:
        self.read_end, self.write_end = os.pipe()
        os.set_blocking(self.read_end, False)
        os.set_blocking(self.write_end, False)

    def handed_over(self) -> None:
        """The screen has its own copy of the writing end now."""
        os.close(self.write_end)
        self.write_end = -1

    def drain(self) -> bool:
        """Take what has come; return whether there was a frame.

        Raises:
            EOFError: nobody holds the writing end any more.
        """
        found = False
        with contextlib.suppress(BlockingIOError):
            while chunk := os.read(self.read_end, _CHUNK):
                found = True
                if len(chunk) < _CHUNK:
                    return True
            if not found:
                raise EOFError
        return found

    def close(self) -> None:
        """Close what is open."""
        for end in (self.read_end, self.write_end):
            if end >= 0:
                os.close(end)
        self.read_end = self.write_end = -1
