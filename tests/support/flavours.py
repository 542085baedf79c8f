"""Writes a test once for the sync and the async client: `await done(…)` of whatever a method of either gives."""

from __future__ import annotations

import asyncio
import inspect
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

ROOT = Path(__file__).parents[2]


async def done(value: Any) -> Any:
    """The result of a call of either client."""
    return await value if inspect.isawaitable(value) else value


async def listed(pages: Any) -> list[Any]:
    """All items of a list of either client."""
    return [item async for item in pages] if hasattr(pages, "__aiter__") else list(pages)


def play(client: Any, script: Callable[[Any], Awaitable[Any]]) -> Any:
    """What a script (an async function of the client) returns; the client is closed after it."""

    async def main() -> Any:
        try:
            return await script(client)
        finally:
            await done(client.close())

    return asyncio.run(main())


def run_example(api: str, name: str, environment: dict[str, str], *arguments: str) -> str:
    """What an example prints, run as a user would run it."""
    source = ROOT / "clients" / api
    clean = {key: value for key, value in os.environ.items() if not key.startswith(api.upper())}
    result = subprocess.run(
        [sys.executable, source / "examples" / f"{name}.py", *arguments],
        env={**clean, "PYTHONPATH": str(source / "src"), **environment},
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    assert not result.returncode, result.stderr
    return result.stdout
