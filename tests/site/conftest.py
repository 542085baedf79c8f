"""The pages of the site, made once in a test run."""

from __future__ import annotations

import pytest

from tests.support.site_pages import whole_site


@pytest.fixture(scope="session")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Path and text of each page."""
    return whole_site(tmp_path_factory).pages
