"""Programs that are measured in processes of their own: their start, and the same work again and again."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from types import TracebackType

    from bench.harness import Sample

START = """\
import time
start = time.perf_counter()
{lines}
print(time.perf_counter() - start)
"""
REPEAT = """\
import sys, time
{lines}
for line in sys.stdin:
    start = time.perf_counter()
    for _ in range(int(line)):
        work()
    print((time.perf_counter() - start) / int(line), flush=True)
"""


def fresh(environment: Mapping[str, str], lines: str, python: str = sys.executable) -> Sample:
    """Seconds that a fresh process needs for the lines, without the start of the interpreter."""
    command = [python, "-c", START.format(lines=lines)]
    return lambda: float(printed(environment, command))


def printed(environment: Mapping[str, str], command: Sequence[str]) -> str:
    """What a command prints; its errors stay on the terminal. Raises CalledProcessError."""
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True, env=environment).stdout


class Repeated:
    """A process whose lines define `work()`, which it does as often as it is asked to; a context manager."""

    def __init__(self, environment: Mapping[str, str], lines: str, number: int, python: str = sys.executable) -> None:
        self.number = number
        self.process = subprocess.Popen(
            [python, "-c", REPEAT.format(lines=lines)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env=environment,
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with self.process:
            self.process.terminate()

    def sample(self) -> float:
        """Seconds for one time, the mean of `number` in a row. Raises ChildProcessError when the process has died."""
        if self.process.stdin is None or self.process.stdout is None:
            raise TypeError("a process without pipes")
        self.process.stdin.write(f"{self.number}\n")
        self.process.stdin.flush()
        seconds = self.process.stdout.readline()
        if not seconds:
            raise ChildProcessError("the measured process ended; what it said stands above")
        return float(seconds)
