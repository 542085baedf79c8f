"""The rules of change: each with a pair of tiny specs, and what both judges say of it."""

from __future__ import annotations

import json
from copy import deepcopy
from typing import TYPE_CHECKING, Any

import pytest

from generator.change.compare import compare
from generator.change.formats import comparable
from generator.change.judge import disagreements, refused_uses
from generator.change.rules import RULES
from generator.change.sides import Side
from generator.change.verdict import verdict
from generator.errors import GenerationError
from generator.interface.record import PATH, interface_of
from generator.render.exports import exports
from generator.shape.custom_methods import custom_methods
from generator.write.folder import write
from tests.support.changed_facts import FACTS, NOTHING
from tests.support.changed_ways import WAYS
from tests.support.changes import PAIRS as OTHERS
from tests.support.changes import Pair, Spec, op, together
from tests.support.generator_project import Project
from tests.support.known_types import let_know

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from generator.change.rules import Change

LETTERS = {"type checkers": "t", "calls at run time": "r", "only the wire": "w"}
BASE: Spec = {"openapi": "3.1.0", "info": {"title": "Small", "version": "1"}} | op("always", path="/always")
Interface = dict[str, Any]
PAIRS = OTHERS + WAYS + FACTS


def put(root: Path, document: Spec, decisions: Spec) -> Project:
    project = Project(root)
    project.spec("small", together(BASE, document))
    project.override("small", "client.yaml", json.dumps(together({"title": "Small"}, decisions)))
    return project


def interface(root: Path, document: Spec, decisions: Spec) -> Interface:
    """The interface of a document, without the files around it."""
    client = put(root, document, decisions).shape(together(BASE, document))
    made = interface_of(client, list(exports(client)), custom_methods(client))
    return json.loads(json.dumps(made))  # type: ignore[no-any-return]


def side(root: Path, document: Spec, decisions: Spec) -> Side:
    """A whole client of a document."""
    files = put(root, document, decisions).build("small")
    modules = {path.removeprefix("src/"): text for path, text in files.items() if path.startswith("src/")}
    return Side("here", json.loads(files[PATH]), modules)


def letters(change: Change) -> str:
    return "".join(LETTERS[who] for who in change.breaks)


@pytest.mark.parametrize("pair", PAIRS, ids=str)
def test_each_rule_finds_its_change(pair: Pair, tmp_path: Path) -> None:
    """The change is found under its rule, on its subject, and said to break whom it breaks."""
    old, new = interface(tmp_path, pair.old, pair.old_decisions), interface(tmp_path, pair.new, pair.new_decisions)
    found = [change for change in compare(old, new) if change.rule.id == pair.rule]
    assert [(change.subject, letters(change)) for change in found] == [(pair.subject, pair.breaks)]
    assert pair.text in found[0].text
    assert not compare(new, new)


@pytest.mark.parametrize("name", NOTHING)
def test_what_means_the_same_is_no_change(name: str, tmp_path: Path) -> None:
    """However the document writes it; in neither direction."""
    old, new = (interface(tmp_path, document, {}) for document in NOTHING[name])
    assert compare(old, new) == compare(new, old) == []


def test_a_record_of_an_older_format_is_compared_by_what_it_says(tmp_path: Path) -> None:
    """What was only not recorded then is no news, in either direction; what it says still counts."""
    made = together(*(pair.new for pair in FACTS)), together(*(pair.new_decisions for pair in FACTS))
    new = interface(tmp_path, *made)
    old = comparable({**new, "format": 1}, {**new, "format": 2})[0]
    assert old != new
    assert compare(old | {"format": 1}, new) == compare(new, old | {"format": 1}) == []
    old["calls"].pop("always.get")
    assert [change.rule.id for change in compare(old | {"format": 1}, new)] == ["call-added"]


@pytest.fixture(scope="module")
def sides(tmp_path_factory: pytest.TempPathFactory) -> tuple[Side, Side]:
    """All pairs in one client before, and in one after."""
    root = tmp_path_factory.mktemp("changes")
    documents = [together(*(getattr(pair, when) for pair in PAIRS)) for when in ("old", "new")]
    decisions = [together(*(getattr(pair, f"{when}_decisions") for pair in PAIRS)) for when in ("old", "new")]
    old, new = (side(root, document, decided) for document, decided in zip(documents, decisions, strict=True))
    return old, new


