"""Fixtures of the generator's tests: a workshop for each test, and the fragments' packages, made once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.generator.workshop import Fragments, Workshop

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def workshop(tmp_path: Path) -> Workshop:
    return Workshop(tmp_path)


@pytest.fixture(scope="session")
def fragments(tmp_path_factory: pytest.TempPathFactory) -> Fragments:
    return Fragments(tmp_path_factory.mktemp("fragments"))
