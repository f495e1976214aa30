"""Watching a real process through its system calls, by ptrace (Linux on x86-64; no privilege is needed).

The process is stopped before and after each call, so an observer sees every write of SQLite and of Python
alike, in order and with its bytes, and may refuse a call as a full disk does. Neither the program nor SQLite
is changed for it.
"""

import ctypes
import os
import signal
import struct
import traceback
from collections.abc import Callable
from typing import Any, NoReturn, Protocol

TRACEME, GETREGS, SETREGS, SYSCALL, SETOPTIONS = 0, 12, 13, 24, 0x4200
MARK_CALLS_AND_DIE_WITH_TRACER = 0x1 | 0x100000
ENOSPC = 28

_REGISTERS = struct.Struct("27Q")
_NAMES = "r15 r14 r13 r12 rbp rbx r11 r10 r9 r8 rax rcx rdx rsi rdi orig_rax".split()  # noqa: SIM905
_NUMBER, _RESULT = _NAMES.index("orig_rax"), _NAMES.index("rax")
_ARGUMENTS = [_NAMES.index(name) for name in ("rdi", "rsi", "rdx", "r10", "r8", "r9")]
_CALLS = {
    1: "write",
    2: "open",
    3: "close",
    9: "mmap",
    18: "pwrite64",
    20: "writev",
    40: "sendfile",
    74: "fsync",
    75: "fdatasync",
    76: "truncate",
    77: "ftruncate",
    82: "rename",
    83: "mkdir",
    85: "creat",
    86: "link",
    87: "unlink",
    88: "symlink",
    257: "openat",
    258: "mkdirat",
    263: "unlinkat",
    264: "renameat",
    265: "linkat",
    266: "symlinkat",
    285: "fallocate",
    296: "pwritev",
    316: "renameat2",
    326: "copy_file_range",
}
_libc = ctypes.CDLL(None, use_errno=True)
_libc.ptrace.argtypes = [ctypes.c_long, ctypes.c_long, ctypes.c_void_p, ctypes.c_void_p]
_libc.ptrace.restype = ctypes.c_long

Finished = Callable[[int], None]
"""What to do with the result of a call that succeeded."""

REFUSED = object()
"""The answer to a call that shall fail because the disk is full."""


class Observer(Protocol):
    def entering(self, process: "Process", call: str, arguments: list[int]) -> Any:
        """Look at a call before it happens; return ``None``, :data:`REFUSED` or a :data:`Finished`."""


class Process:
    """A child that is being watched."""

    def __init__(self, work: Callable[[], None]) -> None:
        self.pid = os.fork()
        if self.pid == 0:
            _be_traced(work)
        os.waitpid(self.pid, 0)
        _ptrace(SETOPTIONS, self.pid, MARK_CALLS_AND_DIE_WITH_TRACER)
        self._memory = os.open(f"/proc/{self.pid}/mem", os.O_RDONLY)

    def watch(self, observer: Observer) -> int:
        """Let it run to its end and return its exit status."""
        try:
            while self._step() and self._pass(observer):
                pass
        finally:
            os.close(self._memory)
        return self._status

    def _pass(self, observer: Observer) -> bool:
        """Let one call happen, before which the child stands; return whether the child lives on."""
        registers = self._registers()
        call = _CALLS.get(registers[_NUMBER], "")
        verdict = observer.entering(self, call, [registers[at] for at in _ARGUMENTS]) if call else None
        if verdict is REFUSED:
            self._change(_NUMBER, -1)
        if not self._step():
            return False
        if verdict is REFUSED:
            self._change(_RESULT, -ENOSPC)
        elif verdict is not None:
            result = ctypes.c_long(self._registers()[_RESULT]).value
            if result >= 0:
                verdict(result)
        return True

    def _step(self) -> bool:
        """Go on to the next edge of a call, or to the end."""
        pending = 0
        while True:
            _ptrace(SYSCALL, self.pid, pending)
            _, self._status = os.waitpid(self.pid, 0)
            if not os.WIFSTOPPED(self._status):
                return False
            if os.WSTOPSIG(self._status) == signal.SIGTRAP | 0x80:
                return True
            pending = os.WSTOPSIG(self._status)

    def _registers(self) -> list[int]:
        buffer = ctypes.create_string_buffer(_REGISTERS.size)
        _ptrace(GETREGS, self.pid, ctypes.addressof(buffer))
        return list(_REGISTERS.unpack(buffer.raw))

    def _change(self, index: int, value: int) -> None:
        registers = self._registers()
        registers[index] = value & (1 << 64) - 1
        buffer = ctypes.create_string_buffer(_REGISTERS.pack(*registers))
        _ptrace(SETREGS, self.pid, ctypes.addressof(buffer))

    def memory(self, address: int, length: int) -> bytes:
        """Return bytes of the child's memory."""
        data = os.pread(self._memory, length, address) if length else b""
        assert len(data) == length
        return data

    def text(self, address: int) -> str:
        """Return the text that ends with a zero byte at an address."""
        return os.fsdecode(os.pread(self._memory, 4096, address).split(b"\0", 1)[0])

    def path_of(self, descriptor: int) -> str:
        """Return what a descriptor leads to."""
        return os.readlink(f"/proc/{self.pid}/fd/{descriptor}")  # noqa: PTH115 - " (deleted)" may follow

    def position(self, descriptor: int) -> int:
        """Return where a write without a place of its own would go."""
        with open(f"/proc/{self.pid}/fdinfo/{descriptor}", encoding="ascii") as lines:  # noqa: PTH123
            return int(next(lines).split()[1])


def _be_traced(work: Callable[[], None]) -> NoReturn:
    code = 1
    try:
        _ptrace(TRACEME, 0, 0)
        os.kill(os.getpid(), signal.SIGSTOP)
        work()
        code = 0
    except BaseException:  # noqa: BLE001 - the child of a fork ends here, whatever happened
        traceback.print_exc()
    finally:
        os._exit(code)


def _ptrace(request: int, pid: int, data: int) -> None:
    if _libc.ptrace(request, pid, 0, data) == -1:
        number = ctypes.get_errno()
        raise OSError(number, f"ptrace {request}: {os.strerror(number)}")
