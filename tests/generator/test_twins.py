"""Inline schemas that say the same are one type, whose name tells where it is used."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest

from generator.python_types import printed
from tests.support.generator_project import Project, spec
from tests.support.loopback import Response

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.support.generator_project import FragmentClient, Fragments

STRING = {"type": "string"}


def names_of(project: Project, **schemas: Any) -> set[str]:
    """The names of the models and enums that a client of these schemas has."""
    client = project.shape(spec(schemas=schemas))
    return {model.name for model in client.models} | {enum.name for enum in client.enums}


def thing(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties}


def test_each_meaning_has_one_class_and_no_name_has_a_number(fragments: Fragments) -> None:
    package = fragments.package("twins")
    own = {name for name, module in package._MODULES.items() if module == "enums" or module.startswith("models.")}
    assert own == {
        "Direction",  # of all three lists
        "IssuesListState",  # of two lists; that of pulls has other values
        "PullsListState",
        "Reason",
        "Issue",
        "IssueDescription",  # says something else: a key's name is no description
        "IssueMilestone",  # has the same title as others, and says something else
        "IssuesCreateResponse",
        "IssuesCreateResponse202",
        "Owner",
        "OwnerRank",
        "Pull",
        "PullBase",
        "Summary",
    }
    assert not [name for name in own if re.search(r"[a-z][0-9]{1,2}$", name)]


def test_one_class_serves_all_places(fragment_client: Callable[[str], FragmentClient]) -> None:
    go = fragment_client("twins")
    package = go.package
    _, request = go("issues.list", direction=package.Direction.ASC, response=Response(body=[]))
    assert request.query == [("direction", "asc")]
    wire = [{"owner": {"login": "a", "rank": "high"}, "head": {"url": "u"}}]
    pulls, request = go("pulls.list", direction=package.Direction.DESC, response=Response(body=wire))
    assert request.query == [("direction", "desc")]
    assert pulls[0].owner.rank is package.OwnerRank.HIGH
    assert type(pulls[0].head) is package.Summary
    assert pulls[0].to_dict() == wire[0]
    _, request = go("issues.create", reason=package.Reason.SPAM, response=Response(201, body={"id": 1}))
    assert request.json == {"reason": "spam"}


@pytest.mark.parametrize(
    ("one", "other", "names"),
    [
        ({"state": {"enum": ["a", "b"]}}, {"state": {"enum": ["a", "b"]}}, {"State"}),
        ({"state": {"enum": ["a", "b"]}}, {"state": {"enum": ["b", "a"]}}, {"FirstState", "SecondState"}),
        ({"state": {"enum": ["1", "2"]}}, {"state": {"enum": [1, 2]}}, {"FirstState", "SecondState"}),
        ({"left": {"enum": ["a", "b"]}}, {"right": {"enum": ["a", "b"]}}, {"FirstLeft"}),
        ({"a": thing(x=STRING)}, {"a": {**thing(x=STRING), "required": ["x"]}}, {"FirstA", "SecondA"}),
        ({"a": thing(x=STRING)}, {"a": thing(x={**STRING, "readOnly": True})}, {"FirstA", "SecondA"}),
        ({"a": thing(x=STRING)}, {"a": thing(x={**STRING, "title": "X", "example": "y"})}, {"A"}),
        ({"a": thing(title=STRING)}, {"a": thing(example=STRING)}, {"FirstA", "SecondA"}),
        ({"third": thing(x=STRING)}, {"third": thing(x=STRING)}, {"FirstThird"}),
        ({"a": {"title": "T", **thing(x=STRING)}}, {"b": {"title": "T", **thing(x=STRING)}}, {"T"}),
        ({"a": {"title": "T", **thing(x=STRING)}}, {"a": {"title": "U", **thing(x=STRING)}}, {"T", "U"}),
        ({"a": {"title": "T", **thing(x=STRING)}}, {"b": {"title": "T", **thing(y=STRING)}}, {"T", "SecondB"}),
    ],
)
def test_what_is_the_same_and_how_it_is_called(project: Project, one: Any, other: Any, names: set[str]) -> None:
    schemas = {"First": thing(**one), "Second": thing(**other), "Third": thing(x={"type": "integer"})}
    assert names_of(project, **schemas) == names | {"First", "Second", "Third"}


def test_a_choice_of_twins_is_no_choice(project: Project) -> None:
    inner = thing(y=STRING)
    choice = {"oneOf": [inner, thing(y={**STRING, "description": "The same."}), {"type": "null"}]}
    client = project.shape(spec(schemas={"Left": thing(x=inner), "Right": thing(x=inner, one=choice)}))
    types = {field.name: printed(field.type) for model in client.models for field in model.fields}
    assert types == {"x": "X", "y": "str", "one": "X | None"}
