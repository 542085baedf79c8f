"""Parameters: what each is, and those of the vendor in our words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from generator.load.document import placeholders
from generator.naming import class_name
from generator.refresh.shapes import kinds, stated
from generator.refresh.view import At

if TYPE_CHECKING:
    from generator.refresh.adopt import Adopter
    from generator.refresh.view import OperationView

Place = tuple[str, str]
"""Where a parameter goes and its name; variables of the path by their position."""


def by_place(operation: OperationView) -> dict[Place, At]:
    """The parameters of an operation by what they are."""
    order = {name: str(index) for index, name in enumerate(placeholders(operation.path))}
    found = {}
    for parameter in operation.parameters:
        where, name = str(parameter.value.get("in")), str(parameter.value.get("name"))
        found[where, order.get(name, name) if where == "path" else name] = parameter
    return found


def declared(operation: OperationView) -> list[At]:
    """The parameters of an operation that can be sent: a variable must stand in the path."""
    known = placeholders(operation.path)
    return [one for one in operation.parameters if one.value.get("in") != "path" or one.value.get("name") in known]


def rank(parameter: At, order: list[str]) -> int:
    """The order of parameters: variables of the path first, as they stand in it."""
    name = parameter.value.get("name")
    return order.index(name) if parameter.value.get("in") == "path" and name in order else len(order)


def schema_at(parameter: At) -> At:
    """The schema of a parameter."""
    return parameter.into("schema") or At({}, f"{parameter.pointer}/schema")


def parameter_of(
    adopter: Adopter, theirs: OperationView, parameter: At, near: OperationView | None, *, loose: bool = False
) -> dict[str, Any]:
    """A parameter in our words: a reference to a component that states the same, else written out."""
    run, value = adopter.run, parameter.value
    name = _name_in_path(theirs, value, near)
    known = _of_path(theirs, value, near) or _component(adopter, value, name, loose=loose)
    if known:
        return {"$ref": f"#/components/parameters/{known}"}
    made: dict[str, Any] = {
        key: value[key] for key in ("in", "style", "explode", "allowReserved", "deprecated") if key in value
    }
    made |= {"name": name} | ({"required": True} if value.get("required") else {})
    section, _, vendor = parameter.pointer.rpartition("/")
    if section == "/components/parameters":
        return _added(adopter, vendor, made, parameter)
    text = run.written.operation(theirs.label, "parameters", str(value.get("name")))
    schema = adopter.schema(schema_at(parameter), f"{theirs.label} ?{value.get('name')}", request=True)
    return _shared(adopter, theirs, made | {"description": text, "schema": schema})


def _shared(adopter: Adopter, theirs: OperationView, made: dict[str, Any]) -> dict[str, Any]:
    """A parameter to which the written words give a name: a component, for all operations that state the same."""
    words = (adopter.run.written.of_operation(theirs.label).get("parameters") or {}).get(made["name"])
    name = words.get("name") if isinstance(words, dict) else None
    if not name:
        return made
    if name not in adopter.shared:
        adopter.shared[name] = made
        adopter.run.outcome.note("new", f"parameter {name}", f"of {theirs.label} and others")
        adopter.run.editor.add("parameters", name, made | {"x-evidence": adopter.run.evidence})
    return {"$ref": f"#/components/parameters/{name}"} if adopter.shared[name] == made else made


def _added(adopter: Adopter, vendor: str, made: dict[str, Any], parameter: At) -> dict[str, Any]:
    run = adopter.run
    if vendor in adopter.parameters:
        return {"$ref": f"#/components/parameters/{adopter.parameters[vendor]}"}
    known = run.editor.full["components"].get("parameters", {}).keys()
    wanted = str(run.written.of_parameter(vendor).get("name") or class_name(vendor))
    ours = adopter.parameters[vendor] = wanted if wanted not in known else f"{wanted}Parameter"
    made["description"] = run.written.parameter(vendor)
    made["schema"] = adopter.schema(schema_at(parameter), f"parameters {vendor}", request=True)
    made |= {"x-definition": vendor, "x-evidence": run.evidence}
    run.outcome.note("new", f"parameter {ours}", f"the vendor's {vendor}")
    run.editor.add("parameters", ours, made)
    return {"$ref": f"#/components/parameters/{ours}"}


def _name_in_path(theirs: OperationView, value: dict[str, Any], near: OperationView | None) -> str:
    """What ours is called: variables of a path that we have already keep their names."""
    name = str(value.get("name"))
    if near is not None and value.get("in") == "path" and near.key.template == theirs.key.template:
        names = dict(zip(placeholders(theirs.path), placeholders(near.path), strict=True))
        return names.get(name, name)
    return name


def _of_path(theirs: OperationView, value: dict[str, Any], near: OperationView | None) -> str:
    """The component that is the variable of a path that we have already."""
    if near is None or value.get("in") != "path" or value.get("name") not in placeholders(theirs.path):
        return ""
    position = str(placeholders(theirs.path).index(str(value["name"])))
    found = by_place(near).get(("path", position))
    section, _, known = found.pointer.rpartition("/") if found else ("", "", "")
    return known if section == "/components/parameters" else ""


def _component(adopter: Adopter, value: dict[str, Any], name: str, *, loose: bool) -> str:
    """A parameter component of ours that is this parameter."""
    run = adopter.run
    for known, ours in ((run.editor.full.get("components") or {}).get("parameters") or {}).items():
        if known in adopter.shared or (ours.get("in"), ours.get("name")) != (value.get("in"), name):
            continue
        mine, their = At(ours.get("schema", {}), ""), At(value.get("schema", {}), "")
        whole = value.get("in") == "path" and {*kinds(mine.value), *kinds(their.value)} == {"integer", "number"}
        if loose or whole or stated(run.ours, mine) == stated(run.theirs, their):
            in_spec: bool = known in ((run.editor.plain.get("components") or {}).get("parameters") or {})
            return known if in_spec else ""
    return ""
