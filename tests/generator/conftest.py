"""Fixtures of the generator's tests: a project for each test, and the fragments' packages, made once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.support.generator_project import FragmentClient, Fragments, Project

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return Project(tmp_path)


@pytest.fixture(scope="session")
def fragments(tmp_path_factory: pytest.TempPathFactory) -> Fragments:
    return Fragments(tmp_path_factory.mktemp("fragments"))


@pytest.fixture
def fragment_client(fragments: Fragments, mode: str) -> Callable[[str], FragmentClient]:
    return lambda name: FragmentClient(fragments, name, mode)