@pytest.fixture
def workshop(tmp_path: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A root folder, where the second judge knows the libraries."""
    let_know(tmp_path_factory, tmp_path)
    return tmp_path


def test_both_judges_agree_on_all_pairs(sides: tuple[Side, Side], workshop: Path) -> None:
    """What the rules say of type checkers is what a type checker says of the witness."""
    old, new = sides
    changes = verdict(workshop, "small", old, new).changes
    assert {(change.rule.id, change.subject) for change in changes} >= {(pair.rule, pair.subject) for pair in PAIRS}


def test_the_witness_of_a_client_finds_nothing_in_that_client(sides: tuple[Side, Side], workshop: Path) -> None:
    """It uses everything as its own interface says."""
    workplace = workshop / ".cache/witness/small"
    write(workplace / "src", dict(sides[1].modules))
    assert refused_uses(sides[1].interface, workplace / "src", workplace) == {}


def test_judges_that_disagree_stop_the_build(sides: tuple[Side, Side], workshop: Path) -> None:
    """A package that differs from its record, in either direction, is an error that names the call."""
    old = sides[1]
    wrong = deepcopy(old.interface)
    del wrong["calls"]["arg_gone.get"]["arguments"]["a"]
    with pytest.raises(GenerationError, match=r"arg_gone\.get\(\): the rules see a break, mypy none"):
        verdict(workshop, "small", old, Side("there", wrong, old.modules))
    hidden = deepcopy(old.interface)
    hidden["calls"]["arg_gone.get"]["arguments"]["a"]["type"] = "int"
    with pytest.raises(GenerationError, match=r"arg_gone\.get\(\): the rules see no break, mypy says"):
        verdict(workshop, "small", Side("here", hidden, {}), Side("there", {**hidden, "rate": [1, 1.0]}, old.modules))
    assert disagreements([], {}, "Small") == []


def _settings(old: Interface, new: Interface) -> None:
    old["arguments"] = {"token": "str", "id": "int", "gone": "str"}
    new["arguments"] = {"token": ["str", "int"], "id": "str", "came": "str"}
    old["settings"], new["settings"] = ["timeout", "old"], ["timeout", "new"]
    old["options"], new["options"] = ["deadline", "old"], ["deadline", "new"]
    new["base_url"], new["rate"], new["class"] = "https://b.example.com", [5, 1.0], "Other"
    old["exports"], new["exports"] = ["Waiter", "Gone"], ["Waiter", "Came"]


def _client(old: Interface, new: Interface) -> None:
    scheme = {"kind": "ApiKey", "arguments": ["key"], "location": "header", "wire": "X-Key"}
    old["schemes"] = {"a": scheme, "b": scheme | {"wire": "X-B"}, "c": scheme | {"wire": "X-C"}}
    new["schemes"] = {"a": scheme | {"location": "query"}, "b": scheme | {"wire": "X-B"}, "d": scheme | {"wire": "X-C"}}
    call = old["calls"]["always.get"]
    old["calls"]["x.get"], new["calls"]["x.get"] = call | {"security": [["c"]]}, call | {"security": [["d"]]}
    old["variables"] = {"needed": "a", "free": None, "other": "a", "same": None}
    new["variables"] = {"needed": None, "free": "a", "other": "b", "same": None, "came": None}
    new["arguments"] = old["arguments"] | {"came": "str"}
    old["request_id_headers"], new["request_id_headers"] = ["x-a"], ["x-b"]
    new["environment"], new["package"] = "OTHER", "switchboard_other"


def _webhooks(old: Interface, new: Interface) -> None:
    hmac = {"scheme": "hmac", "header": "X-Signature"}
    old["webhooks"] = {"gone": "Gone", "old": "Same", "retyped": "Thin", "kept": "Kept"}
    new["webhooks"] = {"came": "Came", "new": "Same", "retyped": "Thick", "kept": "Kept"}
    old["receiving"] = {"signature": hmac, "tag": {"at": "event"}, "events": {"Kept": ["kept", "b"], "Apart": ["c"]}}
    events, apart = {"Kept": ["kept", "d"], "Apart": ["c"]}, {"Apart": {"scheme": "none"}}
    new["receiving"] = {"signature": hmac | {"algorithm": "sha512"}, "tag": {"at": "type"}, "events": events,
                        "apart": apart}  # fmt: skip


def _errors(old: Interface, new: Interface) -> None:
    old["errors"] = {"GoneError": ["CallError"], "MovedError": ["CallError", "TimeoutError"]}
    new["errors"] = {"CameError": ["CallError"], "MovedError": ["CallError"]}


def _classes(old: Interface, new: Interface) -> None:
    old["models"] = {"Pet": {"a": {"wire": "a", "type": "str"}, "b": {"wire": "b", "type": ["str", "None"]},
                             "c": {"wire": "c", "type": "str"}}}  # fmt: skip
    new["models"] = {"Pet": {"z": {"wire": "a", "type": "str"}, "b": {"wire": "b", "type": "str", "sensitive": True},
                             "c": {"wire": "c", "type": ["str", "None"]}}}  # fmt: skip
    old["enums"] = {"Kind": {"base": "str", "members": {"A": "a", "B": "b"}}, "Gone": {"base": "str", "members": {}}}
    new["enums"] = {"Kind": {"base": "str", "members": {"Z": "a", "B": "c"}}, "Came": {"base": "str", "members": {}}}
    old["unions"] = {
        "Any2": {"options": ["Pet", "str"], "discriminator": "k", "mapping": {"p": "Pet"}},
        "Gone2": {"options": []},
        "More2": {"options": ["Pet", "str"], "discriminator": "k", "mapping": {"p": "Pet"}},
    }
    new["unions"] = {"Any2": {"options": ["Pet", "str"], "discriminator": "t", "mapping": {}}, "Came2": {"options": []}}
    new["unions"]["More2"] = old["unions"]["More2"] | {"mapping": {"p": "Pet", "q": "Pet"}}
    old["typed_dicts"], new["typed_dicts"] = {"GoneDict": {}}, {"CameDict": {}}


def _calls(old: Interface, new: Interface) -> None:
    call = old["calls"]["always.get"]
    old["calls"]["x.get"] = call | {
        "constants": [[["type", "a"]]],
        "arguments": {"id": {"type": "int", "in": "path", "wire": "id"}},
    }
    new["calls"]["x.get"] = call | {
        "constants": [[["type", "b"]]],
        "arguments": {"id": {"type": "int", "in": "path", "wire": "id", "from_client": True, "sensitive": True}},
    }
    new["calls"]["y.get"], old["calls"]["y.get"] = old["calls"]["x.get"], new["calls"]["x.get"]
    old["calls"]["z.list"] = call | {"request": "GET /z", "paging": {"kind": "page"}}
    new["calls"]["z.list"] = call | {"request": "GET /z"}
    old["calls"]["m.post"] = call | {"bodies": ["application/json"]}
    new["calls"]["m.post"] = call | {"bodies": ["application/json", "multipart/form-data"]}


def _variables(old: Interface, new: Interface) -> None:
    """What a vendor calls the variables of a path is nothing on the wire; another operationId is one of OPERATIONS."""
    call = old["calls"]["always.get"]
    for record, name in ((old, "id"), (new, "room_id")):
        variable = {"type": "int", "in": "path", "wire": name, "positional": True, "required": True}
        record["calls"]["x.get"] = call | {"id": "x", "request": f"GET /x/{{{name}}}", "arguments": {"id": variable}}
        record["calls"]["y.get"] = call | {"id": name, "request": "GET /y"}


def _custom(old: Interface, new: Interface) -> None:
    old["custom"]["jobs.run"] = {"arguments": ["a", "*", "poll=1"]}
    new["custom"]["jobs.run"] = {"arguments": ["a", "*", "poll=2"]}


def _streams(old: Interface, new: Interface) -> None:
    call = old["calls"]["always.get"]
    old["calls"]["x.get"], new["calls"]["x.get"] = call | {"streaming": "events"}, call
    old["exports"] = new["exports"] = ["EventStream"]


def _last_stream(old: Interface, new: Interface) -> None:
    _streams(old, new)
    old["exports"], new["exports"] = ["EventStream"], []


def _inside(old: Interface, new: Interface) -> None:
    old["models"] = {"Pet": {"a": {"wire": "a", "type": "str"}}}
    new["models"] = {"Pet": {"a": {"wire": "a", "inside": "attributes/", "type": "str"}}}
    old["unions"] = {"Any2": {"options": ["Pet", "str"]}}
    new["unions"] = {"Any2": {"options": ["str", "Pet"]}}


EDITS: dict[str, tuple[Callable[[Interface, Interface], None], set[tuple[str, str, str]]]] = {
    "settings": (_settings, {
        ("class-renamed", "Small", "tr"), ("setting-removed", "Small()", "tr"), ("setting-added", "Small()", ""),
        ("setting-changed", "Small()", "tr"), ("setting-widened", "Small()", ""),
        ("option-removed", "every call", "tr"), ("option-added", "every call", ""),
        ("address-changed", "Small", "w"), ("rate-changed", "Small", ""),
        ("name-removed", "Gone", "tr"), ("name-added", "Came", ""),
    }),
    "the client": (_client, {
        ("package-renamed", "switchboard_small", "tr"), ("environment-changed", "Small()", "r"),
        ("credential-sent-differently", "Small()", "w"), ("setting-became-required", "Small()", "r"),
        ("setting-became-optional", "Small()", ""), ("address-changed", "Small()", "w"),
        ("required-setting-added", "Small()", "r"), ("request-id-changed", "Small()", "r"),
    }),
    "webhooks": (_webhooks, {
        ("event-removed", "event gone", "r"), ("event-added", "event came", ""), ("event-renamed", "event old", "r"),
        ("event-changed", "event retyped", "r"), ("signature-scheme-changed", "WebhookReceiver()", "r"),
        ("event-tag-changed", "WebhookReceiver()", "r"), ("signature-scheme-changed", "event class Apart", "r"),
        ("event-removed", "event class Kept", "r"), ("event-added", "event class Kept", ""),
    }),
    "variables": (_variables, {("operation-id-changed", "y.get()", "r")}),
    "defaults of hand-written calls": (_custom, {("argument-default-changed", "jobs.run()", "r")}),
    "a stream": (_streams, {("result-changed", "x.get()", "tr")}),
    "the last stream": (_last_stream, {("result-changed", "x.get()", "r"), ("name-removed", "EventStream", "tr")}),
    "what stands inside": (_inside, {("field-sent-differently", "Pet.a", "w")}),
    "errors": (_errors, {
        ("error-removed", "GoneError", "tr"), ("error-added", "CameError", ""),
        ("error-base-changed", "MovedError", "tr"),
    }),
    "classes": (_classes, {
        ("field-renamed", "Pet.a", "tr"), ("field-narrowed", "Pet.b", ""), ("sensitivity-changed", "Pet.b", ""),
        ("field-became-nullable", "Pet.c", "tr"), ("member-renamed", "Kind.A", "tr"),
        ("member-value-changed", "Kind.B", "tr"), ("enum-removed", "Gone", "tr"), ("enum-added", "Came", ""),
        ("union-tags-changed", "Any2", "r"), ("union-tags-added", "More2", ""),
        ("union-removed", "Gone2", "tr"), ("union-added", "Came2", ""),
        ("typed-dict-removed", "GoneDict", "tr"), ("typed-dict-added", "CameDict", ""),
    }),
    "calls": (_calls, {
        ("constants-changed", "x.get()", "w"), ("argument-joined-client", "x.get()", ""),
        ("sensitivity-changed", "x.get()", ""), ("constants-changed", "y.get()", "w"),
        ("argument-left-client", "y.get()", "r"), ("sensitivity-changed", "y.get()", ""),
        ("result-no-longer-pages", "z.list()", "tr"), ("body-format-added", "m.post()", ""),
    }),
}  # fmt: skip


@pytest.mark.parametrize("name", EDITS)
def test_what_no_small_spec_shows_is_found_in_records(name: str, tmp_path: Path) -> None:
    """Changes of the runtime, of hand-written decisions, and of several things at once."""
    edit, expected = EDITS[name]
    old = interface(tmp_path, {}, {})
    new = deepcopy(old)
    edit(old, new)
    assert {(change.rule.id, change.subject, letters(change)) for change in compare(old, new)} == expected


def test_every_rule_is_tried() -> None:
    """A rule that nothing shows would be a claim."""
    tried = {pair.rule for pair in PAIRS} | {rule for _, expected in EDITS.values() for rule, _, _ in expected}
    assert tried | {"name-deprecated"} == set(RULES)  # that one needs a lock of names: test_change_old_names.py


CUSTOM = [
    (["a", "*", "b=1"], ["a", "*", "b=1", "c=2"], {("argument-added", "")}),
    (["a", "*", "b=1"], ["a", "*", "b"], {("argument-became-required", "tr")}),
    (["a", "*", "b"], ["a", "*", "b=1"], {("argument-became-optional", "")}),
    (["a", "*", "b=1"], ["a"], {("argument-removed", "tr")}),
    (["a", "b"], ["b", "a"], {("argument-order-changed", "r")}),
    (["a", "b"], ["a", "*", "b"], {("argument-order-changed", "tr")}),
    (["a"], ["a", "c"], {("required-argument-added", "tr")}),
    (["a"], None, {("call-removed", "tr")}),
    (None, ["a"], {("call-added", "")}),
]


@pytest.mark.parametrize(("old", "new", "expected"), CUSTOM, ids=str)
def test_hand_written_calls_are_compared_by_their_arguments(
    old: list[str] | None, new: list[str] | None, expected: set[tuple[str, str]], tmp_path: Path
) -> None:
    """Their records hold names, order and defaults."""
    before = interface(tmp_path, {}, {})
    after = deepcopy(before)
    for record, arguments in ((before, old), (after, new)):
        if arguments is not None:
            record["custom"]["jobs.run"] = {"arguments": arguments}
    changes = list(compare(before, after))
    assert {change.subject for change in changes} == {"jobs.run()"}
    assert {(change.rule.id, letters(change)) for change in changes} == expected
