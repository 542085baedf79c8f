"""Media types: what a schema beside each of them means once it travels, and which of several is taken."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from generator.parse.forms import ANY, NULL

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.parse.facts import MediaFact
    from generator.parse.forms import Form

JSON = "application/json"
BYTES = "application/octet-stream"
ANY_TYPE = frozenset({"*/*", "application/*"})
SCALARS = frozenset({"string", "integer", "number", "boolean"})
RAW: Form = {"type": "string", "format": "binary"}
TEXT: Form = {"type": "string"}


def is_json(media_type: str) -> bool:
    """Whether a media type is JSON or a JSON suffix type."""
    kind = essence(media_type)
    return kind in {JSON, "text/json"} or (kind.endswith("+json") and kind != "application/stream+json")


def essence(media_type: str) -> str:
    """A media type without its parameters."""
    return media_type.partition(";")[0].strip().lower()


def sent(medias: Sequence[MediaFact]) -> list[MediaFact]:
    """The ways to write a body.

    Objects travel as JSON, forms or multipart: where there is such a way, another (XML, say) of the same kind of value
    adds nothing; where there is none, a caller gives the text or the bytes.
    """
    written = [_sent(media) for media in medias]
    writable: list[MediaFact] = []
    for media in written:
        twin = is_json(media.media_type) and any(
            is_json(other.media_type) and other.form == media.form for other in writable
        )
        if (is_json(media.media_type) or _is_form(media.media_type)) and not twin:
            writable.append(media)
    raw = [
        (old, new)
        for old, new in zip(medias, written, strict=True)
        if not is_json(new.media_type) and not _is_form(new.media_type)
    ]
    return writable + [new for old, new in raw if not (writable and _structured(old.form))]


def _sent(media: MediaFact) -> MediaFact:
    kind = essence(media.media_type)
    if is_json(kind):
        return replace(media, media_type=JSON) if "*" in kind or kind == "text/json" else media
    if _is_form(kind):
        return media
    if kind in ANY_TYPE and _structured(media.form):
        return replace(media, media_type=JSON)
    return replace(media, form=_text_form(media) if kind.startswith("text/") else RAW)


def received(medias: Sequence[MediaFact]) -> list[MediaFact]:
    """The ways to read a response, the one that is asked for first: JSON, then text, then bytes.

    A way that gives the same kind of value as one before (the same object as XML, say) adds nothing.
    """
    read = [(media.form, _received(media)) for media in medias]
    ordered = sorted(read, key=lambda pair: _rank(pair[1]))
    known: list[Form] = []
    found = []
    for form, media in ordered:
        if form in (ANY, RAW) or form not in known:
            found.append(media)
        known.append(form)
    return found


def _rank(media: MediaFact) -> tuple[bool, bool, bool]:
    return not is_json(media.media_type), "*" not in media.media_type, media.form == RAW


def _received(media: MediaFact) -> MediaFact:
    kind = essence(media.media_type)
    if media.stream is not None:
        return media
    if is_json(kind) or media.form == RAW:
        return replace(media, media_type=JSON) if is_json(kind) and "*" in kind else media
    if "*" in kind and kind.startswith(("*", "application")):
        return replace(media, media_type=JSON) if _structured(media.form) else replace(media, form=ANY)
    return replace(media, form=_text_form(media) if kind.startswith("text/") else RAW)


def _text_form(media: MediaFact) -> Form:
    """What a body of text holds: one plain value of the type that the spec says, the bytes of a file, or any text."""
    options = [form for form in media.form.get("oneOf", [media.form]) if form != NULL]
    plain = all(form.get("type") in SCALARS or "const" in form for form in options)
    return media.form if plain or "enum" in media.schema else TEXT


def _is_form(media_type: str) -> bool:
    return essence(media_type) == "application/x-www-form-urlencoded" or essence(media_type).startswith("multipart/")


def _structured(form: Form) -> bool:
    """Whether a value is more than text or bytes: an object, an array, a number."""
    return form not in (ANY, RAW) and form.get("type") != "string"
