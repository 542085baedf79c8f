"""A stateful fake of Chatwoot for the tests of programs that call it: `FakeChatwoot`. The client imports nothing of
this.
"""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from .._runtime.testing.fake import Fake as _Base

if TYPE_CHECKING:
    from .. import AsyncChatwoot, Chatwoot
    from .._runtime.testing.webhooks.sender import Webhooks as _Webhooks

    class _Fake(_Base[Chatwoot, AsyncChatwoot]):
        @property
        def webhooks(self) -> _Webhooks: ...
else:
    _Fake = _Base

__all__ = ["FakeChatwoot"]


class FakeChatwoot(_Fake):
    """Chatwoot in a box: `with FakeChatwoot() as fake: client = fake.client()`. One state is behind all its clients,
    transports and servers; nothing sleeps, and the same seed gives the same values.
    """

    package = "switchboard_chatwoot"
    client_classes: ClassVar[tuple[str, str]] = ("Chatwoot", "AsyncChatwoot")
    parts: ClassVar[tuple[str, ...]] = (
        "_custom.contacts",
        "_custom.conversations",
        "_custom.events",
        "_custom.filters",
        "_custom.members",
        "_custom.public",
    )
