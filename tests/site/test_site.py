"""The built site: links and anchors resolve, the search knows each call, each page has a twin, all is on one host."""

from __future__ import annotations

import json
import re
from html import unescape
from posixpath import dirname, join, normpath
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

import pytest

from tests.support.built_site import built_site
from tests.support.site_pages import sections
from tests.support.specs import APIS, ROOT

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = [pytest.mark.slow, pytest.mark.timeout(900)]

ADDRESS = re.compile(r'<(a|link|script|img|iframe)\b[^>]*?\s(?:href|src)="?([^"\s>]*)')
ID = re.compile(r'\s(?:id|name)="?([^"\s>]+)')


@pytest.fixture(scope="module")
def html(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return built_site(tmp_path_factory)


@pytest.fixture(scope="module")
def texts(html: Path) -> dict[str, str]:
    return {path.relative_to(html).as_posix(): path.read_text(encoding="utf-8") for path in html.rglob("*.html")}


def test_every_page_was_built_and_has_a_twin_in_markdown(
    pages: dict[str, str], html: Path, texts: dict[str, str]
) -> None:
    assert {path.removesuffix(".md") + ".html" for path in pages} == texts.keys() - {"404.html"}
    for path in pages:
        twin = (html / path).read_text(encoding="utf-8")
        assert "{ #" not in twin, path
        assert '=== "' not in twin, path


def test_every_link_and_anchor_resolves(html: Path, texts: dict[str, str]) -> None:
    anchors = {path: {unescape(found) for found in ID.findall(text)} for path, text in texts.items()}
    wrong = []
    for path, text in texts.items():
        for _, target in ADDRESS.findall(text):
            address = urlsplit(unescape(target))
            if path == "404.html" or address.scheme or address.netloc:
                continue
            file = normpath(join(dirname(path), unquote(address.path))) if address.path else path
            file = "index.html" if file == "." else file
            known = anchors.get(file, set())
            if not (html / file).is_file() or (known and unquote(address.fragment) not in known | {"", "__top"}):
                wrong.append(f"{path}: no {target}")
    assert wrong == []


def test_nothing_is_loaded_from_another_host(texts: dict[str, str]) -> None:
    """Links may lead out; scripts, styles, pictures and fonts may not."""
    found = {target for text in texts.values() for tag, target in ADDRESS.findall(text) if tag != "a"}
    assert [target for target in found if "//" in target] == []


@pytest.mark.parametrize("api", APIS)
def test_the_search_knows_every_call_by_its_name(
    api: str, pages: dict[str, str], html: Path, texts: dict[str, str]
) -> None:
    index = json.loads((html / "search.json").read_text(encoding="utf-8"))
    titles = {item["location"]: re.sub("<[^>]+>", "", item["title"]) for item in index["items"]}
    for section in sections(pages, api):
        page = section.page.removesuffix(".md") + ".html"
        assert titles.get(f"{page}#{section.call}") == section.call
        assert f'id="{section.call}"' in texts[page]


def test_the_index_for_agents_names_pages_that_are_there(html: Path, pages: dict[str, str]) -> None:
    text = (html / "llms.txt").read_text(encoding="utf-8")
    named = re.findall(r"^- \[[^\]]+\]\(([^)]+)\)$", text, re.MULTILINE)
    assert [name for name in named if not (html / name).is_file()] == []
    assert len(named) > len(APIS) * 5
    for api in APIS:
        whole = (html / api / "llms-full.txt").read_text(encoding="utf-8")
        assert [section.call for section in sections(pages, api) if f"## `{section.call}`" not in whole] == []


def test_every_page_of_the_repository_is_there(pages: dict[str, str]) -> None:
    own = [path.relative_to(ROOT / "docs").as_posix() for path in (ROOT / "docs").rglob("*.md")]
    missing = [
        path
        for path in own
        if not path.startswith("migrations/") and f"docs/{path.replace('README', 'index')}" not in pages
    ]
    assert missing == []
    assert {"changelog.md", "contributing.md"} <= pages.keys()
