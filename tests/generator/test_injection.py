"""No text of a spec becomes code: every place for a text is filled with attempts, and the result is read as syntax."""

from __future__ import annotations

import ast
import builtins
import json
import tomllib
from typing import TYPE_CHECKING, Any

import pytest

from generator.errors import GenerationError
from generator.pipeline import shape_client
from generator.render.files import render
from generator.write.tidy import AS_THEY_ARE
from tests.support.generator_project import Project, call
from tests.support.loopback import Response
from tests.support.sync_async import result_of

if TYPE_CHECKING:
    from generator.render.files import Files

CANARY = "switchboard_injection_canary"
RUN = f"__import__('builtins').{CANARY}.append(1)"
ATTEMPTS = [
    f'"""+{RUN}+"""',
    f'"""\n{RUN}\n"""',
    f"'''+{RUN}+'''",
    f'"+{RUN}+"',
    f"'+{RUN}+'",
    f'\\"""+{RUN}#',
    f"\\'''\n{RUN}#",
    "x\\",
    f'x\\\\"""\\\n{RUN}',
    f"line\n    {RUN}\nline",
    f"line\r{RUN}\r\nline",
    f"line\u2028{RUN}\u2029\u0085\x0b\x0c{RUN}",
    "{{ 7*7 }}{% for x in [1] %}{{ x }}{% endfor %}{# gone #}",
    "{" + RUN + "}%s%(x)s${x}",
    "\\N{BULLET}\\u0041\\x41\\101",
    "\u202edetrevni\u202c\u2066x\u2069\ufeff\x00\x1b[31m\x7f",
    f"`{RUN}`<script>alert(1)</script>|a|b|\n# heading\n```",
    f'")]\n{RUN}\n[("',
    f"]]] = 1\n{RUN}",
    '"""',
    '\\"""',
    '""""',
    'end with a quote"',
    "end with a backslash\\",
    f": {RUN}",
    f"__class__\n{RUN}",
    f"a] + [{RUN}",
    f"*/ {RUN} //",
    "x" * 300,
]


def hostile(text: str) -> dict[str, Any]:
    """A spec that holds `text` in every place where a spec can hold one."""
    schema = {
        "type": "object",
        "title": text,
        "description": text,
        "required": [text],
        "properties": {
            text: {
                "type": "string",
                "description": text,
                "default": text,
                "pattern": text,
                "title": text,
                "format": text,
            },
            "const": {"const": text},
            "enum": {
                "type": "string",
                "enum": [text, "plain"],
                "x-enum-descriptions": [text, text],
                "x-enum-varnames": [text, "PLAIN"],
                "description": text,
            },
            "union": {
                "oneOf": [{"$ref": "#/components/schemas/Plain"}, {"$ref": "#/components/schemas/Other"}],
                "discriminator": {"propertyName": text, "mapping": {text: "#/components/schemas/Plain"}},
            },
            "map": {"type": "object", "patternProperties": {text: {"type": "string"}}},
            "secret": {"type": "string", "x-sensitive": True, "deprecated": True, "description": text},
        },
    }
    parameters = [
        {
            "name": text,
            "in": place,
            "description": text,
            "schema": {"type": "string", "default": text, "enum": [text], "pattern": text},
        }
        for place in ("query", "cookie")
    ]
    answers = {
        "200": {
            "description": text,
            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Hostile"}}},
        },
        "default": {"description": text},
    }
    content = {
        "application/json": {"schema": {"$ref": "#/components/schemas/Hostile"}},
        "multipart/form-data": {"schema": schema, "encoding": {text: {"contentType": text}}},
    }
    operation = {
        "operationId": f"op {text}",
        "tags": [text],
        "summary": text,
        "description": text,
        "parameters": parameters,
        "externalDocs": {"url": text},
        "requestBody": {"description": text, "content": content},
        "responses": answers,
        "security": [{text: [text]}],
        "x-evidence": {"level": "guess", "source": text, "why": text},
        "servers": [{"url": f"https://x/{text}"}],
    }
    path = "/p/" + text.replace("{", "").replace("}", "")
    return {
        "openapi": "3.1.0",
        "info": {"title": text, "version": text, "description": text, "summary": text},
        "servers": [
            {
                "url": f"https://example.com/{{v}}/{text.replace('{', '').replace('}', '')}",
                "variables": {"v": {"default": text, "description": text}},
            }
        ],
        "tags": [{"name": text, "description": text}],
        "paths": {
            path: {"post": operation},
            "/plain": {"get": {"operationId": "plain.get", "responses": {"204": {"description": text}}}},
        },
        "components": {
            "schemas": {
                "Hostile": schema,
                "Plain": {"type": "object", "properties": {"a": {"type": "string"}}},
                "Other": {"type": "object", "properties": {"b": {"$ref": "#/components/schemas/Odd"}}},
                "Odd": {"title": text, "type": "object", "properties": {"c": {"type": "string"}}},
            },
            "securitySchemes": {text: {"type": "apiKey", "in": "header", "name": "X-Key", "description": text}},
        },
    }


