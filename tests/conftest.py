"""Makes the generated clients importable for all tests, and runs tests that take `mode` with both kinds of client."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.support.sync_async import MODES

for source in sorted((Path(__file__).parents[1] / "clients").glob("*/src")):
    sys.path.insert(0, str(source))


@pytest.fixture(params=MODES)
def mode(request: pytest.FixtureRequest) -> str:
    """The kind of client: "sync" or "async"."""
    return str(request.param)
