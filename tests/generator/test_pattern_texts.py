"""Texts with a pattern have an example in the data of a fake, which makes up none itself."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.shape.pattern_texts import with_examples


@pytest.mark.parametrize(
    "pattern",
    [
        r"^[a-z0-9]+$", r"^automation_event\.", "^[hpl]*$", r"^\d{4}-\d{2}$", "^(mon|tue)day$", r"^#[0-9a-fA-F]{6}$",
        r"^\+1\d{3,10}$", "^[A-Z]{2}[0-9]{2}[A-Z0-9]{1,30}$", r"^\w+@\w+$", "x?y+?z", "^[^/]+$",
    ],
)  # fmt: skip
def test_an_example_matches_its_pattern(pattern: str) -> None:
    schema = with_examples({"type": "string", "pattern": pattern})
    assert re.search(pattern, schema["example"])


@given(st.integers(0, 20), st.integers(0, 20))
def test_an_example_is_as_long_as_is_allowed(least: int, more: int) -> None:
    schema = {"pattern": "^[a-z0-9]*$", "minLength": least, "maxLength": least + more}
    assert least <= len(with_examples(schema)["example"]) <= least + more


@pytest.mark.parametrize("known", [{"default": "ab"}, {"enum": ["ab"]}, {"const": "ab"}, {"examples": ["ab"]}])
def test_what_the_document_says_counts(known: dict[str, object]) -> None:
    schema = {"pattern": "^a", **known}
    assert with_examples(schema) == schema


def test_a_pattern_that_no_text_is_found_for_has_no_example() -> None:
    schema = {"pattern": r"^(?=.*\d)[a-z]{2}$"}
    assert "example" not in with_examples(schema)


def test_a_pattern_that_python_cannot_read_is_left_out() -> None:
    assert with_examples({"type": "string", "pattern": r"^\p{Lu}"}) == {"type": "string"}


def test_names_of_properties_and_values_of_the_vendor_are_no_patterns() -> None:
    document = {
        "properties": {"pattern": {"type": "string"}, "kind": {"example": {"pattern": "^x"}}},
        "default": {"pattern": "^x"},
    }
    assert with_examples(document) == document
