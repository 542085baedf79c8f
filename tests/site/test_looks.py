"""How the site looks in a browser: no error, no request to another host, nothing that keeps people out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.support.browser import LOOKS, Browser, running_browser
from tests.support.built_site import built_site, served
from tests.support.site_pages import sections
from tests.support.specs import KEPT, ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = [pytest.mark.slow, pytest.mark.browser, pytest.mark.timeout(900)]

SHOTS = ROOT / ".cache" / "screenshots"


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with running_browser() as running:
        yield running


@pytest.fixture(scope="module")
def site(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Built only where there is a browser."""
    with served(built_site(tmp_path_factory)) as url:
        yield url


@pytest.fixture(scope="module")
def chosen(pages: dict[str, str]) -> dict[str, str]:
    """A page of each kind: of the longest ones, where most can go wrong."""
    api = KEPT[0]
    longest = {
        part: max((page for page in pages if f"/{part}/" in page), key=lambda page: len(pages[page]))
        for part in ("resources", "models")
    }
    return {
        "start": "index.md",
        "client": f"{api}/index.md",
        **longest,
        "guide": f"{api}/retries.md",
        "own": "docs/reliability.md",
    }


@pytest.mark.parametrize("look", LOOKS)
def test_pages_are_without_fault(site: str, browser: Browser, chosen: dict[str, str], look: str) -> None:
    SHOTS.mkdir(parents=True, exist_ok=True)
    faults = []
    for kind, page in chosen.items():
        with browser.show(f"{site}/{page.removesuffix('.md')}.html", look) as view:
            view.page.screenshot(path=SHOTS / f"site-{kind}-{look}.png")
            faults += [f"{kind} ({page}): {fault}" for fault in view.faults()]
    assert faults == []


@pytest.mark.parametrize("look", LOOKS)
def test_the_search_leads_to_a_call(site: str, browser: Browser, pages: dict[str, str], look: str) -> None:
    section = sections(pages, KEPT[-1])[-1]
    with browser.show(f"{site}/index.html", look) as view:
        view.page.locator(".md-search__button, label[for=__search]").locator("visible=true").first.click()
        view.page.keyboard.type(section.call)
        first = view.page.get_by_role("option").first
        first.wait_for()
        view.page.screenshot(path=SHOTS / f"site-search-{look}.png")
        assert str(first.get_attribute("href")).endswith(f"#{section.call}")
        assert view.faults() == []
        first.click()
        view.page.wait_for_url(f"**/*#{section.call}")
        assert view.page.locator(f"[id='{section.call}']").is_visible()
