"""Stage 7, tidy: sorts imports, drops unused ones and formats all rendered Python with ruff; refuses what can't run."""

from __future__ import annotations

import json
import os
import subprocess
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from ruff import find_ruff_bin

from generator.errors import GenerationError

if TYPE_CHECKING:
    from generator.render.files import Files

COMMON = ("--isolated", "--line-length", "120", "--target-version", "py311", "--no-cache")
LINT = (
    "check",
    *COMMON,
    "--select",
    "I,F,E9",
    "--fix",
    "--output-format",
    "json",
    "--config",
    "lint.isort.split-on-trailing-comma=false",
)
FORMAT = ("format", *COMMON, "--config", "format.skip-magic-trailing-comma=true")
# A large client has a thousand files, and most disks take longer to make them than ruff takes to format them.
IN_MEMORY = "/dev/shm"  # noqa: S108 -- a folder of our own is made there
# Copied as they are, so that they can be compared with their originals.
AS_THEY_ARE = ("/_runtime/", "/custom/", "examples/")


def tidy(files: Files, api: str) -> Files:
    """The same files with all Python formatted. Raises GenerationError when a file is no valid Python."""
    rendered = {
        path: text
        for path, text in files.items()
        if path.endswith(".py") and not any(part in path for part in AS_THEY_ARE)
    }
    with tempfile.TemporaryDirectory(dir=IN_MEMORY if os.access(IN_MEMORY, os.W_OK) else None) as folder:
        for path, text in rendered.items():
            target = Path(folder, path)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8")
        _check(_ruff(LINT, folder), folder, api)
        _ruff(FORMAT, folder)
        return files | {path: Path(folder, path).read_text(encoding="utf-8") for path in rendered}


def _ruff(arguments: tuple[str, ...], folder: str) -> str:
    done = subprocess.run(  # noqa: S603 -- our own tool and arguments
        [find_ruff_bin(), *arguments, folder], capture_output=True, text=True, check=False
    )
    if done.returncode not in {0, 1} or (arguments[0] == "format" and done.returncode):
        raise GenerationError(
            f"ruff failed: {done.stderr.strip()}",
            where="generated code",
            cure="report this as a bug of the generator",
        )
    return done.stdout


def _check(output: str, folder: str, api: str) -> None:
    found = json.loads(output or "[]")
    if found:
        first = found[0]
        place = str(Path(first["filename"]).resolve().relative_to(Path(folder).resolve()))
        problem = f"the generated code has a fault: {first['message']} ({place}, line {first['location']['row']})"
        raise GenerationError(
            problem, where=f"openapi/{api}.yaml", cure="report this as a bug of the generator, with the spec"
        )
