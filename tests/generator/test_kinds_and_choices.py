"""Bodies of several kinds, "one of these is needed", JSON before forms, undocumented answers, placeholders."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from generator.python_types import printed
from tests.support.generator_project import Project, call, operation, ref, spec
from tests.support.loopback import Response

if TYPE_CHECKING:
    from types import ModuleType

TEXT = {"type": "string"}
MAIL = {
    "description": "A letter",
    "type": "object",
    "required": ["kind", "address"],
    "properties": {
        "kind": {"type": "string", "enum": ["mail", "post"]},
        "address": {**TEXT, "description": "Where to"},
    },
}
RING = {
    "description": "A call",
    "type": "object",
    "required": ["kind"],
    "properties": {
        "kind": {"const": "ring"},
        "number": TEXT,
        "name": TEXT,
        "place": TEXT,
        "seconds": {"type": "integer"},
    },
    "anyOf": [{"required": ["number"]}, {"required": ["name", "place"]}],
}
REFERENCE = "#/components/schemas/"
MAPPING = {"mail": f"{REFERENCE}Mail", "post": f"{REFERENCE}Mail", "ring": f"{REFERENCE}Ring"}
CHOICE = {
    "oneOf": [{"$ref": f"{REFERENCE}Mail"}, {"$ref": f"{REFERENCE}Ring"}],
    "discriminator": {"propertyName": "kind", "mapping": MAPPING},
}
SPLIT = """
operations:
  things.send:
    split:
      mail: {schema: Mail, summary: Send a letter}
      ring: {schema: Ring}
