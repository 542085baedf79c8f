"""Stage 6, render: turns the shape of a client into the texts of its files; the only user of the templates."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import jinja2

from generator.public_names import RECORDS, error_classes
from generator.python_types import Named, names_in, parts_of
from generator.render import docstrings as docs
from generator.render.escape import FILTERS, finalize
from generator.render.exports import exports as exports_of
from generator.render.exports import grouped, received
from generator.render.pages import page_files
from generator.render.testing import headed, testing_files
from generator.runtime.configuration import secret_arguments
from generator.shape.fakes import takes_patches
from generator.shape.renamed import OldNames

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.python_types import Type
    from generator.shape.shapes import ClientShape, ModelShape, ResourceShape, UnionShape

TEMPLATES = Path(__file__).parent / "templates"
RUNTIME = Path(__file__).parents[1] / "runtime"
MODULES = {path.relative_to(RUNTIME).as_posix(): path for path in sorted(RUNTIME.rglob("*.py"))}
STREAMS, WEBHOOKS = "streams/", "webhooks/"
UNIX_TIMES, PATCHES = "models/unix_times.py", "testing/json_patch.py"
"""What only clients with streamed responses, or with such models, or of APIs that send webhooks or take such, carry."""
STANDARD = {
    "datetime": "datetime",
    "date": "datetime",
    "Any": "typing",
    "Literal": "typing",
    "Sequence": "collections.abc",
    "Mapping": "collections.abc",
}

ORIGIN = "Generated from openapi/{api}.yaml and its overrides by `make generate` in the Switchboard repository."

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
            "origin": ORIGIN.format(api=client.inputs.api),
            "package": self.package,
            "old_names": OldNames(client),
            "sources": tuple(client.facts.sources),
        }
        self.exports = exports_of(client)
        self.exported = {name: f"_t.{name}" for name in self.exports}
        """How annotations write the names that the package exports: so they are imported when somebody asks."""

    def _text(self, template: str, **values: Any) -> str:
        return environment().get_template(template).render(self.common | values)

    def files(self) -> list[tuple[str, str]]:
        """Path and text of every file."""
        fake = testing_files(self.client, self.root, self._text)
        pages = page_files(self.client, list(self.exports), self._text)
        return [*self._package_files(), *self._resources(), *self._models(), *fake, *self._copies(), *pages]

    def _package_files(self) -> list[tuple[str, str]]:
        operations = [(resource.module, resource.cls) for resource in self.client.all_resources if resource.methods]
        files = [
            (
                "__init__.py",
                self._text(
                    "package.py.jinja", exports=self.exports, groups=grouped(self.exports | self._old_exports())
                ),
            ),
            ("_api.py", self._text("api.py.jinja")),
            (
                "_codec.py",
                self._text(
                    "codec.py.jinja", modules=self._lookup(), enums=sorted(shape.name for shape in self.client.enums)
                ),
            ),
            ("_client.py", self._text("client.py.jinja", secrets=secret_arguments(self.client.api.schemes.values()))),
            ("operations.py", self._text("operations.py.jinja", modules=operations, records=RECORDS)),
            ("errors.py", self._text("errors.py.jinja", errors=error_classes())),
            ("enums.py", self._text("enums.py.jinja")),
            ("__main__.py", self._text("command_main.py.jinja")),
            ("py.typed", ""),
        ]
        if self.client.webhooks:
            names = received(self.client)
            files.append(("webhooks.py", self._text("webhooks.py.jinja", exports=names, groups=grouped(names))))
        if self.client.typed_dicts:
            files.append(("types.py", self._text("types.py.jinja", source=self._typed_dicts())))
        return [(f"{self.root}/{path}", text) for path, text in files]

    def _old_exports(self) -> dict[str, str]:
        """Old names of models, which type checkers are shown, and their modules."""
        return {old: self.classes[now] for old, now in OldNames(self.client).models().items()}

    def _typed_dicts(self) -> str:
        """The module that datamodel-code-generator wrote, without its own head."""
        source = re.sub(r"\A(#[^\n]*\n|\s)*", "", self.client.typed_dicts)
        return source.replace("from __future__ import annotations\n", "", 1).lstrip()

    def _lookup(self) -> list[tuple[str, str]]:
        return sorted((name, module) for name, module in self.classes.items())

    def _resources(self) -> list[tuple[str, str]]:
        folder = f"{self.root}/resources"
        files = [(f"{folder}/{item.module}.py", self._resource(item)) for item in self.client.all_resources]
        classes = [cls for item in self.client.all_resources for cls in (item.sync_class, item.async_class)]
        names = {name: module for module, name in sorted(classes, key=lambda cls: cls[1])}
        text = self._text("resources.py.jinja", exports=names, groups=grouped(names))
        return [(f"{folder}/__init__.py", text), *files]

    def _resource(self, resource: ResourceShape) -> str:
        types = [type_ for method in resource.methods for type_ in method.types]
        return self._text(
            "resource.py.jinja",
            resource=resource,
            exported=self.exported,
            standard=standard_imports(types),
        )

    def _models(self) -> list[tuple[str, str]]:
        files = [(f"{self.root}/models/__init__.py", self._text("models.py.jinja", lookup=self._lookup()))]
        files += [(f"{self.root}/models/{model.module}.py", self._model(model)) for model in self.client.models]
        files += [(f"{self.root}/models/{union.module}.py", self._union(union)) for union in self.client.unions]
        return files

    def _union(self, union: UnionShape) -> str:
        imports, standard = self._imports(union.options, union.name), standard_imports(union.options)
        return self._text("union.py.jinja", union=union, imports=imports, standard=standard)

    def _model(self, model: ModelShape) -> str:
        types = [field.type for field in model.fields]
        hidden = names_in(*types) & model.shadowed.keys()
        return self._text(
            "model.py.jinja",
            model=model,
            written={**self.exported, **model.shadowed},
            standard=[pair for pair in standard_imports(types) if pair[1] not in hidden],
            times=bool(hidden),
        )

    def _imports(self, types: Iterable[Type], but: str = "") -> list[tuple[str, str]]:
        """Module and name of each class of the client that types name, sorted."""
        found = {part.name for part in parts_of(*types) if isinstance(part, Named)} - {but}
        return sorted((self.classes[name], name) for name in found if name in self.classes)

    def _copies(self) -> list[tuple[str, str]]:
        """The runtime that the client can use, and the hand-written modules, each with one header line; other files."""
        runtime, custom = f"{self.root}/_runtime", f"{self.root}/custom"
        written = f"overrides/{self.client.inputs.api}/code"
        unused = {STREAMS} if not any(method.streaming for method in self.client.methods) else set[str]()
        unused |= set() if self.client.webhooks else {WEBHOOKS, f"testing/{WEBHOOKS}"}
        unused |= set() if takes_patches(self.client.facts.document) else {PATCHES}
        unused |= set() if any(model.unix_times for model in self.client.models) else {UNIX_TIMES}
        files = [
            (f"{runtime}/{name}", headed(_read(path), f"generator/runtime/{name}"))
            for name, path in MODULES.items()
            if not name.startswith(tuple(unused))
        ]
        files += [
            (f"{custom}/{file.name}.py", headed(file.text, f"{written}/{file.name}.py")) for file in self.client.code
        ]
        if self.client.code:
            files.append(
                (f"{custom}/__init__.py", '"""Hand-written parts of this client, copied from overrides/."""\n')
            )
        return files + list(self.client.inputs.extras)


def standard_imports(types: Iterable[Type]) -> list[tuple[str, str]]:
    """Module and name of each name of the standard library that types are written with."""
    names = names_in(*types)
    return sorted((module, name) for name, module in STANDARD.items() if name in names)


def _read(path: Path) -> str:
    return path.read_text(encoding="utf-8")
