"""Bodies of several kinds, "one of these is needed", JSON before forms, undocumented answers, placeholders."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from generator.python_types import printed
from tests.generator.workshop import Workshop, call, operation, spec
from tests.support.flavours import done
from tests.support.loopback import Told

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
    workshop = Workshop(tmp_path_factory.mktemp("kinds"))
    workshop.spec("kinds", choice())
    workshop.override("kinds", "client.yaml", SPLIT)
    return workshop.package("kinds")


@pytest.mark.parametrize(
    ("method", "arguments", "sent"),
    [
        ("mail", {"address": "x"}, {"kind": "mail", "address": "x"}),
        ("ring", {"number": "1", "seconds": 3}, {"kind": "ring", "number": "1", "seconds": 3}),
        ("ring", {"name": "A", "place": "B"}, {"kind": "ring", "name": "A", "place": "B"}),
        ("send", {"kind": "post", "address": "x"}, {"kind": "post", "address": "x"}),
    ],
)
def test_a_kind_writes_its_discriminator(package: Any, flavour: str, method: str, arguments: Any, sent: Any) -> None:
    _, (asked,) = call(package, flavour, lambda client: done(getattr(client.things, method)(**arguments)))
    assert (asked.method, asked.path, asked.json) == ("POST", "/send", sent)


@pytest.mark.parametrize("method", ["ring", "check"])
@pytest.mark.parametrize("given", [{}, {"seconds": 1}, {"name": "A"}])
def test_one_of_the_alternatives_is_needed(package: Any, flavour: str, method: str, given: Any) -> None:
    extra = {"kind": "ring"} if method == "check" else {}
    with pytest.raises(package.InvalidArgumentError, match="number or name and place"):
        call(package, flavour, lambda client: done(getattr(client.things, method)(**given, **extra)))


def test_kinds_are_no_operations_of_their_own(package: Any) -> None:
    assert {name: record.call for name, record in package.OPERATIONS.items()} == {
        "things.send": "things.send",
        "things.check": "things.check",
    }


def test_a_kind_has_its_own_arguments_and_words(workshop: Workshop) -> None:
    methods = {method.call: method for method in workshop.shape(choice(), SPLIT).methods}
    assert list(methods) == ["things.send", "things.mail", "things.ring", "things.check"]
    assert [(item.name, item.required) for item in methods["things.mail"].arguments] == [("address", True)]
    assert (methods["things.mail"].fact.summary, methods["things.mail"].fact.description) == (
        "Send a letter",
        "A letter",
    )
    kind = methods["things.send"].arguments[0]
    assert (kind.name, printed(kind.type)) == ("kind", "MailKind | str | Literal['ring']")


@pytest.mark.parametrize(
    ("decisions", "problem", "cure"),
    [
        (SPLIT.replace("schema: Ring", "schema: Rnig"), "takes no 'Rnig'", "Ring"),
        (SPLIT.replace("things.send", "things.check"), "takes no 'Mail'", ""),
        (SPLIT.replace("ring:", "check:"), "'things.check' is taken", "another name"),
        (SPLIT.replace("summary:", "sumary:"), "unknown key 'sumary'", "summary"),
    ],
)
def test_a_split_that_fits_nothing_is_refused(workshop: Workshop, decisions: str, problem: str, cure: str) -> None:
    error = workshop.refused(choice(), decisions)
    assert problem in str(error)
    assert cure in error.cure


def test_json_is_preferred_to_forms(workshop: Workshop, flavour: str) -> None:
    schema = {"type": "object", "properties": {"id": {"type": "integer"}}}
    post = operation(
        "post", operationId="things.go", requestBody=body(schema, "multipart/form-data", "application/json")
    )
    workshop.spec("forms", spec({"/go": post}))
    _, (asked,) = call(workshop.package("forms"), flavour, lambda client: done(client.things.go(id=1)))
    assert (asked.headers["content-type"], asked.json) == ("application/json", {"id": 1})


@pytest.mark.parametrize(
    ("level", "returns"), [("inferred", "Letter | None"), ("guess", "Letter | None"), ("documented", "Letter")]
)
def test_only_an_answer_that_nobody_documents_may_be_empty(
    workshop: Workshop, flavour: str, level: str, returns: str
) -> None:
    letter = operation(answer={"$ref": f"{REFERENCE}Letter"}, operationId="letters.get")
    letter["get"]["responses"]["200"]["x-evidence"] = {"level": level, "why": "it is a test"}
    document = spec({"/letter": letter}, {"Letter": {"type": "object", "properties": {"a": TEXT}}})
    (method,) = workshop.shape(document, api="empty").methods
    assert printed(method.returns) == returns
    package = workshop.package("empty")

    def get(told: Told) -> Any:
        return call(package, flavour, lambda client: done(client.letters.get()), told)[0]

    assert get(Told(body={"a": "b"})).a == "b"
    if level == "documented":
        with pytest.raises(package.DecodeError):
            get(Told())
    else:
        assert get(Told()) is None
        assert get(Told(body=b"OK", headers={"content-type": "text/plain"})) == "OK"
        with pytest.raises(package.DecodeError):
            get(Told(body=b"{", headers={"content-type": "application/json"}))


def test_a_placeholder_in_the_address_is_no_default(workshop: Workshop) -> None:
    servers = [
        {
            "url": "https://{site}.{domain}/v1",
            "variables": {"site": {"default": "www"}, "domain": {"default": "x.example"}},
        }
    ]
    workshop.spec("places", spec(servers=servers))
    workshop.override("places", "client.yaml", "variables: {domain: {required: true}}")
    package = workshop.package("places")
    with pytest.raises(package.ConfigurationError, match="domain is needed"):
        package.Places()
    with package.Places(domain="y.example") as client:
        assert client.base_url == "https://www.y.example/v1"


def test_pages_tell_of_hand_written_methods(workshop: Workshop) -> None:
    workshop.spec("extras", choice())
    workshop.override(
        "extras",
        "code/things.py",
        '"""Why."""\n\n\nfrom switchboard_extras.resources.things import AsyncThings as B, Things as A\n\n\n'
        'class Things(A):\n    """T."""\n\n    def both(self, one: int, *, two: int = 2) -> None:\n'
        '        """Do both.\n\n        Args:\n            one: First.\n        """\n\n'
        '    def send(self) -> None:\n        """Replaces it."""\n\n    def _own(self) -> None: ...\n\n\n'
        'class AsyncThings(B):\n    """T."""\n',
    )
    files = workshop.build("extras")
    assert "- `things.both(one, *, two=2)`: Do both.\n" in files["README.md"]
    call = "### `things.both`\n\n```python\nclient.things.both(one, *, two=2)\n```\n\n"
    assert f"{call}```text\nDo both.\n\nArgs:\n    one: First.\n```\n" in files["docs/reference.md"]
    assert "_own" not in files["README.md"]
    assert "- `things.send" not in files["README.md"]
