"""Makes the generated clients importable for all tests, and runs tests that take `mode` with both kinds of client."""

from __future__ import annotations

import gc
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

from tests.support import iri_format
from tests.support.order import slow_first
from tests.support.sync_async import MODES

if TYPE_CHECKING:
    from collections.abc import Generator

# A busy machine is no reason to fail: nothing here is judged by how long it takes.
settings.register_profile("unhurried", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("unhurried")

iri_format.put_off()

for source in sorted((Path(__file__).parents[1] / "clients").glob("*/src")):
    sys.path.insert(0, str(source))


@pytest.fixture(params=MODES)
def mode(request: pytest.FixtureRequest) -> str:
    """The kind of client: "sync" or "async"."""
    return str(request.param)


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Where there are several workers."""
    workers = int(os.environ.get("PYTEST_XDIST_WORKER_COUNT", "1"))
    if workers > 1:
        items[:] = slow_first(items, workers)


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Generator[None, object, object]:
    """What is collected stays to the end: the garbage collector need not go through it again and again."""
    gc.disable()
    try:
        return (yield)
    finally:
        gc.enable()


def pytest_collection_finish() -> None:
    """Nor later, when there is garbage."""
    gc.collect()
    gc.freeze()
