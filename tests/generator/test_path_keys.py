"""Keys of paths that have a fragment or a query: each is an operation of its own; the fragment is never sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.support.generator_project import call, operation, spec

if TYPE_CHECKING:
    from tests.support.generator_project import Project

ID = {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}
LANG = {"name": "lang", "in": "query", "schema": {"type": "string"}}
PATHS = {
    "/chats": operation("post", operationId="startChat", tags=["chats"]),
    "/chats#stream": operation("post", operationId="streamChat", tags=["chats"], parameters=[LANG]),
    "/chats#": operation(operationId="listChats", tags=["chats"]),
    "/chats/{id}#{nothing}/?x": operation(operationId="getChat", tags=["chats"], parameters=[ID]),
    "/chats/{id}?kind=full": operation(operationId="getFull", tags=["chats"], parameters=[ID, LANG]),
    "/chats/{id}?kind=full#other": operation("put", operationId="putFull", tags=["chats"], parameters=[ID, LANG]),
}


@pytest.mark.parametrize(
    ("name", "values", "query", "sent"),
    [
        ("start", (), {}, "POST /chats"),
        ("stream", (), {}, "POST /chats"),
        ("stream", (), {"lang": "de"}, "POST /chats?lang=de"),
        ("list", (), {}, "GET /chats"),
        ("get", ("a#b",), {}, "GET /chats/a%23b"),
        ("get_full", ("1",), {}, "GET /chats/1?kind=full"),
        ("get_full", ("1",), {"lang": "de"}, "GET /chats/1?kind=full&lang=de"),
        ("replace", ("1",), {"lang": "de"}, "PUT /chats/1?kind=full&lang=de"),
    ],
)
def test_the_path_is_sent_without_its_fragment(
    project: Project, mode: str, name: str, values: tuple[str, ...], query: dict[str, str], sent: str
) -> None:
    project.spec("chats", spec(PATHS))
    package = project.package("chats")
    _, (request,) = call(package, mode, lambda client: getattr(client.chats, name)(*values, **query))
    assert f"{request.method} {request.target}" == sent
    assert {record.path.partition("#")[1] for record in package.OPERATIONS.values()} == {""}


def test_operations_of_one_path_without_ids_get_names_of_their_own(project: Project) -> None:
    client = project.shape(spec({"/a": operation(), "/a#one": operation(), "/a#two": operation()}))
    assert len({method.call for method in client.methods}) == 3
    assert {method.fact.path for method in client.methods} == {"/a"}