"""


def body(schema: Any, *media_types: str) -> dict[str, Any]:
    return {
        "content": {media_type: {"schema": schema} for media_type in media_types or ["application/json"]},
        "required": True,
    }


def choice() -> dict[str, Any]:
    send = operation("post", operationId="things.send", requestBody=body({"$ref": f"{REFERENCE}Notice"}))
    check = operation("post", operationId="things.check", requestBody=body({"$ref": f"{REFERENCE}Ring"}))
    return spec({"/send": send, "/check": check}, {"Mail": MAIL, "Ring": RING, "Notice": CHOICE})


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    project = Project(tmp_path_factory.mktemp("kinds"))
    project.spec("kinds", choice())
    project.override("kinds", "client.yaml", SPLIT)
    return project.package("kinds")


@pytest.mark.parametrize(
    ("method", "arguments", "sent"),
    [
        ("mail", {"address": "x"}, {"kind": "mail", "address": "x"}),
        ("ring", {"number": "1", "seconds": 3}, {"kind": "ring", "number": "1", "seconds": 3}),
        ("ring", {"name": "A", "place": "B"}, {"kind": "ring", "name": "A", "place": "B"}),
        ("send", {"kind": "post", "address": "x"}, {"kind": "post", "address": "x"}),
    ],
)
def test_a_kind_writes_its_discriminator(package: Any, mode: str, method: str, arguments: Any, sent: Any) -> None:
    _, (request,) = call(package, mode, lambda client: getattr(client.things, method)(**arguments))
    assert (request.method, request.path, request.json) == ("POST", "/send", sent)


@pytest.mark.parametrize("method", ["ring", "check"])
@pytest.mark.parametrize("given", [{}, {"seconds": 1}, {"name": "A"}])
def test_one_of_the_alternatives_is_needed(package: Any, mode: str, method: str, given: Any) -> None:
    extra = {"kind": "ring"} if method == "check" else {}
    with pytest.raises(package.InvalidArgumentError, match="number or name and place"):
        call(package, mode, lambda client: getattr(client.things, method)(**given, **extra))


def test_kinds_are_no_operations_of_their_own(package: Any) -> None:
    assert {name: record.call for name, record in package.OPERATIONS.items()} == {
        "things.send": "things.send",
        "things.check": "things.check",
    }


def test_a_kind_has_its_own_arguments_and_words(project: Project) -> None:
    methods = {method.call: method for method in project.shape(choice(), SPLIT).methods}
    assert list(methods) == ["things.send", "things.mail", "things.ring", "things.check"]
    assert [(item.name, item.required) for item in methods["things.mail"].arguments] == [("address", True)]
    assert (methods["things.mail"].fact.summary, methods["things.mail"].fact.description) == (
        "Send a letter",
        "A letter",
    )
    kind = methods["things.send"].arguments[0]
    assert (kind.name, printed(kind.type)) == ("kind", "MailKindLike | str | Literal['ring']")


@pytest.mark.parametrize(
    ("decisions", "problem", "cure"),
    [
        (SPLIT.replace("schema: Ring", "schema: Rnig"), "takes no 'Rnig'", "Ring"),
        (SPLIT.replace("things.send", "things.check"), "takes no 'Mail'", ""),
        (SPLIT.replace("ring:", "check:"), "'things.check' is taken", "another name"),
        (SPLIT.replace("summary:", "sumary:"), "unknown key 'sumary'", "summary"),
    ],
)
def test_a_split_that_fits_nothing_is_refused(project: Project, decisions: str, problem: str, cure: str) -> None:
    error = project.refused(choice(), decisions)
    assert problem in str(error)
    assert cure in error.cure


def test_json_is_preferred_to_forms(project: Project, mode: str) -> None:
    schema = {"type": "object", "properties": {"id": {"type": "integer"}}}
    post = operation(
        "post", operationId="things.go", requestBody=body(schema, "multipart/form-data", "application/json")
    )
    project.spec("forms", spec({"/go": post}))
    _, (request,) = call(project.package("forms"), mode, lambda client: client.things.go(id=1))
    assert (request.headers["content-type"], request.json) == ("application/json", {"id": 1})


@pytest.mark.parametrize(
    ("level", "returns"), [("inferred", "Letter | None"), ("guess", "Letter | None"), ("documented", "Letter")]
)
def test_only_an_answer_that_nobody_documents_may_be_empty(
    project: Project, mode: str, level: str, returns: str
) -> None:
    letter = operation(response={"$ref": f"{REFERENCE}Letter"}, operationId="letters.get")
    letter["get"]["responses"]["200"]["x-evidence"] = {"level": level, "why": "it is a test"}
    document = spec({"/letter": letter}, {"Letter": {"type": "object", "properties": {"a": TEXT}}})
    (method,) = project.shape(document, api="empty").methods
    assert printed(method.returns) == returns
    package = project.package("empty")

    def get(response: Response) -> Any:
        return call(package, mode, lambda client: client.letters.get(), response)[0]

    assert get(Response(body={"a": "b"})).a == "b"
    if level == "documented":
        with pytest.raises(package.DecodeError):
            get(Response())
    else:
        assert get(Response()) is None
        for odd in (b"{", b'"OK"', b"[]"):
            with pytest.raises(package.DecodeError):
                get(Response(body=odd, headers={"content-type": "application/json"}))
        with pytest.raises(package.DecodeError):
            get(Response(body=b"OK", headers={"content-type": "text/plain"}))


def test_an_object_that_nobody_documents_may_be_anything(project: Project, mode: str) -> None:
    """That it is an object is a guess, so it is not promised."""
    go = operation(response={"type": "object", "additionalProperties": True}, operationId="things.go")
    go["get"]["responses"]["200"]["x-evidence"] = {"level": "guess", "why": "it is a test"}
    (method,) = project.shape(spec({"/go": go}), api="open").methods
    assert printed(method.returns) == "Any"
    package = project.package("open")
    for value in ({"a": 1}, ["a"], "OK", None):
        response = Response(body=b"" if value is None else value)
        assert call(package, mode, lambda client: client.things.go(), response)[0] == value
    text = Response(body=b"OK", headers={"content-type": "text/plain"})
    assert call(package, mode, lambda client: client.things.go(), text)[0] == "OK"


def test_a_placeholder_in_the_address_is_no_default(project: Project) -> None:
    servers = [
        {
            "url": "https://{site}.{domain}/v1",
            "variables": {"site": {"default": "www"}, "domain": {"default": "x.example"}},
        }
    ]
    project.spec("places", spec(servers=servers))
    project.override("places", "client.yaml", "variables: {domain: {required: true}}")
    package = project.package("places")
    with pytest.raises(package.ConfigurationError, match="lacks domain"):
        package.Places()
    with package.Places(domain="y.example") as client:
        assert client.base_url == "https://www.y.example/v1"


def test_pages_tell_of_hand_written_methods(project: Project) -> None:
    project.spec("extras", choice())
    project.override(
        "extras",
        "code/things.py",
        '"""Why."""\n\n\nfrom switchboard_extras.resources.things import AsyncThings as B, Things as A\n\n\n'
        'class Things(A):\n    """T."""\n\n    def both(self, one: int, *, two: int = 2) -> None:\n'
        '        """Do both.\n\n        Args:\n            one: First.\n        """\n\n'
        '    def send(self) -> None:\n        """Replaces it."""\n\n    def _own(self) -> None: ...\n\n\n'
        'class AsyncThings(B):\n    """T."""\n',
    )
    files = project.build("extras")
    assert "- `things.both(one, *, two=2)`: Do both.\n" in files["README.md"]
    call = "### `things.both`\n\nDo both.\n\n```python\nclient.things.both(one, *, two=2)\n```\n"
    assert call in files["docs/reference.md"]
    assert "_own" not in files["README.md"]
    assert "- `things.send" not in files["README.md"]


@pytest.mark.parametrize("mode", ["sync", "async"])
def test_a_named_choice_within_a_choice_of_an_argument_can_be_given(project: Project, mode: str) -> None:
    """The signature writes its members out, and the check knows the choice by its name."""

    def tagged(tag: str) -> dict[str, Any]:
        properties = {"kind": {"type": "string", "const": tag}, tag: {"type": "string"}}
        return {"type": "object", "required": ["kind"], "properties": properties}

    inner = {"oneOf": [ref("Email"), ref("Phone")]}
    body = {"type": "object", "properties": {"channel": {"anyOf": [ref("Post"), ref("Inner")]}}}
    content = {"required": True, "content": {"application/json": {"schema": body}}}
    paths = {"/x": operation("post", operationId="x.create", requestBody=content)}
    schemas = {"Email": tagged("email"), "Phone": tagged("phone"), "Post": tagged("post"), "Inner": inner}
    project.spec(f"channels_{mode}", json.dumps(spec(paths, schemas)))
    given = {"kind": "phone", "phone": "+1"}
    _, (request,) = call(project.package(f"channels_{mode}"), mode, lambda client: client.x.create(channel=given))
    assert request.json == {"channel": given}
