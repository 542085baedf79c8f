"""Runs tests in child processes in which one module has a fault; no file is changed.

The parent has imported the libraries that the tests need but nothing of ours, so a child starts within milliseconds.
"""

from __future__ import annotations

import os
import resource
import shutil
import signal
import sys
import tempfile
import time
import traceback
from contextlib import suppress
from importlib.machinery import SourceFileLoader
from importlib.util import spec_from_file_location
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import attrs  # noqa: F401 -- for the children
import httpx  # noqa: F401
import hypothesis
import pytest

if TYPE_CHECKING:
    from collections.abc import Sequence
    from importlib.machinery import ModuleSpec
    from types import CodeType

MEMORY = 4 << 30
"""Bytes of address space: a fault may make a list grow for ever."""
OPTIONS = ["-x", "-q", "-p", "no:cacheprovider", "-p", "no:xdist", "--hypothesis-profile=mutation"]
OPTIONS += ["-m", "not slow", "-W", "ignore::pytest.PytestAssertRewriteWarning"]  # of what the parent has imported

hypothesis.settings.register_profile(
    "mutation",
    phases=[hypothesis.Phase.explicit, hypothesis.Phase.generate],  # that it fails is enough: no smaller example
    derandomize=True,
    database=None,
    max_examples=25,
    deadline=None,
)


class Fault(NamedTuple):
    """A module as it is to be imported."""

    module: str
    filename: str
    code: CodeType

    def find_spec(self, name: str, *_: object) -> ModuleSpec | None:
        """As a finder on `sys.meta_path`."""
        if name != self.module:
            return None
        return spec_from_file_location(name, self.filename, loader=_Loader(name, self.filename, self.code))


class _Loader(SourceFileLoader):
    def __init__(self, name: str, filename: str, code: CodeType) -> None:
        super().__init__(name, filename)
        self.code = code

    def get_code(self, fullname: str) -> CodeType:
        return self.code


class Child:
    """One run of some tests. It leads a process group of its own, which ends with it."""

    def __init__(self, tests: Sequence[str], fault: Fault, seconds: float) -> None:
        self.started = time.monotonic()
        self.seconds = seconds
        self.folder = Path(tempfile.mkdtemp(prefix="mutant-"))
        self.log = ""
        """What pytest printed, once the run is over."""
        self.pid = os.fork()
        if not self.pid:
            os._exit(_run(tests, fault, self.folder))

    @property
    def elapsed(self) -> float:
        """Seconds since the start."""
        return time.monotonic() - self.started

    def outcome(self) -> str | None:
        """`survived`, `killed` or `timeout`; None while it runs."""
        pid, status = os.waitpid(self.pid, os.WNOHANG)
        if not pid and self.elapsed < self.seconds:
            return None
        self.stop()
        if not pid:
            os.waitpid(self.pid, 0)
        return "timeout" if not pid else "survived" if status == 0 else "killed"

    def stop(self) -> None:
        """End it with all that it started, and clear up."""
        with suppress(ProcessLookupError):
            os.killpg(self.pid, signal.SIGKILL)
        self.log = (self.folder / "log").read_text(encoding="utf-8", errors="replace")
        shutil.rmtree(self.folder, ignore_errors=True)


def _run(tests: Sequence[str], fault: Fault, folder: Path) -> int:
    """In the child: pytest's exit code."""
    os.setpgid(0, 0)
    with (folder / "log").open("w") as log:
        os.dup2(log.fileno(), 1)
        os.dup2(log.fileno(), 2)
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    sys.meta_path.insert(0, fault)
    try:
        return int(pytest.main([*OPTIONS, f"--basetemp={folder / 'tests'}", *tests]))
    except BaseException:  # noqa: BLE001 -- whatever it is, the fault was noticed
        traceback.print_exc(file=sys.stdout)
        return 1
    finally:
        sys.stdout.flush()
