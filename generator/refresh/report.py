"""What a refresh tells a maintainer."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.refresh.merge import Refreshed
    from generator.refresh.outcome import Heading

TITLES: dict[Heading, str] = {
    "conflicts": "Both sides changed these; ours stays until `decided` says otherwise",
    "by hand": "New facts at places that the overlay writes anew: add them to overlay.yaml",
    "new": "New",
    "changed": "Changed by the vendor, and taken",
    "gone": "Not in the document any more",
    "kept": "Kept as it is",
    "confirmed": "The document says now what was corrected here: the correction may move into the spec",
    "repaired": "Faults of the document, repaired",
    "left out": "Left out",
}


def report(result: Refreshed, notes: tuple[str, ...] = ()) -> Iterator[str]:
    """Lines of text: what was found by heading, then what must be written."""
    outcome = result.outcome
    for heading, title in TITLES.items():
        found = outcome.found.get(heading, {})
        if found:
            yield f"{title} ({len(found)}):"
            yield from (f"  {key}: {text}" if text else f"  {key}" for key, text in found.items())
    if notes:
        yield "The document itself:"
        yield from (f"  {note}" for note in notes)
    yield from _writing(result)


def _writing(result: Refreshed) -> Iterator[str]:
    unused = [*result.written.unused(), *(f"decided: {key}" for key in result.outcome.unused())]
    if unused:
        yield f"Written words that nothing uses ({len(unused)}):"
        yield from (f"  {entry}" for entry in unused)
    missing = result.written.missing
    if missing:
        yield f"To be written ({len(missing)} texts):"
        yield from (f"  {' / '.join(steps)}" for steps in missing)
