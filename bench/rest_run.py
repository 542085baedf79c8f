"""`python -m bench.rest_run WAY COUNT URL`: holds so many clients in this process; prints what each costs, as JSON."""

from __future__ import annotations

import gc
import json
import sys
from typing import TYPE_CHECKING, Any, NamedTuple

from bench.clients import LOGIN, PATH, QUERY, ours, ours_call
from bench.usage import held_memory, more_descriptors, open_files

if TYPE_CHECKING:
    from collections.abc import Callable


class Cost(NamedTuple):
    """What one of many clients holds."""

    memory: float
    """Bytes."""
    files: float
    """Descriptors."""


def main(way: str, count: int, url: str) -> Cost:
    """Make one client, which pays what all share, then hold the others."""
    more_descriptors()
    make = WAYS[way]
    kept = [make(url)]
    gc.collect()
    memory, files = held_memory(), open_files()
    kept += [make(url) for _ in range(count)]
    return Cost((held_memory() - memory) / count, (open_files() - files) / count)


def _plain(url: str) -> Any:
    import httpx

    return httpx.Client(base_url=url, auth=LOGIN)


def _plain_used(url: str) -> Any:
    client = _plain(url)
    client.get(PATH, params=QUERY).json()
    return client


def _ours(url: str) -> Any:
    client = ours(url)
    return client, client.meeting_rooms


def _ours_async(url: str) -> Any:
    client = ours(url, asynchronous=True)
    return client, client.meeting_rooms


def _ours_used(url: str) -> Any:
    client = ours(url)
    ours_call(client)
    return client


WAYS: dict[str, Callable[[str], Any]] = {
    "httpx": _plain,
    "httpx-used": _plain_used,
    "ours": _ours,
    "ours-async": _ours_async,
    "ours-used": _ours_used,
}

if __name__ == "__main__":
    print(json.dumps(main(sys.argv[1], int(sys.argv[2]), sys.argv[3])._asdict()))