# What a generated module may do when it is imported: nothing but these calls, and only at its top.
CALLS = {
    "SystemExit",
    "main",
    "run",
    "ResponseSpec",
    "Server",
    "Webhook",
    "Streaming",
    "Api",
    "ApiKey",
    "Body",
    "Codec",
    "Field",
    "Limits",
    "MappingProxyType",
    "json_body",
    "operation",
    "Parameter",
    "TypedDict",
    "UnionOf",
    "_name_base",
    "frozenset",
    "model",
}
# What its functions may call besides: the client's own machinery.
INSIDE = {
    "async_client",
    "client",
    "guarded",
    "installed",
    "hidden",
    "import_module",
    "getattr",
    "globals",
    "sorted",
    "super",
    "__init__",
    "AttributeError",
    "_resource",
    "_call",
    "_copy",
    "_pages",
    "get",
}
NODES = (
    ast.With,
    ast.Module,
    ast.ImportFrom,
    ast.Import,
    ast.ClassDef,
    ast.Expr,
    ast.Constant,
    ast.Assign,
    ast.AnnAssign,
    ast.If,
    ast.FunctionDef,
    ast.AsyncFunctionDef,
    ast.Return,
    ast.Raise,
)


def generated(files: Files) -> dict[str, ast.Module]:
    """The modules that templates made, read as syntax."""
    return {
        path: ast.parse(text)
        for path, text in files.items()
        if path.endswith(".py") and not any(part in path for part in AS_THEY_ARE)
    }


def judge(path: str, tree: ast.Module) -> None:
    """Fail for any statement or call that no template writes."""
    for statement in ast.walk(tree):
        if isinstance(statement, ast.stmt):
            assert isinstance(statement, NODES), f"{path}:{statement.lineno} {ast.unparse(statement)}"
        if isinstance(statement, ast.Expr):
            assert isinstance(statement.value, ast.Constant | ast.Call | ast.Yield), f"{path}:{statement.lineno}"
    inside = {
        node
        for function in ast.walk(tree)
        if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef)
        for node in ast.walk(function)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = (
                node.func.attr
                if isinstance(node.func, ast.Attribute)
                else node.func.id
                if isinstance(node.func, ast.Name)
                else "?"
            )
            fake = node in inside and name.startswith("Fake") and name.isidentifier()  # a class of the package's own
            assert fake or name in (CALLS | INSIDE if node in inside else CALLS), (
                f"{path}:{node.lineno} calls {ast.unparse(node.func)}"
            )
        assert not (isinstance(node, ast.Name) and node.id in {"__import__", "eval", "exec", CANARY}), path
        assert not isinstance(node, ast.JoinedStr) or path.endswith(("__init__.py", "_codec.py")), path


def test_attempts_stay_text(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    canary: list[int] = []
    monkeypatch.setattr(builtins, CANARY, canary, raising=False)
    for index, text in enumerate(ATTEMPTS):
        api = f"attempt_{index}"
        project.spec(api, json.dumps(hostile(text)))
        try:
            files = render(shape_client(project.root, api))
        except GenerationError as error:
            pytest.fail(f"{text!r}: {error}")
        for path, tree in generated(files).items():
            judge(path, tree)
        assert tomllib.loads(files["pyproject.toml"])["project"]["name"] == f"switchboard-{api.replace('_', '-')}"
    assert canary == []


@pytest.mark.parametrize("index", [0, 1, 6, 11, 12, 17, 20])
def test_attempts_do_not_run_on_import_or_use_and_come_through(
    project: Project, monkeypatch: pytest.MonkeyPatch, mode: str, index: int
) -> None:
    canary: list[int] = []
    monkeypatch.setattr(builtins, CANARY, canary, raising=False)
    text = ATTEMPTS[index]
    api = f"hostile_{index}_{mode}"
    document = hostile(text)
    for item in document["paths"].values():
        for operation in item.values():
            operation.pop("servers", None)
            operation.pop("security", None)
    del document["components"]["schemas"]["Hostile"]["properties"][text]["pattern"]
    project.spec(api, json.dumps(document))
    package = project.package(api)
    for name in package.__all__:
        getattr(package, name)
    (record,) = (record for record in package.OPERATIONS.values() if record.method == "POST")
    wire = {text: "value", "const": text, "enum": text, "union": {text: text, "a": "b"}, "map": {text: "x"}}

    async def script(client: Any) -> Any:
        method = client
        for step in record.call.split("."):
            method = getattr(method, step)
        return await result_of(method(**{record.bodies[0].fields[0].name: "sent"}))

    result, (request,) = call(package, mode, script, Response(200, wire))
    assert result.to_dict() == wire
    assert request.json == {text: "sent"}
    assert package.OPERATIONS[f"op {text}"].path == record.path
    assert "value" not in repr(request.headers)
    assert canary == []


def test_the_shape_of_the_code_does_not_depend_on_the_texts(project: Project) -> None:
    """The same spec with harmless texts gives the same syntax trees, but for names and constants."""
    skeletons = []
    for text in ("+++print(1)+++", '"""+print(1)+"""'):
        project.spec("twin", json.dumps(hostile(text)))
        skeletons.append(sorted(_skeleton(tree) for path, tree in generated(project.build("twin")).items()))
    assert skeletons[0] == skeletons[1]


def _skeleton(tree: ast.Module) -> str:
    docstrings = ast.Expr(ast.Constant(""))
    return " ".join(
        sorted(
            type(node).__name__
            for node in ast.walk(tree)
            if type(node) is not type(docstrings)
            and not isinstance(node, ast.Constant | ast.alias | ast.ImportFrom | ast.Import)
        )
    )
