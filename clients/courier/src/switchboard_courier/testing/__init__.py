"""A stateful fake of courier for the tests of programs that call it: `FakeCourier`. The client imports nothing of
this.
"""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from .._runtime.testing.fake import Fake as _Base

if TYPE_CHECKING:
    from .. import AsyncCourier, Courier

    class _Fake(_Base[Courier, AsyncCourier]): ...
else:
    _Fake = _Base

__all__ = ["FakeCourier"]


class FakeCourier(_Fake):
    """courier in a box: `with FakeCourier() as fake: client = fake.client()`. One state is behind all its clients,
    transports and servers; nothing sleeps, and the same seed gives the same values.
    """

    package = "switchboard_courier"
    client_classes: ClassVar[tuple[str, str]] = ("Courier", "AsyncCourier")
    parts: ClassVar[tuple[str, ...]] = ("_custom.conversation", "_custom.lists", "_custom.messaging")
