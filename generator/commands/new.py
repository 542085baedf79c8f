"""Adds an API: takes a document into openapi/, writes a first client.yaml with what was derived, generates."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from generator.commands import new_report
from generator.commands.added import add
from generator.commands.mend import Mending
from generator.errors import GenerationError
from generator.load.apis import list_apis
from generator.load.decisions import Decisions
from generator.load.inputs import load_with
from generator.load.read import read_document
from generator.load.yaml_text import dump_yaml, parse_yaml, too_deep
from generator.pipeline import shape_inputs, texts_of
from generator.proposals.propose import proposals
from generator.proposals.text import first_decisions

if TYPE_CHECKING:
    from pathlib import Path

    from generator.errors import Faults
    from generator.load.read import Taken
    from generator.load.yaml_text import Source
    from generator.proposals.proposal import Proposal
    from generator.shape.shapes import ClientShape


class Wishes(NamedTuple):
    """What is asked of `make new`."""

    mend: bool = False
    """Write an overlay that takes small flaws of the document away, each with its reason."""
    apply: bool = False
    """Take the proposals over instead of writing them as comments."""


def new(root: Path, api: str, spec: Path, *, mend: bool = False, apply: bool = False) -> str:
    """Add the API and give a report. Nothing stays behind when it can't be generated, or when it is interrupted.

    `mend` writes an overlay for small flaws; `apply` takes the proposals over. Raises GenerationError for a key that is
    taken or no lower_snake_case name, and all errors of the document together.
    """
    _check_key(root, api, spec)
    try:
        return _Newcomer(root, api, spec, Wishes(mend, apply)).added()
    except RecursionError:
        raise too_deep(spec) from None


class _Newcomer:
    """An API that is being added."""

    def __init__(self, root: Path, api: str, spec: Path, wishes: Wishes) -> None:
        self.root = root
        self.api = api
        self.wishes = wishes
        self.taken = read_document(spec)
        self.spec_text = _spec_text(self.taken, spec)
        overrides = root / "overrides" / api
        self.decisions_at = overrides / "client.yaml"
        self.kept = self.decisions_at.exists()
        self.decisions = "" if self.kept else self._decisions([])
        self.mending = Mending(overrides / "overlay.yaml", allowed=wishes.mend)

    def added(self) -> str:
        """Shape, propose, write; gives the report."""
        client = self.mending.shaped(self._shape)
        proposed = proposals(client)
        if not self.kept:
            self.decisions = self._decisions(proposed)
        if self.wishes.apply and proposed:
            self.mending.add(mend for proposal in proposed for mend in proposal.mends)
            client = self.mending.shaped(self._shape)
        files = texts_of(client)
        add(self.root, self.api, self._texts(), files)
        applied = self.wishes.apply and not self.kept
        lines = [
            *new_report.calls(client, len(files)),
            *new_report.differences(self.taken, self.mending),
            *new_report.decidable(proposed, self.decisions_at, applied=applied, kept=self.kept),
            *new_report.warned(client),
            f"Decide names, paging and the rest in overrides/{self.api}/client.yaml, then run make generate.",
        ]
        return "\n".join(lines)

    def _shape(self, overlay: Source | None, faults: Faults) -> ClientShape:
        faults.add(*self.taken.faults)
        sources = {} if self.kept else {"client.yaml": parse_yaml(self.decisions, self.decisions_at)}
        sources |= {"overlay.yaml": overlay} if overlay else {}
        return shape_inputs(load_with(self.root, self.api, self.taken.source, faults, sources), faults)

    def _decisions(self, proposed: list[Proposal]) -> str:
        """A client.yaml that says what was derived, so that a maintainer sees what can be decided."""
        info = self.taken.source.data.get("info")
        title = " ".join(str((info.get("title") if isinstance(info, dict) else None) or "API").split())
        return first_decisions(title, Decisions(self.api).client_class, proposed, applied=self.wishes.apply)

    def _texts(self) -> dict[Path, str]:
        """What is written beside the client; the spec, which makes the API known, last."""
        texts = {} if self.kept else {self.decisions_at: self.decisions}
        if self.mending.mends:
            texts[self.mending.path] = self.mending.text()
        return texts | {self.root / "openapi" / f"{self.api}.yaml": self.spec_text}


def _check_key(root: Path, api: str, spec: Path) -> None:
    if not api.isidentifier() or api != api.lower():
        raise GenerationError(f"'{api}' is no package name", where="API", cure="use lower_snake_case, such as petstore")
    if api in list_apis(root):
        cure = "choose another key, or edit the spec and run make generate"
        raise GenerationError(
            f"there is an API '{api}' already", where=str(root / "openapi" / f"{api}.yaml"), cure=cure
        )
    if not spec.is_file():
        raise GenerationError(
            "no such file", where=str(spec), cure="give the path of the spec: make new API=petstore SPEC=petstore.yaml"
        )


def _spec_text(taken: Taken, spec: Path) -> str:
    """The document as it is kept."""
    text = f"# Taken from {spec.name}.\n\n{dump_yaml(taken.source.data)}"
    try:
        text.encode()
    except UnicodeEncodeError as error:
        cure = f"remove it; it stands near {text[max(0, error.start - 30) : error.start]!a}"
        raise GenerationError("half of a character (a lone surrogate)", where=f"{spec}:1", cure=cure) from None
    return text
