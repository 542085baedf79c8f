"""A stateful fake of CarrierX Conference for the tests of programs that call it: `FakeCarrierXConference`. The
client imports nothing of this.
"""

# Generated from openapi/carrierx_conference.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from .._runtime.testing.fake import Fake as _Base

if TYPE_CHECKING:
    from .. import AsyncCarrierXConference, CarrierXConference

    class _Fake(_Base[CarrierXConference, AsyncCarrierXConference]): ...
else:
    _Fake = _Base

__all__ = ["FakeCarrierXConference"]


class FakeCarrierXConference(_Fake):
    """CarrierX Conference in a box: `with FakeCarrierXConference() as fake: client = fake.client()`. One state is
    behind all its clients, transports and servers; nothing sleeps, and the same seed gives the same values.
    """

    package = "switchboard_carrierx_conference"
    client_classes: ClassVar[tuple[str, str]] = ("CarrierXConference", "AsyncCarrierXConference")
    parts: ClassVar[tuple[str, ...]] = ("_custom.filters", "_custom.objects")
