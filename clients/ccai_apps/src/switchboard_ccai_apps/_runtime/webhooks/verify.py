# Copied from generator/runtime/webhooks/verify.py of Switchboard.
"""Verifies a request: its signature over the raw body, when it was sent, or fixed headers. Nothing here is lenient."""

from __future__ import annotations

import re
from base64 import b64encode
from hmac import compare_digest, digest
from math import inf
from typing import TYPE_CHECKING

from .errors import SignatureError, StaleEventError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from .headers import Headers
    from .scheme import Signature

MOST = 20
"""Signatures in one header; each is compared with that of each secret."""
_PART = re.compile(r"(\{\w+\})")
_DIGITS = re.compile(r"[0-9]{1,14}")
_LATEST = 99_999_999_999
"""Seconds; a year that no program reaches, and every program can write."""
_URL_SAFE = str.maketrans("-_", "+/")


def verify(rule: Signature, headers: Headers, body: bytes, keys: Sequence[bytes]) -> float | None:
    """When a request was sent (Unix time), by the signature that it has; None where the vendor signs no time.

    Raises SignatureError where none of the keys gives the signature.
    """
    parts = _parts(rule, headers.one(rule.header))
    stamp = _stamp(rule, headers, parts) if "{timestamp}" in rule.signed else None
    sent_at = None if stamp is None else _seconds(rule, stamp)
    signatures = _held(rule, parts, "{signature}")
    if not 0 < len(signatures) <= MOST:
        raise SignatureError(f"the header {rule.header} is not written as the vendor writes it", "form")
    identity = headers.one(rule.delivery) if "{id}" in rule.signed else None
    message = signed_bytes(rule, body, stamp, identity)
    if not _any_equal([sign(rule, key, message) for key in keys], [_canonical(rule, text) for text in signatures]):
        raise SignatureError("the signature is not that of this body and any of the secrets", "mismatch")
    return sent_at


def check_time(sent_at: float, now: float, tolerance: float) -> None:
    """Raises StaleEventError where the two differ by more seconds than tolerated, in either direction."""
    age = now - sent_at
    if age > tolerance:
        message = f"the event was sent {age:.0f} s ago; {tolerance:g} s are allowed"
        raise StaleEventError(message, "old", age=age, tolerance=tolerance)
    if age < -tolerance:
        message = f"the event says that it is sent in {-age:.0f} s; {tolerance:g} s are allowed"
        raise StaleEventError(message, "early", age=age, tolerance=tolerance)


def check_fixed(expected: Mapping[str, bytes], headers: Headers) -> None:
    """Raises SignatureError unless each header has its value. All are compared, whichever differs."""
    found = [(headers.one(name), value) for name, value in expected.items()]
    if not all([compare_digest(_octets(seen), value) for seen, value in found]):  # noqa: C419 -- all are compared
        raise SignatureError(f"the value of {' or '.join(expected)} is not the expected one", "mismatch")


def check_basic(expected: bytes, headers: Headers) -> None:
    """The same for user name and password, in base64 as the header Authorization has them."""
    scheme, _, seen = headers.one("Authorization").partition(" ")
    if scheme.lower() != "basic":
        raise SignatureError("the header Authorization holds no user name and password", "form")
    if not compare_digest(_octets(seen), expected):
        raise SignatureError("user name and password are not the expected ones", "mismatch")


def sign(rule: Signature, key: bytes, message: bytes) -> str:
    """The signature of a message as the vendor writes it; base64 without the padding, which some leave out."""
    made = digest(key, message, rule.algorithm)
    return made.hex() if rule.encoding == "hex" else b64encode(made).decode().rstrip("=")


def signed_bytes(rule: Signature, body: bytes, stamp: str | None, identity: str | None) -> bytes:
    """What is signed: the body as it came, with the other parts as they came (None: it is not signed)."""
    parts = {"{timestamp}": stamp, "{id}": identity}
    known = {"{body}": body} | {name: _octets(text) for name, text in parts.items() if text is not None}
    return b"".join(known.get(piece, piece.encode()) for piece in _PART.split(rule.signed))


def _parts(rule: Signature, value: str) -> list[str]:
    """The parts of the signature's header."""
    if not rule.separator:
        return [value]
    return [part for each in value.split(rule.separator) if (part := each.strip(" "))]


def _stamp(rule: Signature, headers: Headers, parts: Iterable[str]) -> str:
    """The time of sending as it is written: in a header of its own, or a part of the signature's."""
    if rule.timestamp:
        return headers.one(rule.timestamp)
    found = _held(rule, parts, "{timestamp}")
    if len(found) != 1:
        raise SignatureError(f"the header {rule.header} has no time, or several", "timestamp")
    return found[0]


def _held(rule: Signature, parts: Iterable[str], value: str) -> list[str]:
    """What the parts hold of a value such as `{signature}`."""
    prefixes = [form.removesuffix(value) for form in rule.forms if form.endswith(value)]
    return [part[len(prefix) :] for part in parts for prefix in prefixes if part.startswith(prefix)]


def _seconds(rule: Signature, stamp: str) -> float:
    """Unix time of a timestamp. Only ASCII digits count, and few of them: `int()` takes blanks, signs and others."""
    count = int(stamp) if _DIGITS.fullmatch(stamp) else inf
    milliseconds = rule.unit == "milliseconds" or (rule.unit == "unknown" and count > _LATEST)
    seconds = count / 1000 if milliseconds else count
    if seconds > _LATEST:
        raise SignatureError("the timestamp of the request is no number of digits 0 to 9, or too large", "timestamp")
    return seconds


def _canonical(rule: Signature, text: str) -> str:
    """A signature of a request in the form of `sign`: base64 has two alphabets, and padding that may be left out."""
    return text if rule.encoding == "hex" else text.translate(_URL_SAFE).rstrip("=")


def _any_equal(expected: Iterable[str], seen: Sequence[str]) -> bool:
    """Whether any is one of the expected. All are compared, in a time that does not depend on where they differ."""
    found = False
    for signature in expected:
        for text in seen:
            found |= compare_digest(_octets(text), signature.encode())
    return found


def _octets(text: str) -> bytes:
    """Bytes of a text from a header; `compare_digest` takes no text outside ASCII."""
    return text.encode("utf-8", "replace")
