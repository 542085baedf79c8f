"""The pages of the documentation site, made once in a test run, and the parts of their Markdown."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from generator.commands.docs import Site, site_of
from generator.site.markdown import plain
from tests.support.shared import once
from tests.support.specs import ROOT

if TYPE_CHECKING:
    import pytest

_SECTION = re.compile(r"^## `([\w.]+)` \{ #([\w.]+) \}$", re.MULTILINE)
_FENCE = re.compile(r"^(```+)(\w*)\n(.*?)^\1$", re.MULTILINE | re.DOTALL)
_SAMPLE = re.compile(r"^\*\*Sample response\*\* (\w+), [^\n]*:\n\n(?=```)", re.MULTILINE)


@dataclass(frozen=True)
class Section:
    """What the page of a resource says of one call."""

    api: str
    page: str
    call: str
    text: str
    """Without what only the site's builder understands."""
    blocks: list[tuple[str, str]] = field(default_factory=list)
    """Language and text of each block of code."""

    @property
    def signature(self) -> str:
        """The call as it can be typed."""
        return self.blocks[0][1]

    @property
    def request(self) -> str:
        """Method and path template."""
        found = re.search(r"^\* \*\*Request:\*\* `(.+)`$", self.text, re.MULTILINE)
        return found[1] if found else ""

    def block(self, title: str) -> str:
        """The block below the title of a tab; empty where there is none."""
        found = re.search(rf"^{title}:\n\n(?:```+)\w+\n(.*?)^```+$", self.text, re.MULTILINE | re.DOTALL)
        return found[1] if found else ""

    @property
    def response(self) -> tuple[str, Any] | None:
        """Status and value of the sample response; None where there is none."""
        found = _SAMPLE.search(self.text)
        if found is None:
            return None
        language, text = _FENCE.match(self.text, found.end()).group(2, 3)  # type: ignore[union-attr]
        return found[1], json.loads(text) if language == "json" else text


def whole_site(factory: pytest.TempPathFactory) -> Site:
    """All that the builder is given."""
    return Site(*once(factory, "site-pages", lambda: site_of(ROOT)))


def sections(pages: dict[str, str], api: str) -> list[Section]:
    """The sections of all calls of a client."""
    found = []
    for page, text in pages.items():
        if page.startswith(f"{api}/resources/"):
            parts = _SECTION.split(text)[1:]
            for call, anchor, body in zip(parts[::3], parts[1::3], parts[2::3], strict=True):
                assert call == anchor
                found.append(Section(api, page, call, plain(body), blocks_of(plain(body))))
    return found


def blocks_of(text: str) -> list[tuple[str, str]]:
    """Language and text of each block of code."""
    return [(language, body) for _, language, body in _FENCE.findall(text)]
