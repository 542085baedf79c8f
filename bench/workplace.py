"""What the measurements share: a folder for made things, a loopback server, other generators' clients, our client."""

from __future__ import annotations

import importlib
import os
import shutil
import subprocess
import sys
import tempfile
from contextlib import ExitStack
from functools import cache, cached_property
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from bench.server import serving

if TYPE_CHECKING:
    from types import ModuleType, TracebackType

ROOT = Path(__file__).parent.parent
CARRIERX = ROOT / "openapi" / "carrierx_conference.yaml"
WORKSHOP = Path(__file__).parent / "workshop"
"""Spec and decisions of a client that only the measurements use."""
CONVERSATIONS = WORKSHOP / "openapi" / "conversations.yaml"
OURS = ROOT / "clients" / "carrierx_conference" / "src"


class Workplace:
    """Made things of one run; everything is made on first use and gone at the end."""

    def __init__(self, document: Path | None = None) -> None:
        self.document = document
        """What the generation of a large document is measured with; None: a made one."""
        self._stack = ExitStack()
        self.folder = Path(self._stack.enter_context(tempfile.TemporaryDirectory(prefix="bench-")))

    def __enter__(self) -> Self:
        sys.path[:0] = [str(path) for path in self.import_paths]
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stack.close()

    @property
    def import_paths(self) -> list[Path]:
        """Where the packages that are measured lie."""
        return [self.folder, self.workshop / "clients" / "conversations" / "src", OURS]

    @property
    def workshop(self) -> Path:
        """A workshop of its own, for what must not be written into this one."""
        return self.folder / "workshop"

    @property
    def environment(self) -> dict[str, str]:
        """Environment of measured processes: imports write and find compiled modules, as an installed package's do."""
        kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        return kept | {"PYTHONPATH": os.pathsep.join(map(str, [ROOT, *self.import_paths]))}

    @cached_property
    def url(self) -> str:
        """Base URL of a loopback server that answers every GET with one small meeting room."""
        return self._stack.enter_context(serving(self.environment))

    @cached_property
    def rival_carrierx(self) -> str:
        """Package name of openapi-python-client's client for the same API as ours."""
        return self.generate_rival(CARRIERX, "rival_carrierx")

    @cached_property
    def rival_conversations(self) -> str:
        """Package name of openapi-python-client's client for the conversations of the codec measurements."""
        return self.generate_rival(CONVERSATIONS, "rival_conversations")

    @cached_property
    def our_conversations(self) -> str:
        """Package name of our client for the same."""
        shutil.copytree(WORKSHOP, self.workshop)
        command = [sys.executable, "-m", "generator", "--root", str(self.workshop), "generate"]
        subprocess.run(command, check=True, capture_output=True, env=self.environment)
        importlib.invalidate_caches()
        return "switchboard_conversations"

    def generate_rival(self, spec: Path, name: str) -> str:
        """Let openapi-python-client make a client in this folder; the package's name."""
        config = self.folder / f"{name}.yaml"
        config.write_text("post_hooks: []\n", encoding="utf-8")
        options = ["--path", str(spec), "--output-path", str(self.folder / name), "--config", str(config)]
        command = [sys.executable, "-m", "openapi_python_client", "generate", "--meta", "none", "--overwrite", *options]
        subprocess.run(command, check=True, capture_output=True, env=self.environment)
        importlib.invalidate_caches()
        return name


def optional(name: str) -> Any:
    """A library that is measured where it is installed; None, with a message, where it is not."""
    if find_spec(name):
        return importlib.import_module(name)
    _say_once(f"{name} is not installed: its rows are left out")
    return None


@cache
def _say_once(text: str) -> None:
    print(text, file=sys.stderr)


def load(*names: str) -> Any:
    """A module by the parts of its name; typed loosely, since it is made while measuring."""
    module: ModuleType = importlib.import_module(".".join(names))
    return module
