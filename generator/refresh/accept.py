"""Refuses a document that cannot be the vendor's next one: cut off, of another API, an older one, or a spec of ours."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING, Any

from generator.errors import GenerationError
from generator.load.structure import OPENAPI, parts
from generator.refresh.view import View, slashless

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.refresh.skeleton import DocumentSource, Skeleton

LIMIT = 3
"""So many places an error names."""


def checked_date(text: str) -> str:
    """A date as a maintainer gives it. Raises GenerationError for what is none."""
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        raise GenerationError(f"'{text}' is no date", where="--date", cure="write it as 2026-07-31") from None


def refuse_unfit(theirs: Skeleton, base: Skeleton, api: str, where: str, *, partial: bool) -> None:
    """Raises GenerationError for a document that nothing should be taken from."""
    operations = View(theirs.facts).operations
    if not operations:
        cure = "give the document that describes the API's operations"
        raise GenerationError("it states no operation", where=where, cure=cure)
    if not partial and not _shared(theirs, base):
        known = next(iter(View(base.facts).operations.values()), None)
        raise GenerationError(
            f"it has none of the operations of {api}: it begins with {next(iter(operations.values())).label}, "
            f"{base.source.document} with {known.label if known else 'nothing'}",
            where=where, cure="give the document of this API; PARTIAL=1 takes one of a part that is all new",
        )  # fmt: skip


def _shared(theirs: Skeleton, base: Skeleton) -> bool:
    """Whether they have an operation in common: at one path, or of one operationId where paths moved."""
    new, old = View(theirs.facts).operations, View(base.facts).operations
    ids = [{one.at.value.get("operationId") for one in each.values()} - {None} for each in (new, old)]
    return not old or not {*map(slashless, new)}.isdisjoint(map(slashless, old)) or not ids[0].isdisjoint(ids[1])


def refuse_cut_off(facts: dict[str, Any], where: str) -> None:
    """Raises GenerationError for a document that ends too early. Skeletons may lack what nobody documents."""
    lost = sorted(set(_lost(facts)))
    if lost:
        more = f" and {len(lost) - LIMIT} more" if len(lost) > LIMIT else ""
        raise GenerationError(
            f"references lead nowhere: {', '.join(lost[:LIMIT])}{more}",
            where=where, cure="the file seems to be cut off; give the whole document, with the files that it refers to",
        )  # fmt: skip


def _lost(facts: dict[str, Any]) -> Iterator[str]:
    view = View(facts)
    for part in parts(facts, OPENAPI):
        reference = part.value.get("$ref")
        if isinstance(reference, str) and not view.has(reference):
            yield reference


def refuse_older(source: DocumentSource, spec: dict[str, Any], where: str, *, dated: bool) -> None:
    """Raises GenerationError for a document from before the last one. `dated`: a maintainer says when it was made."""
    known = spec["info"].get("x-source") or [{}]
    last = known[-1]
    earlier = [one for one in known[:-1] if source.sha256 and one.get("sha256") == source.sha256]
    if earlier:
        text = f"the spec was made from it before {last.get('document')}"
    elif dated and source.date < str(last.get("date", "")):
        text = f"it is of {source.date}, and the spec was made from {last.get('document')} of {last['date']}"
    elif not dated and _numbers(source.version) < _numbers(str(last.get("version", ""))):
        text = f"it says version {source.version}, and {last.get('document')} says {last['version']}"
    else:
        return
    cure = "give a newer document" if earlier else "give a newer document; DATE= says when a newer one was made"
    raise GenerationError(f"an older document: {text}", where=where, cure=cure)


def _numbers(version: str) -> tuple[int, ...]:
    """A version as numbers, which compare; nothing for one of another form, which is never older."""
    return tuple(map(int, version.split("."))) if re.fullmatch(r"\d+(\.\d+)*", version) else ()


def remarks(theirs: Skeleton, base: Skeleton, *, partial: bool) -> Iterator[str]:
    """What a maintainer may have overlooked."""
    if theirs.source.sha256 and theirs.source.sha256 == base.source.sha256:
        yield f"It is the document that the spec was made from ({base.source.document}), so nothing of it is new."
    new, old = {*map(slashless, View(theirs.facts).operations)}, {*map(slashless, View(base.facts).operations)}
    if not partial and 2 * len(old - new) > len(old):
        yield f"It lacks {len(old - new)} of {len(old)} operations: PARTIAL=1 if it describes a part of the API."
