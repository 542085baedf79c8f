"""Fixtures of pytest, found by its entry point: `carbon_voice`, `async_carbon_voice`, `fake_carbon_voice`,
`only_fake_carbon_voice`.
"""

# Generated from openapi/carbon_voice.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from . import AsyncCarbonVoice, CarbonVoice
    from .testing import FakeCarbonVoice


@pytest.fixture
def fake_carbon_voice() -> Iterator[FakeCarbonVoice]:
    """A fake Carbon Voice. While the test runs, every client of this package that is made talks to it."""
    from .testing import FakeCarbonVoice  # when a test asks for it

    with FakeCarbonVoice() as fake, fake.installed():
        yield fake


@pytest.fixture
def carbon_voice(fake_carbon_voice: FakeCarbonVoice) -> CarbonVoice:
    """A client of the fake."""
    return fake_carbon_voice.client()


@pytest.fixture
def async_carbon_voice(fake_carbon_voice: FakeCarbonVoice) -> AsyncCarbonVoice:
    """The same for asyncio."""
    return fake_carbon_voice.async_client()


@pytest.fixture
def only_fake_carbon_voice() -> Iterator[None]:
    """Fails a test whose clients of this package talk to anything but a fake."""
    from ._runtime.testing.install import guarded  # when a test asks for it

    with guarded():
        yield
