"""What was renamed, as templates ask for it: old names of calls, arguments, models, fields and members."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from generator.errors import GenerationError, nearest

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from generator.load.lock import NameLock, Renamed
    from generator.shape.shapes import Argument, ClientShape, MethodShape, ModelShape, ResourceShape, Signature


@dataclass(frozen=True)
class OldCall:
    """A call that a resource has by an old name: the method now, and where it is."""

    now: str
    text: str
    method: MethodShape
    """As it is now, by its old name."""
    resource: ResourceShape


@dataclass(frozen=True)
class OldNames:
    """The old names of one client."""

    client: ClientShape

    @property
    def lock(self) -> NameLock:
        """What was renamed."""
        return self.client.inputs.lock

    def calls(self, resource: ResourceShape) -> list[OldCall]:
        """Calls that a resource had."""
        found = {method.call: (method, owner) for owner in self.client.all_resources for method in owner.methods}
        path = ".".join(resource.path)
        old = [one for one in self.lock.old("call") if one.owner.rpartition(".")[0] == path]
        return [self._call(one, *found[one.now]) for one in old]

    def _call(self, one: Renamed, method: MethodShape, owner: ResourceShape) -> OldCall:
        return OldCall(method.name, one.text, replace(method, name=one.owner.rpartition(".")[2]), owner)

    def with_old(self, method: MethodShape, old: Renamed) -> list[Signature]:
        """The ways to call a method with an argument, each with the argument by its old name, and given."""
        return [
            replace(way, arguments=tuple(_by_old_name(argument, old) for argument in way.arguments))
            for way in method.ways
            if any(argument.name == old.now for argument in way.arguments)
        ]

    def arguments(self, method: MethodShape) -> tuple[Renamed, ...]:
        """Arguments that a call had."""
        return self.lock.old("call", method.call)

    def models(self) -> dict[str, str]:
        """Names that models had, and those that they have."""
        return {one.owner: one.now for one in self.lock.old("model")}

    def model(self, model: ModelShape) -> Renamed | None:
        """The name that a model had."""
        return next((one for one in self.lock.old("model") if one.now == model.name), None)

    def parts(self, kind: str, owner: str) -> tuple[Renamed, ...]:
        """Fields of a model, members of an enum."""
        return self.lock.old(kind, owner)

    def type_of(self, model: ModelShape, field: str) -> Any:
        """The type of a field that has the name now."""
        return next(item.annotation for item in model.fields if item.name == field)


def check_renamed(client: ClientShape) -> None:
    """Refuse a renaming whose new name is not there, and one whose time is over."""
    known = _known(client)
    for one in client.inputs.lock.renamed:
        names = known.get((one.kind, one.owner if one.part else ""), ())
        where = client.inputs.lock.path
        if one.now not in names:
            raise GenerationError(f"renamed: there is no {one.now}", where=where, cure=nearest(one.now, names))
        if _numbers(client.version) >= _numbers(one.until):
            old = one.part or one.owner
            cure = "remove the entry from `renamed`: then the old name is gone, which the changelog must tell"
            raise GenerationError(f"renamed: {old} was promised until {one.until}", where=where, cure=cure)
    _refuse_lost_resources(client)


def _refuse_lost_resources(client: ClientShape) -> None:
    paths = {".".join(resource.path) for resource in client.all_resources}
    for one in client.inputs.lock.old("call"):
        owner = one.owner.rpartition(".")[0]
        if owner not in paths:
            cure = "keep one call in the resource, or remove the entry: the old call is gone then"
            raise GenerationError(f"renamed: no resource {owner} is left", where=client.inputs.lock.path, cure=cure)


def _known(client: ClientShape) -> dict[tuple[str, str], Collection[str]]:
    """The names that there are, by kind and owner."""
    return dict(_names(client))


def _names(client: ClientShape) -> Iterator[tuple[tuple[str, str], Collection[str]]]:
    yield ("call", ""), [method.call for method in client.methods]
    yield ("model", ""), [model.name for model in client.models]
    for method in client.methods:
        yield ("call", method.call), [argument.name for argument in method.arguments]
    for model in client.models:
        yield ("model", model.name), [field.name for field in model.fields]
    for enum in client.enums:
        yield ("enum", enum.name), [member for member, _, _ in enum.members]


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split("."))


def _by_old_name(argument: Argument, old: Renamed) -> Argument:
    return replace(argument, name=old.part, required=True) if argument.name == old.now else argument
