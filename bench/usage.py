"""What this process holds: memory and open files. Linux tells it below /proc.

`python -m bench.usage FILE MODULE ARGUMENT...` runs a module as `python -m` does and writes its peak memory to a file.
"""

from __future__ import annotations

import re
import resource
import runpy
import sys
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
    """The most bytes that it held at once, without those of the process that started it, which `ru_maxrss` counts."""
    status = Path("/proc/self/status").read_text(encoding="ascii", errors="replace")
    found = re.search(r"VmHWM:\s+(\d+) kB", status)
    return int(found[1]) * KILOBYTE if found else 0


def open_files() -> int:
    """How many descriptors are open."""
    return sum(1 for _ in Path("/proc/self/fd").iterdir())


def main(file: str, module: str, *arguments: str) -> None:
    """Run a module, and say what it needed."""
    sys.argv = [module, *arguments]
    try:
        runpy.run_module(module, run_name="__main__", alter_sys=True)
    finally:
        Path(file).write_text(str(peak_memory()), encoding="ascii")


if __name__ == "__main__":
    main(*sys.argv[1:])
