"""Reads `x-signature` and `x-event-tag`: how the vendor's requests are signed, and where they name their event."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any, NamedTuple, get_args

from generator.errors import GenerationError, nearest
from generator.runtime.webhooks.scheme import Encoding, EventTag, KeyForm, Scheme, Signature, Unit

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from generator.load.document import Document


class _Key(NamedTuple):
    """What a key of `x-signature` may hold."""

    type: type[Any] | tuple[type[Any], ...]
    choices: Collection[str] = ()


TEXT = _Key(str)
KEYS: Mapping[str, _Key] = {
    "scheme": _Key(str, get_args(Scheme)),
    "algorithm": _Key(str, sorted(name for name in hashlib.algorithms_guaranteed if "shake" not in name)),
    "encoding": _Key(str, get_args(Encoding)),
    "key": _Key(str, get_args(KeyForm)),
    "signed": TEXT,
    "header": TEXT,
    "forms": _Key(list),
    "separator": TEXT,
    "timestamp": _Key(dict),
    "tolerance": _Key((int, float)),
    "delivery": TEXT,
    "x-evidence": _Key(dict),
}
TIMESTAMP: Mapping[str, _Key] = {"header": TEXT, "unit": _Key(str, get_args(Unit))}
VALUES = ("{body}", "{timestamp}", "{id}")


class Signatures:
    """Reads what one document says of its webhooks as a whole, and of single ones."""

    def __init__(self, document: Document) -> None:
        self._document = document

    def signature(self, stated: Any, pointer: str) -> Signature | None:
        """The signature that `x-signature` describes; None where it is not there. Raises GenerationError."""
        if stated is None:
            return None
        at = f"{pointer}/x-signature"
        if stated == "none":
            return Signature("none")
        keys = self._checked(stated, at, KEYS)
        stamp = self._checked(keys.pop("timestamp", {}), f"{at}/timestamp", TIMESTAMP)
        evidence_free = {key: value for key, value in keys.items() if key != "x-evidence"}
        found = Signature(
            **{
                **evidence_free,
                "scheme": keys.get("scheme", "hmac"),
                "forms": tuple(keys.get("forms", ("{signature}",))),
                "timestamp": stamp.get("header", ""),
                "unit": stamp.get("unit", "seconds"),
            }
        )
        self._check_parts(found, at)
        return found

    def tag(self) -> EventTag | None:
        """Where requests name their event, as `x-event-tag` says; None without it. Raises GenerationError."""
        stated, at = self._document.data.get("x-event-tag"), "/x-event-tag"
        if stated is None:
            return None
        if isinstance(stated, str) and stated:
            return EventTag(tuple(stated.split(".")))
        header = self._checked(stated, at, {"header": TEXT}).get("header")
        if not header:
            raise self._fault("it names no place", at, "write the property (event, data.kind) or {header: X-Event}")
        return EventTag(header=header)

    def _checked(self, stated: Any, at: str, known: Mapping[str, _Key]) -> dict[str, Any]:
        if not isinstance(stated, dict):
            problem = f"an object is needed, not a value of type {type(stated).__name__}"
            raise self._fault(problem, at, f"write an object of {', '.join(known)}")
        for name, value in stated.items():
            key = known.get(name)
            if key is None:
                raise self._fault(f"unknown key '{name}'", f"{at}/{name}", nearest(str(name), known))
            if not isinstance(value, key.type) or isinstance(value, bool):
                kind = type(value).__name__
                raise self._fault(f"'{name}' is of type {kind}", f"{at}/{name}", "docs/specs.md tells each key's type")
            if key.choices and value not in key.choices:
                raise self._fault(f"unknown {name} '{value}'", f"{at}/{name}", nearest(str(value), key.choices))
        return dict(stated)

    def _check_parts(self, found: Signature, at: str) -> None:
        """Refuse a signature that no request could be verified by."""
        if found.scheme != "hmac":
            return
        if not found.header:
            raise self._fault("no header for the signature", at, "add header:")
        if "{body}" not in found.signed:
            raise self._fault("the body is not signed", f"{at}/signed", f"make it of {', '.join(VALUES)}")
        if not all(isinstance(form, str) and form.endswith(("{signature}", "{timestamp}")) for form in found.forms):
            raise self._fault("a form that ends in no value", f"{at}/forms", "write 'sha256={signature}', say")
        if not any(form.endswith("{signature}") for form in found.forms):
            raise self._fault("no form holds the signature", f"{at}/forms", "add '{signature}'")
        in_form = any(form.endswith("{timestamp}") for form in found.forms)
        if "{timestamp}" in found.signed and not (found.timestamp or in_form):
            raise self._fault("a time is signed, but stands nowhere", at, "add timestamp: {header: …}")
        if "{id}" in found.signed and not found.delivery:
            raise self._fault("the delivery's id is signed, but stands nowhere", at, "add delivery: with its header")

    def _fault(self, problem: str, at: str, cure: str) -> GenerationError:
        name = "x-event-tag" if at.startswith("/x-event-tag") else "x-signature"
        return GenerationError(f"{name}: {problem}", where=self._document.where(at), cure=cure)
