"""Says what a run was made with: interpreter, processor and the versions of what is compared."""

from __future__ import annotations

import os
import platform
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path

COMPARED = (
    "httpx",
    "openapi-python-client",
    "pydantic",
    "orjson",
    "attrs",
    "aiohttp",
    "httpx-aiohttp",
    "pyreqwest",
    "httpx2",
)


def describe() -> str:
    """One paragraph for the head of the page."""
    versions = ", ".join(f"{name} {version(name)}" for name in COMPARED if find_spec(name.replace("-", "_")))
    python = f"{platform.python_implementation()} {platform.python_version()}"
    return f"Last run: {python}, {platform.system()}, {len(os.sched_getaffinity(0))} cores{_processor()}; {versions}."


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return ""
    names = (line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    return next((f" ({name})" for name in names), "")
