"""How the site looks in a browser: no error, no request to another host, nothing that keeps people out."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote

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


def chosen(pages: dict[str, str], look: str) -> dict[str, str]:
    """A page of each kind: the longest, where most can go wrong, on a phone; else those of usual length.

    The longest have 8,000 elements, and what axe does with their colours takes a minute.
    """
    api = KEPT[0]
    of_part = {
        part: sorted((page for page in pages if f"/{part}/" in page), key=lambda page: len(pages[page]))
        for part in ("resources", "models")
    }
    return {
        "start": "index.md",
        "client": f"{api}/index.md",
        **{part: found[-1 if look == "phone" else len(found) // 2] for part, found in of_part.items()},
        "guide": f"{api}/retries.md",
        "own": "docs/reliability.md",
    }


@pytest.mark.parametrize("look", LOOKS)
def test_pages_are_without_fault(site: str, browser: Browser, pages: dict[str, str], look: str) -> None:
    SHOTS.mkdir(parents=True, exist_ok=True)
    faults = []
    for kind, page in chosen(pages, look).items():
        with browser.show(f"{site}/{page.removesuffix('.md')}.html", look) as view:
            view.page.screenshot(path=SHOTS / f"site-{kind}-{look}.png")
            faults += [f"{kind} ({page}): {fault}" for fault in view.faults()]
    assert faults == []


@pytest.mark.parametrize("look", LOOKS)
def test_what_can_hardly_be_read_is_found_in_the_look_that_shows_it(browser: Browser, look: str) -> None:
    dark, small = "@media (prefers-color-scheme: dark)", "@media (width < 400px)"
    style = f"body {{background: white; color: black}} {dark} {{* {{background: black; color: #222}}}}"
    head = "<title>t</title><meta name=viewport content='width=device-width'>"
    page = f"<html lang=en>{head}<style>{style} {small} {{p {{color: #eee}}}}</style><main><h1>t</h1><p>text</p></main>"
    with browser.show(f"data:text/html,{quote(page)}", look) as view:
        found = view.faults()
    assert bool(found) == (look != "light")
    assert all(fault.startswith("color-contrast") for fault in found)


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
