"""What `make new` says of a new client: every call with what it gives, counts by kind, proposals, warnings."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from generator.call_names.vocabulary import STANDARD
from generator.proposals.propose import warnings
from generator.python_types import NONE, Container, printed

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from generator.commands.mend import Mending
    from generator.load.read import Taken
    from generator.proposals.proposal import Proposal
    from generator.shape.shapes import ClientShape, MethodShape

KINDS = ("list", "get", "create", "update", "replace", "delete")


def calls(client: ClientShape, files: int) -> Iterator[str]:
    """Every call in the order of the document."""
    api = client.inputs.api
    yield f"{client.decisions.client_class}: {len(client.methods)} operations, {files} files in clients/{api}"
    width = min(max((len(method.call) for method in client.methods), default=0), 50)
    for method in client.methods:
        yield f"  {method.call:<{width}}  {method.fact.method} {method.fact.path}  -> {_result(method)}"
    yield _counted(client)


def _result(method: MethodShape) -> str:
    """What a call gives, in words."""
    if method.paging is not None:
        return f"page of {printed(method.returns)}"
    if isinstance(method.returns, Container) and method.returns.origin == "list":
        return f"list of {printed(method.returns.item)}"
    return "nothing" if method.returns == NONE else printed(method.returns)


def _counted(client: ClientShape) -> str:
    names = Counter(method.name if method.name in STANDARD else "others" for method in client.methods)
    paged = sum(method.paging is not None for method in client.methods)
    texts = [f"{names[kind]} {kind}" + (f" ({paged} in pages)" if kind == "list" and paged else "") for kind in KINDS]
    return f"By kind: {', '.join(texts)}, {names['others']} others."


def differences(taken: Taken, mending: Mending) -> Iterator[str]:
    """What differs from the user's document."""
    if taken.notes:
        yield "What could not be taken over as it is:"
        yield from (f"  {note}" for note in taken.notes)
    if mending.mends:
        yield f"Mends proposed in {mending.path}, to be read and kept or changed:"
        yield from (f"  {mend.target}: {mend.description}" for mend in mending.mends)


def decidable(proposals: Iterable[Proposal], place: Path, *, applied: bool, kept: bool) -> Iterator[str]:
    """What could be decided; `kept` says that there was a client.yaml before, which is left as it is."""
    listed = list(proposals)
    if listed:
        left = "your file is left as it is" if kept else "commented out there; APPLY=1 takes them over"
        how = "applied" if applied else left
        yield f"Proposals for {place} ({how}):"
        for proposal in listed:
            yield f"  {', '.join(proposal.decisions) or 'x-sensitive'}: {proposal.why}"


def warned(client: ClientShape) -> Iterator[str]:
    """What a client of this document lacks."""
    yield from (f"Warning: {text}" for text in warnings(client))
