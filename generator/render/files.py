"""Stage 6, render: turns the shape of a client into the texts of its files; the only user of the templates."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import jinja2

from generator import public_names as surface
from generator.render import docstrings as docs
from generator.render.custom_methods import custom_methods
from generator.render.escape import FILTERS, finalize
from generator.shape.arguments import call
from generator.shape.credentials import setting_name, variable_name, with_arguments
from generator.shape.models import imports_of

if TYPE_CHECKING:
    from generator.shape.shapes import ClientShape, MethodShape, ModelShape, ResourceShape

TEMPLATES = Path(__file__).parent / "templates"
RUNTIME = Path(__file__).parents[1] / "runtime"
MODULES = {path.relative_to(RUNTIME).as_posix(): path for path in sorted(RUNTIME.rglob("*.py"))}
STANDARD = {
    "datetime": "datetime",
    "date": "datetime",
    "Any": "typing",
    "Literal": "typing",
    "Sequence": "collections.abc",
    "Mapping": "collections.abc",
}

Files = dict[str, str]
"""Path inside the client, text."""


def render(client: ClientShape) -> Files:
    """All files of a client except the TypedDicts' formatting, which `tidy` does for all Python."""
    renderer = _Renderer(client)
    return dict(renderer.files())


@cache
def environment() -> jinja2.Environment:
    """The templates, strict: unknown variables and unescaped values are errors."""
    result = jinja2.Environment(
        loader=jinja2.FileSystemLoader(TEMPLATES),
        undefined=jinja2.StrictUndefined,
        finalize=finalize,
        autoescape=False,  # noqa: S701 -- finalize refuses whatever no filter has escaped; most output is Python
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    result.filters.update(FILTERS)
    return result


class _Renderer:
    """Renders one client; holds what many templates need."""

    def __init__(self, client: ClientShape) -> None:
        self.client = client
        self.package = client.decisions.package
        self.root = f"src/{self.package}"
        self.classes = client.classes
        self.common: dict[str, Any] = {
            "client": client,
            "docs": docs,
            "cls": client.decisions.client_class,
            "package": self.package,
        }

    def _text(self, template: str, **values: Any) -> str:
        return environment().get_template(template).render(self.common | values)

    def files(self) -> list[tuple[str, str]]:
        """Path and text of every file."""
        return [*self._package_files(), *self._resources(), *self._models(), *self._copies(), *self._pages()]

    def _package_files(self) -> list[tuple[str, str]]:
        exports = surface.exports(self.client)
        groups = surface.grouped(exports)
        operations = [(resource.module, resource.cls) for resource in self.client.all_resources if resource.methods]
        files = [
            ("__init__.py", self._text("package.py.jinja", exports=exports, groups=groups)),
            ("_api.py", self._text("api.py.jinja", **self._api())),
            (
                "_codec.py",
                self._text(
                    "codec.py.jinja", modules=self._lookup(), enums=sorted(shape.name for shape in self.client.enums)
                ),
            ),
            ("_client.py", self._text("client.py.jinja")),
            ("operations.py", self._text("operations.py.jinja", modules=operations, records=surface.RECORDS)),
            ("errors.py", self._text("errors.py.jinja", errors=surface.error_classes())),
            ("enums.py", self._text("enums.py.jinja")),
            ("py.typed", ""),
        ]
        if self.client.typed_dicts:
            files.append(("types.py", self._text("types.py.jinja", source=self._typed_dicts())))
        return [(f"{self.root}/{path}", text) for path, text in files]

    def _typed_dicts(self) -> str:
        """The module that datamodel-code-generator wrote, without its own head."""
        source = re.sub(r"\A(#[^\n]*\n|\s)*", "", self.client.typed_dicts)
        return source.replace("from __future__ import annotations\n", "", 1).lstrip()

    def _lookup(self) -> list[tuple[str, str]]:
        return sorted((name, module) for name, module in self.classes.items())

    def _api(self) -> dict[str, Any]:
        decisions, facts = self.client.decisions, self.client.facts
        rate = decisions.get("rate_limit") or facts.rate
        seconds = {"second": 1.0, "minute": 60.0, "hour": 3600.0, "day": 86400.0}
        known = {setting_name(name) for name in decisions.get("arguments") or ()}
        return {
            "base_url": with_arguments(str(decisions.get("base_url") or facts.server.url), facts, decisions),
            "variables": [
                (variable_name(decisions, name), self._default(name, default))
                for name, default, _ in facts.server.variables
            ],
            "rate": call("Rate", rate["requests"], seconds[str(rate.get("per", "second"))]) if rate else None,
            "arguments": [
                (argument.name, argument.name) for argument in self.client.credentials if argument.name in known
            ],
            "headers": [str(header).lower() for header in decisions.get("request_id_headers") or ("x-request-id",)],
            "sensitive": sorted(self._sensitive()),
            "security": tuple(tuple(item) for item in facts.document.data.get("security") or ()),
        }

    def _default(self, variable: str, default: str | None) -> str | None:
        """The default of a server variable; None where it only holds a place, as `required` in client.yaml says."""
        return None if self.client.decisions.get("variables", variable, "required") else default

    def _sensitive(self) -> set[str]:
        """Wire names of everything that the spec marks as a secret."""
        found = {field.wire for model in self.client.models for field in model.fields if field.sensitive}
        return found | {
            p.wire
            for fact in self.client.facts.operations
            for p in fact.parameters
            if p.sensitive or p.schema.get("x-sensitive") is True
        }

    def _resources(self) -> list[tuple[str, str]]:
        folder = f"{self.root}/resources"
        files = [(f"{folder}/{item.module}.py", self._resource(item)) for item in self.client.all_resources]
        return [(f"{folder}/__init__.py", self._text("resources.py.jinja")), *files]

    def _resource(self, resource: ResourceShape) -> str:
        types = [argument.type for method in resource.methods for argument in method.arguments]
        types += [method.returns for method in resource.methods]
        words = {word for item in types for word in re.findall(r"\w+", item)}
        dicts = sorted(f"{name}Dict" for name in self.classes if f"{name}Dict" in words)
        records = [(method.constant, record_source(method), method.returns) for method in resource.methods]
        return self._text(
            "resource.py.jinja",
            resource=resource,
            records=records,
            imports=imports_of(types, self.classes),
            dicts=dicts,
            standard=standard_imports(words),
            file_input="FileInput" in words,
            paged=any(method.paging for method in resource.methods),
        )

    def _models(self) -> list[tuple[str, str]]:
        files = [(f"{self.root}/models/__init__.py", self._text("models.py.jinja", lookup=self._lookup()))]
        files += [(f"{self.root}/models/{model.module}.py", self._model(model)) for model in self.client.models]
        for union in self.client.unions:
            imports = [pair for pair in imports_of(list(union.options), self.classes) if pair[1] != union.name]
            text = self._text(
                "union.py.jinja", union=union, imports=imports, standard=standard_imports(_words(union.options))
            )
            files.append((f"{self.root}/models/{union.module}.py", text))
        return files

    def _model(self, model: ModelShape) -> str:
        types = [field.type for field in model.fields]
        imports = [pair for pair in imports_of(types, self.classes) if pair[1] != model.name]
        return self._text(
            "model.py.jinja",
            model=model,
            imports=imports,
            standard=standard_imports(_words(types)),
            times="_datetime" in _words(types),
        )

    def _copies(self) -> list[tuple[str, str]]:
        """The runtime and the hand-written modules, each with one header line; other files as they are."""
        runtime, custom = f"{self.root}/_runtime", f"{self.root}/custom"
        written = f"overrides/{self.client.inputs.api}/code"
        files = [
            (f"{runtime}/{name}", _headed(_read(path), f"generator/runtime/{name}")) for name, path in MODULES.items()
        ]
        files += [
            (f"{custom}/{file.name}.py", _headed(file.text, f"{written}/{file.name}.py")) for file in self.client.code
        ]
        if self.client.code:
            files.append(
                (f"{custom}/__init__.py", '"""Hand-written parts of this client, copied from overrides/."""\n')
            )
        return files + list(self.client.inputs.extras)

    def _pages(self) -> list[tuple[str, str]]:
        return [
            ("pyproject.toml", self._text("pyproject.toml.jinja")),
            ("README.md", self._text("readme.md.jinja", **self._readme())),
            ("docs/reference.md", self._text("reference.md.jinja", custom_methods=custom_methods)),
        ]

    def _readme(self) -> dict[str, Any]:
        listed = next((method for method in self.client.methods if method.paging), None)
        reads = (method for method in self.client.methods if method.fact.method == "GET")
        easy = (method for method in reads if not any(argument.required for argument in method.arguments))
        return {
            "listed": listed,
            "first": next(easy, self.client.methods[0]),
            "rate": self._api()["rate"],
            "custom_methods": custom_methods(self.client),
            "examples": any(path.startswith("examples/") for path, _ in self.client.inputs.extras),
        }


def record_source(method: MethodShape) -> str:
    """Source of the Operation record of a method."""
    return str(call("_op.Operation", **method.record))


def standard_imports(words: set[str]) -> list[tuple[str, str]]:
    """Module and name of each name of the standard library that annotations use."""
    return sorted((module, name) for name, module in STANDARD.items() if name in words)


def _words(expressions: Any) -> set[str]:
    return {word for item in expressions for word in re.findall(r"\w+", item)}


def _read(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def _headed(text: str, origin: str) -> str:
    return f"# Copied from {origin}: edit it there.\n{text}"
