"""What the exit code of a command says; ``kiosk --help`` lists them."""

import enum


class ExitCode(enum.IntEnum):
    """Named exit codes, so that a script can tell who must act."""

    OK = 0
    USAGE = 2
    SETTINGS = 3
    CACHE_ABSENT = 4
    UNREACHABLE = 5
    REFUSED = 6
    DEVICE = 7
    BUG = 70
