"""What a worker gives up before it opens the first file: it needs no more rights and no network."""

from __future__ import annotations

import contextlib
import ctypes
import os
import resource
from pathlib import Path

_PR_SET_NO_NEW_PRIVS = 38
_CLONE_NEWUSER, _CLONE_NEWNET = 0x10000000, 0x40000000
_HEADROOM = 1 << 30  # address space is reserved more freely than memory is used


def confine(memory: int) -> None:
    """Give up what work on a paper does not need; call it while there is one thread only.

    No program that the worker starts can gain rights by it (``no_new_privs``). No core file is
    written: it would hold a paper's text. Address space ends a gigabyte above ``memory`` bytes.
    Where the kernel lets it, the worker moves into a network that has nothing in it.
    """
    libc = ctypes.CDLL(None, use_errno=True)
    libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
    with contextlib.suppress(OSError):  # containers and systemd may forbid it: they have their own
        _leave_the_network(libc)
    with contextlib.suppress(ValueError, OSError):  # a lower limit may be set from outside
        resource.setrlimit(resource.RLIMIT_AS, (memory + _HEADROOM, memory + _HEADROOM))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _leave_the_network(libc: ctypes.CDLL) -> None:
    """Raise ``OSError`` where that is not allowed."""
    user, group = os.geteuid(), os.getegid()
    if user == 0:
        _unshare(libc, _CLONE_NEWNET)
        return
    # Anybody may do it inside a user namespace, in which we stay who we are.
    _unshare(libc, _CLONE_NEWUSER | _CLONE_NEWNET)
    for name, text in (
        ("setgroups", "deny"), ("uid_map", f"{user} {user} 1"), ("gid_map", f"{group} {group} 1"),
    ):  # fmt: skip
        Path("/proc/self", name).write_text(text, "ascii")


def _unshare(libc: ctypes.CDLL, flags: int) -> None:
    if libc.unshare(flags) != 0:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number))
