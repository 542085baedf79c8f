"""A stateful fake of Carbon Voice for the tests of programs that call it: `FakeCarbonVoice`. The client imports
nothing of this.
"""

# Generated from openapi/carbon_voice.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from .._runtime.testing.fake import Fake as _Base

if TYPE_CHECKING:
    from .. import AsyncCarbonVoice, CarbonVoice
    from .._runtime.testing.webhooks.sender import Webhooks as _Webhooks

    class _Fake(_Base[CarbonVoice, AsyncCarbonVoice]):
        @property
        def webhooks(self) -> _Webhooks: ...
else:
    _Fake = _Base

__all__ = ["FakeCarbonVoice"]


class FakeCarbonVoice(_Fake):
    """Carbon Voice in a box: `with FakeCarbonVoice() as fake: client = fake.client()`. One state is behind all its
    clients, transports and servers; nothing sleeps, and the same seed gives the same values.
    """

    package = "switchboard_carbon_voice"
    client_classes: ClassVar[tuple[str, str]] = ("CarbonVoice", "AsyncCarbonVoice")
    parts: ClassVar[tuple[str, ...]] = (
        "_custom.conversations",
        "_custom.events",
        "_custom.folders",
        "_custom.messages",
        "_custom.oauth",
        "_custom.prompts",
    )
