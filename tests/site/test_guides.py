"""Every program in a client's first page and guides runs as it stands, against the client's fake."""

from __future__ import annotations

import pytest

from tests.support.fakes import fake_class
from tests.support.site_pages import blocks_of
from tests.support.specs import KEPT

pytestmark = [pytest.mark.slow, pytest.mark.timeout(600)]

GUIDES = ("index", "lists", "errors", "retries", "uploads", "testing", "tenants", "webhooks")


@pytest.mark.parametrize("api", KEPT)
@pytest.mark.parametrize("guide", GUIDES)
def test_every_program_of_a_guide_runs(
    pages: dict[str, str], api: str, guide: str, capsys: pytest.CaptureFixture[str]
) -> None:
    page = f"{api}/{guide}.md"
    if page not in pages:
        assert guide in {"lists", "uploads", "webhooks"}, (
            "a guide may only be missing where the client has no such calls"
        )
        return
    programs = [text for language, text in blocks_of(pages[page]) if language == "python"]
    with fake_class(api)(strict=True) as fake, fake.populate().installed():
        for program in programs:
            exec(compile(program, page, "exec"), {"__name__": "guide"})  # noqa: S102
            assert capsys.readouterr().out or guide == "webhooks", program


def test_there_is_something_to_run(pages: dict[str, str]) -> None:
    for api in KEPT:
        for guide in ("index", "errors", "retries", "testing", "tenants"):
            assert "```python" in pages[f"{api}/{guide}.md"]
