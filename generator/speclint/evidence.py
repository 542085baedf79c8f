"""Rules on extensions: where a fact comes from (x-evidence), and the other x- keys of docs/specs.md."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from generator.errors import nearest
from generator.load.layout import ORDER
from generator.load.yaml_text import pointer_step
from generator.speclint.findings import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.speclint.walk import Node, Spec

LEVELS = ("documented", "confirmed", "inferred", "guess")
EVIDENCE_KEYS = frozenset({"level", "source", "why"})
SOURCE = re.compile(r"document (?P<document>\d{3}), lines (?P<ranges>\d+(?:-\d+)?(?:, \d+(?:-\d+)?)*)")
TAKEN = re.compile(r"document (?P<document>\S+) of (?P<date>\d{4}-\d\d-\d\d)")
PUBLIC = re.compile(r"code [\w.-]+/[\w.-]+@[0-9a-f]{7,40}(?:, [\w./-]+)+|page [a-z0-9.-]+(?:/[\w./-]+)+")
SOURCE_FORM = (
    "write it as 'document NNN, lines a-b' with further ranges after commas, as 'document FILE of DATE', "
    "as 'code OWNER/NAME@COMMIT, PATH' with further paths after commas, or as 'page ADDRESS' without its scheme"
)
PLACES = {
    "x-evidence": {
        "info",
        "operation",
        "event",
        "signature",
        "parameter",
        "header",
        "schema",
        "response",
        "security-scheme",
    },
    "x-signature": {"root", "event"},
    "x-event-tag": {"root"},
    "x-event-prefix": {"schema"},
    "x-source": {"info"},
    "x-sensitive": {"parameter", "schema"},
    "x-zero-is-null": {"schema"},
    "x-access": {"schema"},
    "x-rate-limit": {"root"},
    "x-enum-descriptions": {"schema"},
    "x-enum-varnames": {"schema"},
    "x-deprecated-values": {"schema"},
    "x-definition": {"schema", "parameter"},
    "x-by-hand": {"operation", "parameter", "body", "schema", "response"},
    "x-note": {"operation", "parameter", "header", "schema", "response"},
}
DOCUMENT_KEYS = ("document", "date", "sha256", "version", "product")
HASH = re.compile(r"[0-9a-f]{64}")
REQUESTS = frozenset({"create", "update"})
RATE_LIMIT_KEYS = frozenset({"requests", "per", "scope"})
SCHEMES = ("hmac", "headers", "basic")
SIGNATURE_KEYS = frozenset(ORDER["signature"].split())
NEEDS_EVIDENCE = frozenset({"info", "operation", "event", "signature"})


def evidence(spec: Spec) -> Iterator[Problem]:
    """Evidence is present where it must be, and well-formed wherever it is."""
    info = spec.document.get("info")
    own = info.get("x-evidence") if isinstance(info, dict) else None
    match = SOURCE.fullmatch(str(own.get("source"))) if isinstance(own, dict) else None
    document = match["document"] if match else None
    taken = {(str(one.get("document")), one.get("date")) for one in _sources(info)}
    for node in spec.nodes:
        if "x-evidence" in node.value:
            yield from _judge(node, document, taken)
        elif node.kind in NEEDS_EVIDENCE:
            cure = "say where it comes from: level, source, and why unless documented"
            yield Problem(node.pointer, f"{node.kind} without x-evidence", cure)


def _sources(info: Any) -> list[dict[str, Any]]:
    stated = info.get("x-source") if isinstance(info, dict) else None
    return [one for one in stated if isinstance(one, dict)] if isinstance(stated, list) else []


def _judge(node: Node, document: str | None, taken: set[tuple[str, Any]]) -> Iterator[Problem]:
    pointer, stated = node.pointer + "/x-evidence", node.value["x-evidence"]
    if not isinstance(stated, dict):
        yield Problem(pointer, "x-evidence is not an object", "give it level, source and why")
        return
    for key in sorted(stated.keys() - EVIDENCE_KEYS):
        yield Problem(pointer + pointer_step(key), f"unknown key '{key}' in x-evidence", nearest(key, EVIDENCE_KEYS))
    level = stated.get("level")
    if level not in LEVELS:
        yield Problem(pointer, f"level of evidence '{level}'", f"one of {', '.join(LEVELS)}")
    why = stated.get("why")
    if (level != "documented" or "why" in stated) and not (isinstance(why, str) and why.strip()):
        yield Problem(pointer, f"evidence of level '{level}' without a reason", "say in why what it rests on")
    yield from _judge_source(pointer, stated.get("source"), document, taken)


def _judge_source(pointer: str, source: Any, document: str | None, taken: set[tuple[str, Any]]) -> Iterator[Problem]:
    if isinstance(source, str) and PUBLIC.fullmatch(source):
        return
    newer = TAKEN.fullmatch(source) if isinstance(source, str) else None
    if newer:
        if (newer["document"], newer["date"]) not in taken:
            cure = "name one of those in info/x-source, with its date"
            yield Problem(pointer, f"source of evidence '{source}' is no document of this spec", cure)
        return
    match = SOURCE.fullmatch(source) if isinstance(source, str) else None
    if not match:
        yield Problem(pointer, f"source of evidence '{source}'", SOURCE_FORM)
        return
    if document and match["document"] != document:
        yield Problem(
            pointer, f"source names document {match['document']}", f"info names document {document}: use that"
        )
    for lines in match["ranges"].split(", "):
        first, _, last = lines.partition("-")
        if int(first) < 1 or (last and int(first) >= int(last)):
            yield Problem(
                pointer, f"line range '{lines}'", "put the first line before the last; one line is one number"
            )


def extensions(spec: Spec) -> Iterator[Problem]:
    """Extensions are known, stand where they belong and hold what they should."""
    for node in spec.nodes:
        for key in node.value:
            if not key.startswith("x-"):
                continue
            pointer = node.pointer + pointer_step(key)
            if key not in PLACES:
                yield Problem(pointer, f"unknown extension '{key}'", nearest(key, PLACES))
            elif node.kind not in PLACES[key]:
                yield Problem(pointer, f"'{key}' at a {node.kind}", f"it belongs to: {', '.join(sorted(PLACES[key]))}")
            else:
                yield from _judge_extension(key, pointer, node)


def _judge_extension(key: str, pointer: str, node: Node) -> Iterator[Problem]:
    value = node.value[key]
    if key == "x-sensitive" and not isinstance(value, bool):
        yield Problem(pointer, f"x-sensitive is {value!r}", "write true or false, or leave it out")
    if key == "x-source":
        yield from _judge_documents(pointer, value)
    if key == "x-signature":
        yield from _judge_signature(pointer, value)
    if key == "x-access":
        yield from _judge_access(pointer, node, value)
    if key == "x-rate-limit" and not (isinstance(value, dict) and value.keys() == RATE_LIMIT_KEYS):
        yield Problem(pointer, "x-rate-limit is incomplete", "write {requests: 1, per: second, scope: customer}")
    if key == "x-enum-varnames" and not (isinstance(value, list) and len(value) == len(node.value.get("enum", []))):
        yield Problem(pointer, "x-enum-varnames does not fit the enum", "give one name for each value, in their order")
    if key in {"x-enum-descriptions", "x-deprecated-values"}:
        yield from _judge_values(key, pointer, node, value)


def _judge_signature(pointer: str, value: Any) -> Iterator[Problem]:
    if value == "none":
        return
    if not isinstance(value, dict) or value.get("scheme") not in SCHEMES:
        yield Problem(pointer, "x-signature without a scheme", f"write none, or one of {', '.join(SCHEMES)} as scheme")
        return
    for key in sorted(value.keys() - SIGNATURE_KEYS):
        yield Problem(pointer + pointer_step(key), f"unknown key '{key}' in x-signature", nearest(key, SIGNATURE_KEYS))


def _judge_documents(pointer: str, value: Any) -> Iterator[Problem]:
    for index, one in enumerate(value if isinstance(value, list) else [None]):
        if not isinstance(one, dict) or not one.get("document") or not HASH.fullmatch(str(one.get("sha256"))):
            yield Problem(
                f"{pointer}/{index}", "a document without name or sha256", f"state {', '.join(DOCUMENT_KEYS)}"
            )
        for key in sorted(one.keys() - set(DOCUMENT_KEYS)) if isinstance(one, dict) else ():
            yield Problem(f"{pointer}/{index}", f"unknown key '{key}' in x-source", nearest(key, DOCUMENT_KEYS))


def _judge_access(pointer: str, node: Node, value: Any) -> Iterator[Problem]:
    if not isinstance(value, list) or not REQUESTS.issuperset(value):
        yield Problem(pointer, f"x-access is {value!r}", "list the requests in which it can be set: create, update")
    elif (not value) != (node.value.get("readOnly") is True):
        yield Problem(
            pointer, "x-access and readOnly disagree", "an empty x-access goes with readOnly: true, and only it"
        )


def _judge_values(key: str, pointer: str, node: Node, value: Any) -> Iterator[Problem]:
    known = {_wire(member) for member in node.value.get("enum", [])}
    for named in value if isinstance(value, (dict, list)) else ():
        if _wire(named) not in known:
            yield Problem(pointer, f"{key} names '{_wire(named)}', which the enum lacks", nearest(_wire(named), known))


def _wire(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value)
