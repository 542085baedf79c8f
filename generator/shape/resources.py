"""Shapes the tree of resources; hand-written subclasses take the place of generated classes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.errors import Faults, GenerationError, nearest
from generator.naming import Names, class_name
from generator.shape.methods import MODULE_NAMES
from generator.shape.models import module_name
from generator.shape.shapes import ResourceShape

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.load.decisions import Decisions
    from generator.load.inputs import CodeFile
    from generator.parse.facts import Facts
    from generator.shape.shapes import MethodShape

ResourcePath = tuple[str, ...]
"""The names of a resource and its parents, outermost first."""


def resources_of(
    facts: Facts,
    decisions: Decisions,
    methods: dict[str, list[MethodShape]],
    calls: Mapping[str, str],
    code: tuple[CodeFile, ...],
) -> tuple[ResourceShape, ...]:
    """The resources of a client, nested ones inside their parents. `methods` and `calls` are by operation id."""
    grouped: dict[ResourcePath, list[MethodShape]] = {}
    tags: dict[ResourcePath, str] = {}
    for fact in facts.operations:
        path = tuple(calls[fact.id].split(".")[:-1])
        for depth in range(1, len(path)):
            grouped.setdefault(path[:depth], [])
        grouped.setdefault(path, []).extend(methods[fact.id])
        tags.setdefault(path, facts.tags.get(fact.tag, "") or fact.tag)
    _check_resources(decisions, grouped)
    _refuse_twins(decisions, grouped)
    builder = _ResourceBuilder(grouped, tags, decisions, code, frozenset(facts.book.named))
    return tuple(builder.build(path) for path in grouped if len(path) == 1)


def _check_resources(decisions: Decisions, grouped: dict[ResourcePath, list[MethodShape]]) -> None:
    known = {".".join(path) for path in grouped}
    faults = Faults()
    for name in decisions.get("resources") or ():
        if name not in known:
            where = decisions.where("resources", name)
            faults.add(GenerationError(f"no resource '{name}'", where=where, cure=nearest(name, known)))
    faults.raise_found()


def _refuse_twins(decisions: Decisions, grouped: dict[ResourcePath, list[MethodShape]]) -> None:
    """Kinds get their names after all operations were checked, so they are checked here."""
    for methods in grouped.values():
        for kind in (method for method in methods if method.kind):
            if [method.call for method in methods].count(kind.call) > 1:
                where = decisions.where("operations", kind.fact.id, "split", kind.name)
                raise GenerationError(f"'{kind.call}' is taken", where=where, cure="choose another name")


class _ResourceBuilder:
    """Builds the tree of resources; hand-written subclasses take the place of generated classes."""

    def __init__(
        self,
        grouped: dict[ResourcePath, list[MethodShape]],
        tags: dict[ResourcePath, str],
        decisions: Decisions,
        code: tuple[CodeFile, ...],
        models: frozenset[str],
    ) -> None:
        self.grouped = grouped
        self.tags = tags
        self.decisions = decisions
        self.code = {file.name: file for file in code}
        own = {decisions.client_class, f"Async{decisions.client_class}"}
        self._names = Names(MODULE_NAMES | own | models, "Async{}")
        self._modules = Names(frozenset({"__init__"}))

    def build(self, path: ResourcePath) -> ResourceShape:
        """One resource with its children."""
        module = self._modules.take(module_name("_".join(path)))
        wanted = class_name("_".join(path), "Resource")
        cls = self._names.take(wanted, f"{wanted}Resource")
        children = tuple(
            self.build(other) for other in self.grouped if len(other) == len(path) + 1 and other[: len(path)] == path
        )
        described = self.decisions.get("resources", ".".join(path)) or {}
        text = described.get("description") or self.tags.get(path) or f"The {' '.join(path).rstrip('_')} operations."
        return ResourceShape(
            path,
            module,
            cls,
            text,
            tuple(self.grouped[path]),
            children,
            self._used(module, cls),
            self._used(module, f"Async{cls}"),
        )

    def _used(self, module: str, cls: str) -> tuple[str, str]:
        file = self.code.get(module)
        if file is not None and cls in file.classes:
            return f"custom.{module}", cls
        if (
            file is not None
            and not file.exports
            and not {name.removeprefix("Async") for name in file.classes} & {cls.removeprefix("Async")}
        ):
            cure = f"define class {cls}(Generated{cls}), or list what it adds in __all__"
            raise GenerationError(
                f"an override module that nothing uses: no class {cls}", where=str(file.path), cure=cure
            )
        return f"resources.{module}", cls


def exports_of(code: tuple[CodeFile, ...], resources: tuple[ResourceShape, ...]) -> list[tuple[str, str]]:
    """The names that hand-written code adds to the package, and their modules. Refuses a module that nothing uses."""
    modules = {resource.module for resource in resources} | {
        child.module for resource in resources for child in resource.children
    }
    for file in code:
        if not file.exports and file.name not in modules and not any(file.name in other.imports for other in code):
            hint = nearest(file.name, modules)
            cure = f"name it after a resource ({hint}), list what it adds in __all__, or import it from another module"
            raise GenerationError("an override module that nothing uses", where=str(file.path), cure=cure)
    return [(name, f"custom.{file.name}") for file in code for name in file.exports]
