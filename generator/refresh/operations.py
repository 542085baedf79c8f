"""Merges operations that both have: flags, parameters, bodies, responses, security."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from generator.refresh.messages import body_of, media_of, request_body, response_of, responses
from generator.refresh.parameters import by_place, parameter_of, schema_at
from generator.refresh.places import Three
from generator.refresh.shapes import summary
from generator.refresh.view import At, label_of

if TYPE_CHECKING:
    from generator.refresh.adopt import Adopter
    from generator.refresh.run import Run
    from generator.refresh.schemas import SchemaMerge
    from generator.refresh.view import OperationView

FLAGS = ("style", "explode", "allowReserved", "deprecated")


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
        if run.news(their, mine, before) and run.outcome.takes(f"{ours.label} deprecated", str(their)):
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
                run.outcome.note("new", key, summary(run.theirs, schema_at(parameter)))
                run.editor.append(ours.at.pointer, "parameters", parameter_of(self.adopter, theirs, parameter, ours))
        for place, parameter in mine.items():
            gone = place in before and place not in their and place[0] != "path" and not run.partial
            if gone and not parameter.value.get("deprecated"):
                run.outcome.note("gone", f"{ours.label} ?{place[1]}", "marked deprecated")
                run.editor.put(parameter.pointer, "deprecated", value=True)

    def _parameter(self, place: Three) -> None:
        run, label = self.run, self.run.label(place.ours.pointer)
        mine, their = place.ours.value, place.theirs.value
        before = place.base.value if place.base else {}
        for key in ("required", *FLAGS):
            default = False if key != "style" else None
            new = their.get(key, default)
            if mine.get("in") == "path" or not run.news(new, mine.get(key, default), before.get(key, default)):
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
        self._content(mine, before, their, request=True)

    def _required_body(self, ours: OperationView, mine: At, before: At | None, their: At) -> None:
        run = self.run
        old, new = mine.value.get("required", False), their.value.get("required", False)
        news = run.news(new, old, (before.value if before else {}).get("required", False))
        if news and run.outcome.takes(f"{ours.label} body required", f"{new} (was {old})"):
            run.editor.put(mine.pointer, "required", new or None)

    def _content(self, mine: At, before: At | None, their: At, *, request: bool) -> None:
        run = self.run
        for media, value in (their.value.get("content") or {}).items():
            place = Three(mine, before, their).into("content", media, "schema")
            if place:
                self.schemas.merge(place, request=request)
            elif run.outcome.choice(f"{run.label(mine.pointer)} {media}") == "ours":
                continue
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
                self._content(mine[status], old, response, request=False)
            elif old is None:
                key = f"{ours.label} {status}"
                if run.outcome.choice(key) == "ours":
                    run.outcome.note("kept", key, "stays out; decided: ours")
                    continue
                run.outcome.note("new", key, "a status")
                run.editor.put_in(
                    ours.at.pointer, "responses", status, response_of(self.adopter, theirs, status, response)
                )
        for status in () if run.partial else sorted(before.keys() & mine.keys() - their.keys()):
            run.outcome.note("gone", f"{ours.label} {status}", "the status is not documented any more; it stays")

    def _security(self, ours: OperationView, base: OperationView | None, theirs: OperationView) -> None:
        run = self.run
        if not run.theirs.states_security:
            return
        mine, their = run.ours.security(ours), run.theirs.security(theirs)
        before = run.base.security(base) if base else None
        unsaid = run.partial and "security" not in {**theirs.at.value, **run.theirs.data}
        if their in (mine, before) or unsaid:
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


def _secured(alternatives: list[Any]) -> str:
    return " or ".join(" and ".join(one) or "nothing" for one in alternatives) or "nothing"
