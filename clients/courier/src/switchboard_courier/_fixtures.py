"""Fixtures of pytest, found by its entry point: `courier`, `async_courier`, `fake_courier`, `only_fake_courier`."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from . import AsyncCourier, Courier
    from .testing import FakeCourier


@pytest.fixture
def fake_courier() -> Iterator[FakeCourier]:
    """A fake courier. While the test runs, every client of this package that is made talks to it."""
    from .testing import FakeCourier  # when a test asks for it

    with FakeCourier() as fake, fake.installed():
        yield fake


@pytest.fixture
def courier(fake_courier: FakeCourier) -> Courier:
    """A client of the fake."""
    return fake_courier.client()


@pytest.fixture
def async_courier(fake_courier: FakeCourier) -> AsyncCourier:
    """The same for asyncio."""
    return fake_courier.async_client()


@pytest.fixture
def only_fake_courier() -> Iterator[None]:
    """Fails a test whose clients of this package talk to anything but a fake."""
    from ._runtime.testing.install import guarded  # when a test asks for it

    with guarded():
        yield
