# Copied from generator/runtime/webhooks/scheme.py of Switchboard.
"""How the vendor's requests are signed, and which class each event has, as data; each generated package fills it in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from ..operation import Pointer

Scheme = Literal["hmac", "headers", "basic", "none"]
"""hmac: a signature of the body. headers: fixed headers. basic: user name and password. none: nothing to verify by."""
Encoding = Literal["hex", "base64"]
KeyForm = Literal["text", "base64", "hex"]
Unit = Literal["seconds", "milliseconds", "unknown"]
"""unknown: seconds, and milliseconds where it is too many for seconds. The time is signed, so nobody can choose."""


class Signature(NamedTuple):
    """By what a receiver knows a request to be the vendor's."""

    scheme: Scheme = "none"
    header: str = ""
    """hmac: where the signature stands."""
    algorithm: str = "sha256"
    """hmac: a name of hashlib's."""
    encoding: Encoding = "hex"
    """hmac: how the digest is written."""
    key: KeyForm = "text"
    """hmac: text: the secret's characters are the key. base64, hex: what they stand for is."""
    signed: str = "{body}"
    """hmac: the text that is signed, of `{body}`, `{timestamp}` and `{id}` (of the delivery)."""
    forms: tuple[str, ...] = ("{signature}",)
    """hmac: the parts of the header's value, each with `{signature}` or `{timestamp}` in it."""
    separator: str = ""
    """hmac: what stands between these parts; empty: there is one."""
    timestamp: str = ""
    """Header with the time of sending; empty: there is none, or it is a part of the signature's header."""
    unit: Unit = "seconds"
    """Of that time."""
    tolerance: float | None = None
    """Seconds that the time of sending may differ from ours; None: the vendor says nothing, so `TOLERANCE` goes."""
    delivery: str = ""
    """Header with the id of the delivery, the same when it is repeated."""


TOLERANCE = 300.0
"""Seconds that are usual."""


class EventTag(NamedTuple):
    """Where a request names its event; neither: the keys of the body tell."""

    at: Pointer = ()
    """In the body."""
    header: str = ""


class EventType(NamedTuple):
    """One class of events."""

    cls: str
    """The model, by name."""
    names: tuple[str, ...] = ()
    """What the tag says of such an event."""
    prefix: str = ""
    """How all names of such events begin."""
    signature: Signature | None = None
    """How it is signed, where that is not as all others are."""


class Receiving(NamedTuple):
    """All that differs from API to API for a receiver."""

    title: str
    """The API's name for people."""
    package: str
    env: str
    """Prefix of the environment variables: `CHATWOOT`."""
    signature: Signature
    tag: EventTag
    events: tuple[EventType, ...]
    methods: tuple[str, ...] = ("POST",)
    any_json: bool = False
    """Bodies need not be JSON objects: the document has lists or texts, too."""

    @property
    def secret_variable(self) -> str:
        """The environment variable that holds the secret."""
        return f"{self.env}_WEBHOOK_SECRET"
