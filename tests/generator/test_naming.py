"""Stage 4 and all names: what a stranger would guess, never the same name twice, never one that Python refuses."""

from __future__ import annotations

import inspect
import keyword
from typing import TYPE_CHECKING, Any

import pytest

from generator.call_names.clashes import CLIENT_NAMES
from generator.naming import Names, class_name, constant_name, identifier, spelled
from generator.public_names import error_classes, is_free
from generator.runtime.client import AsyncClient, Client
from generator.runtime.models.model import Model
from generator.runtime.resource import AsyncResource, Resource
from generator.runtime.settings import CallOptions
from generator.shape.arguments import RESERVED
from generator.shape.field_names import MODEL_NAMES
from generator.shape.models import module_name
from tests.support.generator_project import Project, operation, spec

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("filter[name]", "filter_name"),
        ("page[limit]", "page_limit"),
        ("wait[from]", "wait_from"),
        ("created-at", "created_at"),
        ("heardStatus", "heard_status"),
        ("DIDGroup", "did_group"),
        ("E164", "e164"),
        ("v2", "v2"),
        ("X-Request-ID", "x_request_id"),
        ("userOAuthToken", "user_oauth_token"),
        ("from", "from_"),
        ("list", "list_"),
        ("type", "type"),
        ("id", "id"),
        ("self", "self"),
        ("None", "none"),
        ("1st", "n1_st"),
        ("+1", "plus_1"),
        ("-1", "minus_1"),
        ("", "value"),
        ("😀", "value"),
        ("données", "donnees"),
        ("名前", "名前"),
        ("a.b:c/d", "a_b_c_d"),
        ("__x__", "x"),
        ("$top", "top"),
        ("*", "all"),
    ],
)
def test_a_wire_name_becomes_a_python_name(text: str, expected: str) -> None:
    assert identifier(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        "1",
        "класс",
        "名前",
        "ªb",
        "٣",
        "a b",
        "def",
        "None",
        "print",
        "😀",
        "²",
        "_",
        "\u200b",
        "x" * 500,
        "ﬁ",
        "İ",
        "ß",
        "٣x",
        "͏",
    ],
)
@pytest.mark.parametrize("make", [identifier, class_name, constant_name, module_name])
def test_every_text_gives_a_name_that_python_takes(make: Callable[[str], str], text: str) -> None:
    name = make(text)
    assert name.isidentifier(), name
    assert not keyword.iskeyword(name)
    scope: dict[str, Any] = {}
    exec(f"{name} = 1", scope)  # noqa: S102 -- names are what is tested
    assert name in scope, "Python reads this name as another one"


def test_class_names_keep_their_spelling_and_leave_builtins_alone() -> None:
    assert [
        class_name(text) for text in ("DIDGroup", "meeting room", "list", "Exception", "user_id", "9Lives", "…")
    ] == [
        "DIDGroup",
        "MeetingRoom",
        "List",
        "ExceptionModel",
        "UserId",
        "N9Lives",
        "Model",
    ]
    assert class_name("…", "") == ""


def test_signs_are_spelled_out_where_they_tell_names_apart() -> None:
    assert [spelled(text) for text in ("StartTime<", "StartTime>=", "-x", "a-b", "<>")] == [
        "StartTime lt",
        "StartTime gt eq",
        "minus x",
        "a-b",
        "lt gt",
    ]


def test_names_are_handed_out_once_whatever_their_case() -> None:
    names = Names(frozenset({"Taken"}), "{}Dict")
    assert [
        names.take("User"),
        names.take("user"),
        names.take("taken", "other"),
        names.take("UserDict"),
        names.take("A", "B"),
        names.take("A", "B"),
    ] == [
        "User",
        "user2",
        "other",
        "UserDict2",
        "A",
        "B",
    ]


def test_what_the_runtime_has_already_is_reserved() -> None:
    public = {name for cls in (Client, AsyncClient) for name in dir(cls) if not name.startswith("_")}
    assert public <= CLIENT_NAMES | {"base_url"}, "a resource of this name would hide a client's own"
    assert {name for cls in (Resource, AsyncResource) for name in dir(cls) if not name.startswith("_")} == set()
    assert {name for name in dir(Model) if not name.startswith("_")} <= MODEL_NAMES
    assert CallOptions.__annotations__.keys() <= RESERVED
    assert inspect.signature(Resource._call).parameters.keys() >= {"self", "options"}


@pytest.mark.parametrize("name", ["Status", "Server", "NotFound", "Client", "Page", "Rate", "Model"])
def test_a_client_is_not_called_like_a_part_of_every_package(name: str, project: Project) -> None:
    assert not is_free(name)
    shape = project.shape(spec(), api=name.lower())
    assert (
        shape.decisions.client_class
        == f"{name if name != 'NotFound' else 'Notfound'}{'' if name == 'NotFound' else 'Client'}"
    )
    assert f"{shape.decisions.client_class}Error" not in error_classes()


def calls(project: Project, paths: dict[str, Any], decisions: str = "") -> dict[str, str]:
    shape = project.shape(spec(paths), decisions)
    return {f"{method.fact.method} {method.fact.path}": method.call for method in shape.methods}


