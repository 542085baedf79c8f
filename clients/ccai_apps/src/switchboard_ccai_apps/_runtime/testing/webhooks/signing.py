# Copied from generator/runtime/testing/webhooks/signing.py in the Switchboard repository: edit it there.
"""The headers that the vendor sends with an event: media type, id of the delivery, time, signature."""

from __future__ import annotations

from base64 import b64encode
from typing import TYPE_CHECKING, Literal

from ...webhooks.guard import keys_of
from ...webhooks.verify import sign, signed_bytes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...webhooks.scheme import Signature

Quality = Literal["right", "wrong", "missing"]
"""How an event is signed: as the vendor does, as nobody would who has the secret, or not at all."""
JSON = {"Content-Type": "application/json", "Accept": "application/json"}


def headers_of(
    rule: Signature, body: bytes, secrets: Sequence[str], now: float, delivery: str, quality: Quality = "right"
) -> dict[str, str]:
    """All headers of one attempt; without secrets there is no signature and no time, as with the vendor."""
    headers = dict(JSON)
    if rule.delivery:
        headers[rule.delivery] = delivery
    if not secrets or quality == "missing":
        return headers
    if rule.scheme == "basic":
        return headers | basic(secrets[0] if quality == "right" else f"{secrets[0]} not")
    return headers | (signed(rule, body, secrets, now, delivery, quality) if rule.scheme == "hmac" else {})


def signed(
    rule: Signature, body: bytes, secrets: Sequence[str], now: float, delivery: str, quality: Quality
) -> dict[str, str]:
    """The signature, and the time that is signed with it."""
    headers: dict[str, str] = {}
    stamp = str(int(now * (1000 if rule.unit == "milliseconds" else 1)))
    message = signed_bytes(rule, body if quality == "right" else body + b" ", stamp, delivery)
    signatures = [_padded(rule, sign(rule, key, message)) for key in keys_of(secrets, rule)]
    if rule.timestamp:
        headers[rule.timestamp] = stamp
    headers[rule.header] = rule.separator.join(_parts(rule, stamp, signatures))
    return headers


def _parts(rule: Signature, stamp: str, signatures: list[str]) -> list[str]:
    """The parts of the header: of the forms with a signature as many as there are signatures."""
    waiting = list(signatures)
    parts: list[str] = []
    for form in rule.forms:
        if "{signature}" not in form:
            parts.append(form.replace("{timestamp}", stamp))
        elif waiting:
            parts.append(form.replace("{signature}", waiting.pop(0)))
    return parts


def _padded(rule: Signature, signature: str) -> str:
    """The signature with the padding of base64, which `sign` leaves out."""
    return signature if rule.encoding == "hex" else signature + "=" * (-len(signature) % 4)


def basic(secret: str) -> dict[str, str]:
    """The header of `user:password`; a password alone is that of the user `fake`."""
    login = secret if ":" in secret else f"fake:{secret}"
    return {"Authorization": f"Basic {b64encode(login.encode()).decode()}"}
