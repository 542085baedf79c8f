"""What this process holds: memory and open files. Linux tells it below /proc."""

from __future__ import annotations

import resource
from pathlib import Path

KILOBYTE = 1024


def more_descriptors() -> int:
    """Let this process open as many files as the system allows it; gives that number."""
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    return hard


def held_memory() -> int:
    """Bytes that it holds now."""
    return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * resource.getpagesize()


def peak_memory() -> int:
    """The most bytes that it held at once."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * KILOBYTE


def open_files() -> int:
    """How many descriptors are open."""
    return sum(1 for _ in Path("/proc/self/fd").iterdir())
