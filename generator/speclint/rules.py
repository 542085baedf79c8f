"""The rules that a spec must keep, as a table: name, what it demands, and the function that looks for breaches."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.speclint import components, evidence, operations, schemas, texts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from generator.speclint.findings import Problem
    from generator.speclint.walk import Spec


@dataclass(frozen=True)
class Rule:
    """A named rule; `says` is the sentence that `python -m generator.speclint rules` prints."""

    name: str
    says: str
    breaches: Callable[[Spec], Iterator[Problem]]


RULES = (
    Rule("references", "every $ref is local and leads somewhere", components.dangling_references),
    Rule("evidence", "x-evidence at info and every operation, well-formed wherever it stands", evidence.evidence),
    Rule("extensions", "only the x- keys of docs/specs.md, at their places, with sensible values", evidence.extensions),
    Rule("operation-id", "operationIds are unique and read resource.method", operations.operation_ids),
    Rule(
        "method-name",
        "list, get, create, update, replace and delete go with their HTTP methods",
        operations.method_names,
    ),
    Rule("tags", "tags are declared, described and used; one an operation", operations.tags),
    Rule("path-parameters", "path templates and path parameters agree", operations.path_parameters),
    Rule("responses", "every operation states a success; an empty response has no content", operations.responses),
    Rule("operation-text", "summary and description are there, short, and say different things", texts.operation_texts),
    Rule("described", "every parameter, header and property is described in a phrase", texts.descriptions),
    Rule("for-users", "texts that users read do not speak of the vendor's document or its samples", texts.for_users),
    Rule("written", "no text is left to be written", texts.written),
    Rule("plain-text", "texts hold no control characters, typographic marks or stray blanks", texts.plain),
    Rule("component-name", "component names are UpperCamelCase nouns", components.names),
    Rule("unused-component", "every component is reached from an operation", components.unused),
    Rule("inline-object", "an object of more than three properties is a component", schemas.inline_objects),
    Rule("repeated-enum", "an enum that is used twice is a component", schemas.repeated_enums),
    Rule("null-style", "null is a member of type, never nullable: true", schemas.null_style),
    Rule("open-object", "additionalProperties says true or a schema, never false", schemas.open_objects),
    Rule("required-properties", "required names are declared properties", schemas.required_properties),
    Rule(
        "consistent-values", "enums, defaults, limits and examples agree with their schema", schemas.consistent_values
    ),
)


def breaches(spec: Spec) -> Iterator[tuple[str, Problem]]:
    """All problems that the rules find in a spec, each with the name of its rule."""
    for rule in RULES:
        yield from ((rule.name, problem) for problem in rule.breaches(spec))
