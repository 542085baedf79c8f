"""Fixtures of pytest, found by its entry point: `carrierx_conference`, `async_carrierx_conference`,
`fake_carrierx_conference`, `only_fake_carrierx_conference`.
"""

# Generated from openapi/carrierx_conference.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from . import AsyncCarrierXConference, CarrierXConference
    from .testing import FakeCarrierXConference


@pytest.fixture
def fake_carrierx_conference() -> Iterator[FakeCarrierXConference]:
    """A fake CarrierX Conference. While the test runs, every client of this package that is made talks to it."""
    from .testing import FakeCarrierXConference  # when a test asks for it

    with FakeCarrierXConference() as fake, fake.installed():
        yield fake


@pytest.fixture
def carrierx_conference(fake_carrierx_conference: FakeCarrierXConference) -> CarrierXConference:
    """A client of the fake."""
    return fake_carrierx_conference.client()


@pytest.fixture
def async_carrierx_conference(fake_carrierx_conference: FakeCarrierXConference) -> AsyncCarrierXConference:
    """The same for asyncio."""
    return fake_carrierx_conference.async_client()


@pytest.fixture
def only_fake_carrierx_conference() -> Iterator[None]:
    """Fails a test whose clients of this package talk to anything but a fake."""
    from ._runtime.testing.install import guarded  # when a test asks for it

    with guarded():
        yield
