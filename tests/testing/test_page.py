"""The fake's plain page in a real browser: nothing goes wrong in it, it asks no other host, all can read it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from switchboard_chatwoot.testing import FakeChatwoot

from tests.support.browser import LOOKS, Browser, running_browser

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.timeout(400)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with running_browser() as running:
        yield running


@pytest.fixture
def server() -> Iterator[Any]:
    with FakeChatwoot(seed=1) as fake:
        fake.populate()
        fake.add("contacts", name="<script>alert(1)</script>")
        yield fake.serve(runs=False)


@pytest.mark.parametrize("look", LOOKS)
def test_nothing_is_wrong_with_the_page(browser: Browser, server: Any, look: str) -> None:
    with browser.show(f"{server.root}/", look) as view:
        assert view.page.title() == "Fake Chatwoot"
        assert view.faults() == []
        width = view.page.evaluate("[document.documentElement.scrollWidth, window.innerWidth]")
        assert width[0] <= width[1], "the page is wider than the window"
    assert len(server.fake.calls()) == 0, "the browser asked for more than the page"


def test_the_page_shows_state_calls_and_routes(browser: Browser, server: Any) -> None:
    client = server.fake.client()
    client.teams.list()
    with browser.show(f"{server.root}/") as view:
        page = view.page
        assert page.get_by_text("contacts (4)").is_visible()
        assert not page.get_by_text("<script>alert(1)</script>").is_visible()
        page.get_by_text("contacts (4)").click()
        assert page.get_by_text("<script>alert(1)</script>").is_visible()
        calls = page.locator("h2", has_text="Last calls").locator("xpath=following-sibling::*[1]")
        assert calls.locator("td").first.inner_text() == "teams.list"
        assert page.get_by_text("GET /api/v1/accounts/{account_id}/teams", exact=True).count() == 1
