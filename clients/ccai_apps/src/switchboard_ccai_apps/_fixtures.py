"""Fixtures of pytest, found by its entry point: `ccai_apps`, `async_ccai_apps`, `fake_ccai_apps`,
`only_fake_ccai_apps`.
"""

# Generated from openapi/ccai_apps.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from . import AsyncCcaiApps, CcaiApps
    from .testing import FakeCcaiApps


@pytest.fixture
def fake_ccai_apps() -> Iterator[FakeCcaiApps]:
    """A fake CCAI Apps. While the test runs, every client of this package that is made talks to it."""
    from .testing import FakeCcaiApps  # when a test asks for it

    with FakeCcaiApps() as fake, fake.installed():
        yield fake


@pytest.fixture
def ccai_apps(fake_ccai_apps: FakeCcaiApps) -> CcaiApps:
    """A client of the fake."""
    return fake_ccai_apps.client()


@pytest.fixture
def async_ccai_apps(fake_ccai_apps: FakeCcaiApps) -> AsyncCcaiApps:
    """The same for asyncio."""
    return fake_ccai_apps.async_client()


@pytest.fixture
def only_fake_ccai_apps() -> Iterator[None]:
    """Fails a test whose clients of this package talk to anything but a fake."""
    from ._runtime.testing.install import guarded  # when a test asks for it

    with guarded():
        yield
