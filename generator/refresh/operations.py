"""Merges operations: parameters, bodies, responses, security; adds those that are new."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from generator.load.document import placeholders
from generator.naming import class_name
from generator.refresh.schemas import Three
from generator.refresh.shapes import kinds, stated, summary
from generator.refresh.view import At, label_of, schema_name

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from generator.refresh.adopt import Adopter
    from generator.refresh.run import Run
    from generator.refresh.schemas import SchemaMerge
    from generator.refresh.view import Key, OperationView

FLAGS = ("style", "explode", "allowReserved", "deprecated")
Place = tuple[str, str]
"""Where a parameter goes and its name; variables of the path by their position."""


class OperationMerge:
    """Merges the operations that both have."""

    def __init__(self, run: Run, adopter: Adopter, schemas: SchemaMerge) -> None:
        self.run = run
        self.adopter = adopter
        self.schemas = schemas

    def merge(self, ours: OperationView, base: OperationView | None, theirs: OperationView) -> None:
        """One operation."""
        self._flags(ours, base, theirs)
        self._parameters(ours, base, theirs)
        self._body(ours, base, theirs)
        self._responses(ours, base, theirs)
        self._security(ours, base, theirs)

    def _flags(self, ours: OperationView, base: OperationView | None, theirs: OperationView) -> None:
        run = self.run
        mine, their = ours.at.value.get("deprecated", False), theirs.at.value.get("deprecated", False)
        before = base.at.value.get("deprecated", False) if base else False
        if their not in (mine, before) and run.outcome.takes(f"{ours.label} deprecated", str(their)):
            run.editor.put(ours.at.pointer, "deprecated", their or None)
        old, new = (item.at.value.get("operationId") for item in (ours, theirs))
        if new and new != old:
            run.outcome.note("kept", f"{ours.label} operationId", f"{old}; the document says {new}")

    def _parameters(self, ours: OperationView, base: OperationView | None, theirs: OperationView) -> None:
        run = self.run
        mine, their, before = by_place(ours), by_place(theirs), by_place(base) if base else {}
        for place, parameter in their.items():
            old = before.get(place)
            if place in mine:
                self._parameter(Three(mine[place], old, parameter))
            elif place[0] != "path" and old is None:
                key = f"{ours.label} ?{parameter.value.get('name')}"
                if run.outcome.choice(key) == "ours":
                    continue
                run.outcome.note("new", key, summary(run.theirs, _schema(parameter)))
                run.editor.append(ours.at.pointer, "parameters", parameter_of(self.adopter, theirs, parameter, ours))
        for place, parameter in mine.items():
            if place in before and place not in their and place[0] != "path" and not parameter.value.get("deprecated"):
                run.outcome.note("gone", f"{ours.label} ?{place[1]}", "marked deprecated")
                run.editor.put(parameter.pointer, "deprecated", True)

    def _parameter(self, place: Three) -> None:
        run, label = self.run, f"{label_of(place.ours.pointer)} {place.ours.value.get('name')}"
        mine, their = place.ours.value, place.theirs.value
        before = place.base.value if place.base else {}
        for key in ("required", *FLAGS):
            default = False if key != "style" else None
            new = their.get(key, default)
            if new in (mine.get(key, default), before.get(key, default)) or mine.get("in") == "path":
                continue
            if run.outcome.takes(f"{label} {key}", f"{new} (was {mine.get(key, default)})"):
                run.editor.put(place.ours.pointer, key, new or None)
        inner = place.into("schema")
        if inner:
            self.schemas.merge(inner, request=True)

    def _body(self, ours: OperationView, base: OperationView | None, theirs: OperationView) -> None:
        run = self.run
        their = body_of(run.theirs, theirs)
        if their is None:
            return
        mine, before = body_of(run.ours, ours), body_of(run.base, base) if base else None
        if mine is None:
            if before is None:
                run.outcome.note("new", f"{ours.label} body", "a body can be given")
                run.editor.put(ours.at.pointer, "requestBody", request_body(self.adopter, theirs, their))
            return
        self._required_body(ours, mine, before, their)
        self._content(ours, mine, before, their, request=True)

    def _required_body(self, ours: OperationView, mine: At, before: At | None, their: At) -> None:
        run = self.run
        old, new = mine.value.get("required", False), their.value.get("required", False)
        if new not in (old, (before.value if before else {}).get("required", False)) and run.outcome.takes(
            f"{ours.label} body required", f"{new} (was {old})"
        ):
            run.editor.put(mine.pointer, "required", new or None)

    def _content(self, ours: OperationView, mine: At, before: At | None, their: At, *, request: bool) -> None:
        run = self.run
        for media, value in (their.value.get("content") or {}).items():
            place = Three(mine, before, their).into("content", media, "schema")
            if place:
                self.schemas.merge(place, request=request)
            elif media not in (mine.value.get("content") or {}) and media not in (
                (before.value if before else {}).get("content") or {}
            ):
                site = At(value, f"{their.pointer}/content/{media.replace('/', '~1')}")
                run.outcome.note("new", f"{label_of(mine.pointer)} {media}", "a media type")
                run.editor.put_in(
                    mine.pointer,
                    "content",
                    media,
                    media_of(self.adopter, site, label_of(their.pointer), request=request),
                )

    def _responses(self, ours: OperationView, base: OperationView | None, theirs: OperationView) -> None:
        run = self.run
        mine, their, before = (
            responses(view, item) for view, item in ((run.ours, ours), (run.theirs, theirs), (run.base, base))
        )
        for status, response in their.items():
            old = before.get(status)
            if status in mine and base and old is None:
                run.confirm(f"{ours.at.pointer}/responses/{status}", "")
            if status in mine:
                self._content(ours, mine[status], old, response, request=False)
            elif old is None:
                key = f"{ours.label} {status}"
                if run.outcome.choice(key) == "ours":
                    run.outcome.note("kept", key, "stays out; decided: ours")
                    continue
                run.outcome.note("new", key, "a status")
                run.editor.put_in(
                    ours.at.pointer, "responses", status, response_of(self.adopter, theirs, status, response)
                )
        for status in before.keys() & mine.keys() - their.keys():
            run.outcome.note("gone", f"{ours.label} {status}", "the status is not documented any more; it stays")

    def _security(self, ours: OperationView, base: OperationView | None, theirs: OperationView) -> None:
        run = self.run
        mine, their = run.ours.security(ours), run.theirs.security(theirs)
        before = run.base.security(base) if base else None
        if their in (mine, before):
            return
        key, texts = f"{ours.label} security", (_secured(mine), _secured(their))
        if mine == before:
            taken = run.outcome.takes(key, f"{texts[1]} (was {texts[0]})")
        else:
            taken = run.outcome.conflict(key, *texts) != "ours"
        if taken:
            run.editor.put(
                ours.at.pointer, "security", theirs.at.value.get("security", run.theirs.data.get("security", []))
            )


class OperationAdoption:
    """Adds the operations that only the new document has."""

    def __init__(self, run: Run, adopter: Adopter, pairs: Mapping[Key, OperationView]) -> None:
        self.run = run
        self.adopter = adopter
        self._tags = _tags(run, pairs)
        self._paths = {operation.key.template: operation for operation in run.ours.operations.values()}

    def add(self, theirs: OperationView) -> None:
        """One operation."""
        run = self.run
        words = run.written.of_operation(theirs.label)
        if "skip" in words:
            run.outcome.note("left out", theirs.label, str(words["skip"]))
            return
        near = self._paths.get(theirs.key.template)
        path = near.path if near else theirs.path
        why = {"why": words["why"]} if "why" in words else {}
        made: dict[str, Any] = {
            "operationId": words.get("operationId") or theirs.at.value.get("operationId") or theirs.label,
            "tags": [self._tag(theirs, words)],
            "summary": run.written.operation(theirs.label, "summary"),
            "description": run.written.operation(theirs.label, "description"),
            "x-evidence": run.evidence | why,
        }
        if theirs.at.value.get("deprecated"):
            made["deprecated"] = True
        made |= self._content(theirs, near, path)
        run.outcome.note("new", f"{theirs.key.method} {path}", str(made["operationId"]))
        run.editor.add_operation(path, theirs.key.method.lower(), made)

    def _tag(self, theirs: OperationView, words: dict[str, Any]) -> str:
        run = self.run
        vendor = str(next(iter(theirs.at.value.get("tags") or ()), "other"))
        tag = str(words.get("tag") or self._tags.get(vendor, vendor))
        if tag not in {known["name"] for known in run.editor.plain.get("tags", [])}:
            for document in (run.editor.plain, run.editor.full):
                document.setdefault("tags", []).append({"name": tag, "description": run.written.tag(tag)})
        return tag

    def _content(self, theirs: OperationView, near: OperationView | None, path: str) -> dict[str, Any]:
        run, made = self.run, {}
        order = placeholders(theirs.path)
        declared = sorted(_declared(theirs), key=lambda one: _rank(one, order))
        parameters = [parameter_of(self.adopter, theirs, one, near) for one in declared]
        parameters = [*self._undeclared(theirs, near, path), *parameters]
        if parameters:
            made["parameters"] = parameters
        body = body_of(run.theirs, theirs)
        if body is not None and theirs.key.method != "GET":
            made["requestBody"] = request_body(self.adopter, theirs, body)
        made["responses"] = {
            status: response_of(self.adopter, theirs, status, response)
            for status, response in responses(run.theirs, theirs).items()
        }
        if run.theirs.security(theirs) != sorted(
            (dict(sorted(one.items())) for one in run.ours.data.get("security", [])), key=str
        ):
            made["security"] = theirs.at.value.get("security", run.theirs.data.get("security", []))
        return made

    def _undeclared(self, theirs: OperationView, near: OperationView | None, path: str) -> Iterator[dict[str, Any]]:
        """Variables of the path that the document forgot to declare."""
        stated = {parameter.value.get("name") for parameter in _declared(theirs)}
        for theirs_name, name in zip(placeholders(theirs.path), placeholders(path), strict=True):
            if theirs_name not in stated:
                self.run.outcome.note(
                    "repaired", f"{theirs.label} {name}", "the document does not declare the variable"
                )
                variable = {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}
                yield parameter_of(self.adopter, theirs, At(variable, ""), near, loose=True)


def _tags(run: Run, pairs: Mapping[Key, OperationView]) -> dict[str, str]:
    """Our tag for each of theirs: the one that operations of both have most often."""
    counts: dict[str, Counter[str]] = {}
    for key, ours in pairs.items():
        for tag in run.theirs.operations[key].at.value.get("tags") or ():
            counts.setdefault(tag, Counter()).update(ours.at.value.get("tags") or ())
    return {tag: found.most_common(1)[0][0] for tag, found in counts.items() if found}


def by_place(operation: OperationView) -> dict[Place, At]:
    """The parameters of an operation by what they are."""
    order = {name: str(index) for index, name in enumerate(placeholders(operation.path))}
    found = {}
    for parameter in operation.parameters:
        where, name = str(parameter.value.get("in")), str(parameter.value.get("name"))
        found[where, order.get(name, name) if where == "path" else name] = parameter
    return found


def _declared(operation: OperationView) -> list[At]:
    known = placeholders(operation.path)
    return [one for one in operation.parameters if one.value.get("in") != "path" or one.value.get("name") in known]


def _rank(parameter: At, order: list[str]) -> int:
    """Variables of the path first, as they stand in it."""
    name = parameter.value.get("name")
    return order.index(name) if parameter.value.get("in") == "path" and name in order else len(order)


def _schema(parameter: At) -> At:
    return parameter.into("schema") or At({}, f"{parameter.pointer}/schema")


def parameter_of(
    adopter: Adopter, theirs: OperationView, parameter: At, near: OperationView | None, *, loose: bool = False
) -> dict[str, Any]:
    """A parameter in our words: a reference to a component that states the same, else written out."""
    run, value = adopter.run, parameter.value
    name = _name_in_path(theirs, value, near)
    known = _of_path(theirs, value, near) or _component(run, value, name, loose=loose)
    if known:
        return {"$ref": f"#/components/parameters/{known}"}
    made = {key: value[key] for key in ("in", "style", "explode", "allowReserved", "deprecated") if key in value}
    made |= {"name": name} | ({"required": True} if value.get("required") else {})
    section, _, vendor = parameter.pointer.rpartition("/")
    if section == "/components/parameters":
        return _added(adopter, vendor, made, parameter)
    text = run.written.operation(theirs.label, "parameters", str(value.get("name")))
    schema = adopter.schema(_schema(parameter), f"{theirs.label} ?{value.get('name')}", request=True)
    return made | {"description": text, "schema": schema}


def _added(adopter: Adopter, vendor: str, made: dict[str, Any], parameter: At) -> dict[str, Any]:
    run = adopter.run
    if vendor in adopter.parameters:
        return {"$ref": f"#/components/parameters/{adopter.parameters[vendor]}"}
    known = run.editor.full["components"].get("parameters", {}).keys()
    wanted = str(run.written.of_parameter(vendor).get("name") or class_name(vendor))
    ours = adopter.parameters[vendor] = wanted if wanted not in known else f"{wanted}Parameter"
    made["description"] = run.written.parameter(vendor)
    made["schema"] = adopter.schema(_schema(parameter), f"parameters {vendor}", request=True)
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


def _component(run: Run, value: dict[str, Any], name: str, *, loose: bool) -> str:
    """A parameter component of ours that is this parameter."""
    for known, ours in ((run.editor.full.get("components") or {}).get("parameters") or {}).items():
        if (ours.get("in"), ours.get("name")) != (value.get("in"), name):
            continue
        mine, their = At(ours.get("schema", {}), ""), At(value.get("schema", {}), "")
        whole = value.get("in") == "path" and {*kinds(mine.value), *kinds(their.value)} == {"integer", "number"}
        if loose or whole or stated(run.ours, mine) == stated(run.theirs, their):
            in_spec: bool = known in ((run.editor.plain.get("components") or {}).get("parameters") or {})
            return known if in_spec else ""
    return ""


def body_of(view: Any, operation: OperationView | None) -> At | None:
    """The request body of an operation, references followed."""
    found = operation.at.into("requestBody") if operation else None
    followed: At | None = view.follow(found) if found else None
    return followed


def request_body(adopter: Adopter, theirs: OperationView, body: At) -> dict[str, Any]:
    """A request body in our words."""
    made: dict[str, Any] = {"required": True} if body.value.get("required") else {}
    made["content"] = {
        media: media_of(
            adopter,
            At(value, f"{body.pointer}/content/{media.replace('/', '~1')}"),
            f"{theirs.label} body",
            request=True,
        )
        for media, value in (body.value.get("content") or {}).items()
    }
    return made


def media_of(adopter: Adopter, site: At, place: str, *, request: bool) -> dict[str, Any]:
    """A media type in our words."""
    inner = site.into("schema")
    return {"schema": adopter.schema(inner, place, request=request)} if inner else {}


def responses(view: Any, operation: OperationView | None) -> dict[str, At]:
    """The responses of an operation by status, references followed."""
    if operation is None:
        return {}
    stated = operation.at.value.get("responses") or {}
    return {
        str(status): view.follow(At(value, f"{operation.at.pointer}/responses/{status}"))
        for status, value in stated.items()
        if isinstance(value, dict)
    }


def response_of(adopter: Adopter, theirs: OperationView, status: str, response: At) -> dict[str, Any]:
    """A response in our words: one that others share, if it states the same, else written out."""
    run = adopter.run
    shared = _shared(run, status, response)
    if shared:
        return {"$ref": f"#/components/responses/{shared}"}
    content = {
        media: media_of(
            adopter,
            At(value, f"{response.pointer}/content/{media.replace('/', '~1')}"),
            f"{theirs.label} {status}",
            request=False,
        )
        for media, value in (response.value.get("content") or {}).items()
    }
    made: dict[str, Any] = {"description": run.written.operation(theirs.label, "responses", status)}
    return made | ({"content": content} if content else {})


def _shared(run: Run, status: str, response: At) -> str:
    """A response component that operations of ours have at a status, and that states the same, or more."""
    stated_here = {
        media: schema_name(value.get("schema")) for media, value in (response.value.get("content") or {}).items()
    }
    counts: dict[str, int] = {}
    for operation in run.ours.operations.values():
        reference = str((operation.at.value.get("responses") or {}).get(status, {}).get("$ref", ""))
        name = reference.rpartition("/")[2]
        if name in ((run.editor.plain.get("components") or {}).get("responses") or {}):
            counts[name] = counts.get(name, 0) + 1
    fitting = [name for name in counts if _fits(run, name, stated_here)]
    return max(fitting, key=counts.__getitem__, default="")


def _fits(run: Run, name: str, theirs: dict[str, str]) -> bool:
    content = run.editor.full["components"]["responses"][name].get("content") or {}
    ours = {media: schema_name(value.get("schema")) for media, value in content.items()}
    return not theirs or (
        ours.keys() == theirs.keys() and all(run.names.of.get(theirs[media], "-") == ours[media] for media in ours)
    )


def _secured(alternatives: list[Any]) -> str:
    return " or ".join(" and ".join(one) or "nothing" for one in alternatives) or "nothing"