ITEM = [{"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}]
LIST = {"type": "array", "items": {"type": "string"}}


@pytest.mark.parametrize(
    ("operation_id", "tag", "verb", "answer", "expected"),
    [
        ("meeting_rooms.list", "", "get", None, "meeting_rooms.list"),
        ("repos/list-for-user", "", "get", None, "repos.list_for_user"),
        ("listPets", "pets", "get", LIST, "pets.list"),
        ("getPets", "pets", "get", LIST, "pets.list"),
        ("getPet", "pets", "get", None, "pets.get"),
        ("getPetById", "Pets", "get", None, "pets.get"),
        ("showPetById", "pets", "get", None, "pets.get"),
        ("createPet", "pets", "post", None, "pets.create"),
        ("updatePet", "pets", "patch", None, "pets.update"),
        ("deletePet", "pets", "delete", None, "pets.delete"),
        ("removePet", "pets", "delete", None, "pets.delete"),
        ("archivePet", "pets", "post", None, "pets.archive"),
        ("toggle_pet_status", "pets", "post", None, "pets.toggle_status"),
        ("whoami", "users", "get", None, "users.whoami"),
        ("import", "class", "post", None, "class_.import_"),
        ("PetsController_findAll", "pets", "get", None, "pets.find_all"),
        ("a.b.c", "", "get", None, "a.b.c"),
        ("list", "close", "get", None, "close_.list"),
        ("date", "y", "get", None, "y.date_"),
    ],
)
def test_an_operation_id_becomes_the_call_that_a_person_would_guess(
    project: Project, operation_id: str, tag: str, verb: str, answer: Any, expected: str
) -> None:
    keys = {"operationId": operation_id, **({"tags": [tag]} if tag else {})}
    assert calls(project, {"/x": operation(verb, response=answer, **keys)}) == {f"{verb.upper()} /x": expected}


def test_two_operations_that_are_to_have_one_name_are_refused_with_both_places(project: Project) -> None:
    error = project.refused(
        spec({"/a": operation(operationId="one", tags=["rooms"]), "/b": operation(operationId="two", tags=["rooms"])}),
        "operations: {one: {call: rooms.list}, two: {call: rooms.list}}",
    )
    assert "two operations want the Python name" in error.problem
    assert all(f"'{operation_id}'" in error.problem for operation_id in ("one", "two"))
    found = [int(part.split(")")[0]) for part in error.problem.split("small.yaml:")[1:]]
    assert len(set(found)) == 2, error
    assert "operations.<operationId>.call" in error.cure


def test_operations_whose_short_names_clash_get_their_long_ones(project: Project) -> None:
    paths = {
        "/a": operation(operationId="getPet", tags=["pets"]),
        "/b": operation(operationId="getPetById", tags=["pets"]),
        "/c": operation(operationId="findPet", tags=["pets"]),
    }
    assert set(calls(project, paths).values()) == {"pets.get_pet", "pets.get_pet_by_id", "pets.find_pet"}


def test_a_decided_call_wins_and_may_clash_with_another(project: Project) -> None:
    paths = {"/a": operation(operationId="getPet", tags=["pets"]), "/b": operation(operationId="other", tags=["pets"])}
    assert calls(project, paths, "operations: {getPet: {call: animals.fetch}}")["GET /a"] == "animals.fetch"
    error = project.refused(spec(paths), "operations: {getPet: {call: pets.same}, other: {call: pets.same}}")
    assert "'pets.same'" in error.problem


@pytest.mark.parametrize(("call", "problem"), [("lonely", "no resource"), ("a.b", "is a method and a resource")])
def test_a_call_that_cannot_be_is_refused(project: Project, call: str, problem: str) -> None:
    paths = {"/a": operation(operationId="x"), "/b": operation(operationId="a.b.c")}
    assert problem in project.refused(spec(paths), f"operations: {{x: {{call: {call}}}}}").problem


def test_paths_alone_give_calls_too(project: Project) -> None:
    paths = {
        "/api/v1/pets": operation() | operation("post"),
        "/api/v1/pets/{id}": {**operation(), **operation("put"), "parameters": ITEM},
        "/2/things": operation(),
        "/v1.0/things/{id}/parts": {**operation(), "parameters": ITEM},
    }
    assert set(calls(project, paths).values()) == {
        "pets.list",
        "pets.create",
        "pets.get",
        "pets.replace",
        "things.list",
        "things.parts.list",
    }


def test_resources_whose_modules_or_classes_would_be_one_are_told_apart(project: Project) -> None:
    paths = {
        f"/{index}": operation(operationId=name)
        for index, name in enumerate(["a.b.x", "a_b.x", "async_a.x", "resource.x", "client.x", "small.x"])
    }
    resources = project.shape(spec(paths)).all_resources
    assert len({resource.module for resource in resources}) == len(resources)
    classes = [f"{prefix}{resource.cls}" for resource in resources for prefix in ("", "Async")]
    assert len({name.lower() for name in classes}) == len(classes)
    assert not {"Client", "Resource", "Small"} & set(classes)
