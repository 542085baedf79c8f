"""A first client.yaml: what was derived, and all proposals, applied or commented out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from generator.load.yaml_text import dump_yaml

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from generator.proposals.proposal import Proposal

HEAD = """\
# Decisions for the client of {title}. What stands here was derived from the spec; change it as you like.
# docs/client-yaml.md tells every key, docs/adding-an-api.md what to look at first.
"""
HOW = """\

# Proposals, by what the document says. Take away `# ` where one is right, then run make generate.
"""


def first_decisions(title: str, client_class: str, proposals: Iterable[Proposal], *, applied: bool) -> str:
    """The file; proposed keys take the place of derived ones when they are applied."""
    listed = list(proposals)
    derived: dict[str, Any] = {"title": title, "class": client_class}
    for proposal in listed if applied else ():
        derived.update({key: value for key, value in proposal.decisions.items() if key in derived})
    blocks = "".join(f"{line}\n" for proposal in listed for line in _block(proposal, applied=applied))
    head = HEAD.format(title=title[:60]) + dump_yaml(derived)
    return head + (("\n" if applied else HOW) + blocks if blocks else "")


def _block(proposal: Proposal, *, applied: bool) -> Iterator[str]:
    """The lines of one proposal. Reasons begin with `##`, so that they stay comments when `# ` is taken away."""
    if proposal.decisions.keys() == {"class"}:
        if not applied:
            yield f"## {proposal.why} `class: {proposal.decisions['class']}` above would be that."
    elif proposal.decisions:
        yield f"## {proposal.why}"
        yield from (line if applied else f"# {line}" for line in dump_yaml(proposal.decisions).splitlines())
    elif proposal.mends and not applied:
        yield f"## {proposal.why} For overlay.yaml:"
        actions = [{"target": mend.target, "update": mend.update} for mend in proposal.mends]
        yield from (f"##   {line}" for line in dump_yaml(actions).splitlines())
