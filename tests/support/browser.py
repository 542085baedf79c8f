"""A headless Chromium for tests of pages: what went wrong in a page, which hosts it asked, what axe-core finds in it.

Playwright drives the browser that the system has; it never downloads one. While it runs, its thread has a running
event loop: a module of tests that shows pages keeps its fixture to itself (`scope="module"`) and does not call
`asyncio.run`. Where a part is missing, the tests that ask for a browser are skipped, with the cure.
"""

from __future__ import annotations

import shutil
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import pytest

from tests.support.specs import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator

PROGRAMS = ("chromium", "chromium-browser", "google-chrome")
AXE = ROOT / "node_modules" / "axe-core" / "axe.min.js"
LOOKS: dict[str, dict[str, Any]] = {
    "light": {"viewport": {"width": 1280, "height": 900}, "color_scheme": "light"},
    "dark": {"viewport": {"width": 1280, "height": 900}, "color_scheme": "dark"},
    "phone": {"viewport": {"width": 390, "height": 844}, "color_scheme": "light", "is_mobile": True, "has_touch": True},
}
"""How people look at a page."""
COLOURS = ("color-contrast", "link-in-text-block")
"""The rules of axe-core that ask for colours. What is dark has other colours than what is light, and nothing else."""
PATIENCE = 300_000
"""Milliseconds to wait for a page: a busy machine is no fault of it."""
LOCAL = frozenset({"data", "blob", "about"})
"""Schemes of addresses that ask no host."""


@dataclass
class View:
    """A page that the browser shows."""

    page: Any
    """Playwright's page."""
    host: str
    """Host and port of the first address."""
    look: str = "light"
    console: list[str] = field(default_factory=list)
    """Errors of the page's scripts, and of its requests."""
    foreign: list[str] = field(default_factory=list)
    """Addresses of other hosts that the page asked for; none of them is reached."""

    def faults(self) -> list[str]:
        """All that is wrong with the page: console, requests to other hosts, accessibility."""
        return [*self.console, *(f"asks another host: {url}" for url in self.foreign), *self.axe()]

    def axe(self, impacts: tuple[str, ...] = ("serious", "critical")) -> list[str]:
        """What axe-core finds of these impacts, one text for each element: by all rules, in the dark by `COLOURS`."""
        self.page.evaluate(axe_source())
        options: dict[str, Any] = {"resultTypes": ["violations"]}
        if self.look == "dark":
            options["runOnly"] = {"type": "rule", "values": COLOURS}
        found = self.page.evaluate("async options => (await axe.run(document, options)).violations", options)
        return [
            f"{rule['id']} ({rule['impact']}): {node['html'][:200]} {node.get('failureSummary', '')[:300]}"
            for rule in found
            if rule["impact"] in impacts
            for node in rule["nodes"]
        ]

    def _route(self, route: Any) -> None:
        address = urlsplit(route.request.url)
        if address.scheme in LOCAL or address.netloc == self.host:
            route.continue_()
        else:
            self.foreign.append(route.request.url)
            route.abort()

    def _note(self, message: Any) -> None:
        if message.type == "error":
            self.console.append(f"console: {message.text} ({message.location.get('url', '')})")


class Browser:
    """A running Chromium."""

    def __init__(self, browser: Any) -> None:
        self._browser = browser

    @contextmanager
    def show(self, url: str, look: str = "light", **context: Any) -> Iterator[View]:
        """The page at an address, loaded, in a fresh profile; `context` are options of Playwright's `new_context`."""
        profile = self._browser.new_context(**LOOKS[look], reduced_motion="reduce", **context)
        try:
            profile.set_default_timeout(PATIENCE)
            page = profile.new_page()
            view = View(page, urlsplit(url).netloc, look)
            page.on("console", view._note)
            page.on("pageerror", lambda error: view.console.append(f"script: {error}"))
            page.route("**/*", view._route)
            page.goto(url, wait_until="load")
            yield view
        finally:
            profile.close()


@contextmanager
def running_browser() -> Iterator[Browser]:
    """A browser, ended at the end. Skips the test where there is none."""
    program = next(filter(None, map(shutil.which, PROGRAMS)), None)
    if program is None:
        pytest.skip("no Chromium here: `apt-get install chromium` brings it")
    api = pytest.importorskip("playwright.sync_api", reason="no Playwright here: `make setup` brings it")
    with api.sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program)  # without a sandbox, which root can't have
        try:
            yield Browser(browser)
        finally:
            browser.close()


@cache
def axe_source() -> str:
    """The script of axe-core. Skips the test where there is none."""
    if not AXE.exists():
        pytest.skip("no axe-core here: `npm ci` brings it")
    return AXE.read_text(encoding="utf-8")
