"""Rules on prose: summaries, descriptions, and the characters in them."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Any

from generator.load.layout import TO_WRITE
from generator.load.yaml_text import pointer_step
from generator.speclint.findings import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.speclint.walk import Node, Operation, Spec

SUMMARY_LENGTH = 80
DESCRIPTION_LENGTH = 600
PHRASE_LENGTH = 300
MOST_SENTENCES = 4
SENTENCE_END = re.compile(r"[.!?](?=\s+[A-Z`]|\s*$)")
SHOWN_KEYS = ("title", "summary", "description")
TEXT_KEYS = ("title", "summary", "description", "why")
# What users of a client have not read: these notes belong into x-evidence.why or x-note.
MAINTAINERS = re.compile(
    r"\b(?:the|this|vendor's) document\b|\b(?:the|every|own) samples?\b|\boverlay\b|\bdocument \d", re.IGNORECASE
)
CONTROL = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f]")
STRAY_BLANKS = re.compile(r"^\s|[ \t]$|[ \t]\n|(?<=\S)  +(?=\S)")


def operation_texts(spec: Spec) -> Iterator[Problem]:
    """Each operation and each event has a short summary, and a description that adds to it."""
    for operation in (*spec.operations, *spec.events):
        yield from _summary(operation)
        yield from _description(operation)


def _summary(operation: Operation) -> Iterator[Problem]:
    text = operation.node.value.get("summary")
    if not isinstance(text, str) or not text.strip():
        yield Problem(operation.node.pointer, f"{operation.label} has no summary", "say in a short phrase what it does")
        return
    pointer = operation.node.pointer + "/summary"
    if len(text) > SUMMARY_LENGTH or "\n" in text:
        yield Problem(pointer, f"summary of {len(text)} characters", f"at most {SUMMARY_LENGTH}, on one line")
    if text.rstrip().endswith("."):
        yield Problem(pointer, "summary ends with a full stop", "it is a phrase: leave the full stop out")


def _description(operation: Operation) -> Iterator[Problem]:
    text = operation.node.value.get("description")
    if not isinstance(text, str) or not text.strip():
        cure = "say what the summary cannot: effects, limits, what an empty response means"
        yield Problem(operation.node.pointer, f"{operation.label} has no description", cure)
        return
    pointer = operation.node.pointer + "/description"
    if len(text) > DESCRIPTION_LENGTH:
        yield Problem(pointer, f"description of {len(text)} characters", f"at most {DESCRIPTION_LENGTH}")
    sentences = len(SENTENCE_END.findall(text))
    if sentences > MOST_SENTENCES:
        yield Problem(pointer, f"description of {sentences} sentences", f"at most {MOST_SENTENCES}")
    summary = _words(str(operation.node.value.get("summary", "")))
    if summary and text != TO_WRITE and summary in _words(text):
        yield Problem(pointer, "description repeats the summary", "say what the summary does not")


def _words(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.lower()))


def descriptions(spec: Spec) -> Iterator[Problem]:
    """Parameters, headers and properties are described, by themselves or by the component that they refer to."""
    for node in spec.of("parameter", "header", "schema"):
        if node.role != "properties" if node.kind == "schema" else "$ref" in node.value:
            continue
        text = node.value.get("description")
        what = f"{'property' if node.kind == 'schema' else node.kind} '{node.value.get('name', node.name)}'"
        if not (isinstance(text, str) and text.strip()):
            if not _described_elsewhere(spec, node):
                yield Problem(node.pointer, f"{what} has no description", "describe it in a phrase")
        elif len(text) > PHRASE_LENGTH:
            message = f"description of {what} has {len(text)} characters"
            yield Problem(node.pointer + "/description", message, f"at most {PHRASE_LENGTH}")


def _described_elsewhere(spec: Spec, node: Node) -> bool:
    schema = node.value if node.kind == "schema" else node.value.get("schema", {})
    if not isinstance(schema, dict):
        return False
    parts = [part for part in schema.get("oneOf", []) if part != {"type": "null"}]
    if len(parts) == 1:
        schema = parts[0]
    return "$ref" in schema and bool(spec.resolve(schema).get("description"))


def written(spec: Spec) -> Iterator[Problem]:
    """What a refresh brought in has got its words."""
    for node in spec.nodes:
        for key in TEXT_KEYS:
            if node.value.get(key) == TO_WRITE:
                cure = "write it here, or in openapi/written/ and refresh again (docs/refreshing.md)"
                yield Problem(node.pointer + pointer_step(key), f"{key} is '{TO_WRITE}'", cure)


def for_users(spec: Spec) -> Iterator[Problem]:
    """What editors show to users speaks of the API, not of the vendor's document."""
    for node in spec.nodes:
        for key in SHOWN_KEYS if node.kind not in {"info", "evidence"} else ():
            found = MAINTAINERS.search(str(node.value.get(key, "")))
            if found:
                message, cure = (
                    f"{key} speaks of '{found.group()}'",
                    "say what is known of the API; x-note holds the rest",
                )
                yield Problem(node.pointer + pointer_step(key), message, cure)


def plain(spec: Spec) -> Iterator[Problem]:
    """Texts hold letters, digits and ASCII marks, single blanks and plain line ends."""
    for node in spec.nodes:
        for key in TEXT_KEYS:
            yield from _plain_text(node.pointer + pointer_step(key), key, node.value.get(key))
        meanings = node.value.get("x-enum-descriptions")
        for value, text in meanings.items() if isinstance(meanings, dict) else ():
            yield from _plain_text(
                f"{node.pointer}/x-enum-descriptions{pointer_step(value)}", f"meaning of '{value}'", text
            )


def _plain_text(pointer: str, key: str, text: Any) -> Iterator[Problem]:
    if not isinstance(text, str):
        return
    if not text.strip():
        yield Problem(pointer, f"{key} is empty", "write it, or leave the key out")
    strange = sorted({mark for mark in text if not _is_plain(mark)})
    if strange:
        marks = ", ".join(f"U+{ord(mark):04X}" for mark in strange)
        yield Problem(pointer, f"{key} holds {marks}", "use plain ASCII marks; letters of any language are welcome")
    if STRAY_BLANKS.search(text):
        yield Problem(pointer, f"{key} has stray blanks", "no blanks at the ends of lines, one between words")


def _is_plain(mark: str) -> bool:
    if mark.isascii():
        return not CONTROL.match(mark)
    return unicodedata.category(mark)[0] == "L"
