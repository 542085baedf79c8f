"""A stateful fake of CCAI Apps for the tests of programs that call it: `FakeCcaiApps`. The client imports nothing of
this.
"""

# Generated from openapi/ccai_apps.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from .._runtime.testing.fake import Fake as _Base

if TYPE_CHECKING:
    from .. import AsyncCcaiApps, CcaiApps
    from .._runtime.testing.webhooks.sender import Webhooks as _Webhooks

    class _Fake(_Base[CcaiApps, AsyncCcaiApps]):
        @property
        def webhooks(self) -> _Webhooks: ...
else:
    _Fake = _Base

__all__ = ["FakeCcaiApps"]


class FakeCcaiApps(_Fake):
    """CCAI Apps in a box: `with FakeCcaiApps() as fake: client = fake.client()`. One state is behind all its
    clients, transports and servers; nothing sleeps, and the same seed gives the same values.
    """

    package = "switchboard_ccai_apps"
    client_classes: ClassVar[tuple[str, str]] = ("CcaiApps", "AsyncCcaiApps")
    parts: ClassVar[tuple[str, ...]] = ("_custom.jobs", "_custom.people", "_custom.sessions")
