"""Writes the texts of docstrings and reference pages from the facts of an operation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from generator.python_types import ANY, NONE, options_of

if TYPE_CHECKING:
    from generator.parse.facts import OperationFact, ResponseFact
    from generator.runtime.operation import Paging
    from generator.shape.shapes import Argument, MethodShape

ERRORS = {
    "400": "BadRequestError", "401": "AuthenticationError", "403": "PermissionDeniedError", "404": "NotFoundError",
    "409": "ConflictError",
    "422": "UnprocessableEntityError", "429": "RateLimitError",
}  # fmt: skip


def sentence(text: str) -> str:
    """Text that ends as a sentence."""
    text = text.strip()
    return text if not text or text[-1] in ".!?:" else f"{text}."


def method_doc(method: MethodShape) -> str:
    """The docstring of a sync method."""
    fact = method.fact
    parts = [sentence(fact.summary or f"{fact.method} {fact.path}")]
    if fact.description and fact.description != fact.summary:
        parts += ["", sentence(fact.description)]
    if fact.deprecated:
        parts += ["", "Deprecated by the vendor."]
    if method.arguments:
        parts += ["", "Args:", *(f"    {argument.name}: {argument_doc(argument)}" for argument in method.arguments)]
    parts += ["", f"Returns: {returns_doc(method)}"]
    errors = errors_doc(fact)
    if errors:
        parts.append(f"Raises: {errors}")
    return "\n".join([*parts, source_doc(fact)])


def async_doc(method: MethodShape, cls: str) -> str:
    """The docstring of an async method: what it does, and where the rest is told."""
    return f"{sentence(method.fact.summary or method.fact.path)} See `{cls}.{method.name}`."


def argument_doc(argument: Argument) -> str:
    """One argument: what it is, its limits and the vendor's default."""
    text = sentence(argument.description or "Not described by the vendor.")
    notes = limits_doc(argument.schema)
    if argument.from_client:
        notes.append("default: the client's")
    return f"{text} ({', '.join(notes)})" if notes else text


def limits_doc(schema: dict[str, Any]) -> list[str]:
    """What a schema limits, in words."""
    notes = []
    low, high = schema.get("minimum"), schema.get("maximum")
    if low is not None or high is not None:
        notes.append(f"{low if low is not None else '…'} to {high if high is not None else '…'}")
    if "maxLength" in schema:
        notes.append(f"at most {schema['maxLength']} characters")
    if schema.get("minItems"):
        notes.append(f"at least {schema['minItems']} items" if schema["minItems"] > 1 else "not empty")
    if "maxItems" in schema:
        notes.append(f"at most {schema['maxItems']} items")
    if isinstance(schema.get("enum"), list):
        notes.append("one of " + ", ".join(f"`{value}`" for value in schema["enum"][:12]))
    if "default" in schema:
        notes.append(f"vendor's default: {schema['default']}")
    return notes


def returns_doc(method: MethodShape) -> str:
    """What comes back."""
    if method.paging:
        return f"an iterator over the items of all pages, fetched as they are needed{_order_doc(method.paging)}."
    good = [answer for answer in method.fact.responses if answer.status.startswith("2")]
    texts = [answer.description for answer in good if answer.description and answer.media]
    if method.returns == NONE:
        return "None."
    text = sentence(texts[0][:1].lower() + texts[0][1:]) if texts else "the answer."
    if any(answer.undocumented for answer in good) and {NONE, ANY} & set(options_of(method.returns)):
        text += " Nobody documents it: it may be empty, which is None, or something else."
    empty = [answer for answer in good if not answer.media]
    return f"{text} None when the answer is empty ({_meaning(empty[0])})." if empty else text


def _meaning(answer: ResponseFact) -> str:
    return f"{answer.status}: {answer.description[:1].lower()}{answer.description[1:]}".rstrip(" .:")


def _order_doc(paging: Paging) -> str:
    """In which order a list goes from key to key; others go as the vendor has it."""
    if paging.kind != "keyset":
        return ""
    key = ".".join(paging.next)
    turned = f"; with `{paging.forward}`, the smallest" if paging.forward and paging.parameter else ""
    return f", the {'greatest' if paging.parameter else 'smallest'} `{key}` first{turned}"


def errors_doc(fact: OperationFact) -> str:
    """The errors that the spec documents for an operation."""
    statuses = [answer.status for answer in fact.responses if not answer.status.startswith("2")]
    names = [
        ERRORS.get(status, "ServerError" if status.startswith("5") else "StatusError")
        for status in statuses
        if status[0] in "45d"
    ]
    return ", ".join(dict.fromkeys(names)) + "." if names else ""


def source_doc(fact: OperationFact) -> str:
    """Method, path and how well they are known."""
    text = f"Source: {fact.method} {fact.path}, {fact.evidence.level}"
    if fact.evidence.source:
        text += f" ({fact.evidence.source})"
    return (
        f"{text}: {sentence(fact.evidence.why)}"
        if fact.evidence.why and fact.evidence.level != "documented"
        else f"{text}."
    )
