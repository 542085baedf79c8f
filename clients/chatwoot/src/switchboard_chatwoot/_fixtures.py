"""Fixtures of pytest, found by its entry point: `chatwoot`, `async_chatwoot`, `fake_chatwoot`, `only_fake_chatwoot`."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from . import AsyncChatwoot, Chatwoot
    from .testing import FakeChatwoot


@pytest.fixture
def fake_chatwoot() -> Iterator[FakeChatwoot]:
    """A fake Chatwoot. While the test runs, every client of this package that is made talks to it."""
    from .testing import FakeChatwoot  # when a test asks for it

    with FakeChatwoot() as fake, fake.installed():
        yield fake


@pytest.fixture
def chatwoot(fake_chatwoot: FakeChatwoot) -> Chatwoot:
    """A client of the fake."""
    return fake_chatwoot.client()


@pytest.fixture
def async_chatwoot(fake_chatwoot: FakeChatwoot) -> AsyncChatwoot:
    """The same for asyncio."""
    return fake_chatwoot.async_client()


@pytest.fixture
def only_fake_chatwoot() -> Iterator[None]:
    """Fails a test whose clients of this package talk to anything but a fake."""
    from ._runtime.testing.install import guarded  # when a test asks for it

    with guarded():
        yield
