"""Documents that `refresh` takes nothing from: each error names the file and a cure, and nothing is written."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from generator.__main__ import main
from generator.load.layout import format_spec
from generator.refresh.skeleton import skeleton_of_spec, skeleton_path
from tests.support.generator_project import Project
from tests.support.refreshes import Spec, ours, theirs

if TYPE_CHECKING:
    from pathlib import Path

LAST = {"document": "002", "date": "2026-03-01", "version": "1.2.0", "sha256": "2" * 64}


def _another() -> Spec:
    return {**theirs(), "paths": {"/pets": {"get": {"operationId": "pets", "responses": {"200": {}}}}}}


def _cut_off() -> Spec:
    document = theirs()
    del document["components"]["schemas"]["room"]
    return document


def _of_version(version: str) -> Spec:
    document = theirs()
    document["info"]["version"] = version
    return document


REFUSED: dict[str, tuple[Any, tuple[str, ...], str, str]] = {
    "text": ("hello", (), "not an OpenAPI document", "begins with openapi"),
    "JSON that is cut off": (json.dumps(theirs())[:900], (), "bad JSON: it ends before it is complete", "whole file"),
    "another JSON": ({"a": 1}, (), "OpenAPI version", "openapi: 3.1.0"),
    "a document that lacks what it refers to": (
        _cut_off(), (), "references lead nowhere: #/components/schemas/room", "cut off"),
    "a document without operations": ({**theirs(), "paths": {}}, (), "states no operation", "give the document"),
    "another vendor's document": (
        _another(), (), "none of the operations of small: it begins with GET /pets, 002 with GET /rooms", "PARTIAL=1"),
    "our own spec": (ours(), (), "a spec of ours", "vendor's own document"),
    "a lower version": (_of_version("1.1.9"), (), "says version 1.1.9, and 002 says 1.2.0", "newer"),
    "an earlier date": (theirs(), ("--date", "2026-02-28"), "of 2026-02-28", "newer"),
    "no date": (theirs(), ("--date", "yesterday"), "'yesterday' is no date", "2026-07-31"),
}  # fmt: skip


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """A workshop with one API, whose spec was made from two documents."""
    made = Project(tmp_path)
    spec = ours()
    spec["info"]["x-source"].append(LAST)
    made.spec("small", format_spec(spec, "Small"))
    made.override("small", "client.yaml", "title: Small\nclass: Small\nauth: {token: {kind: bearer}}\n")
    path = skeleton_path(tmp_path, "small")
    path.parent.mkdir(parents=True)
    path.write_text(skeleton_of_spec(spec).text())
    return made


def run(root: Path, document: Any, *options: str) -> int:
    path = root / "vendor.json"
    path.write_text(document if isinstance(document, str) else json.dumps(document))
    return main(["--root", str(root), "refresh", "small", str(path), "--write", *options])


def texts(root: Path) -> dict[str, str]:
    return {str(path): path.read_text() for path in root.rglob("*.yaml")}


@pytest.mark.parametrize("name", REFUSED)
def test_what_cannot_be_the_next_document_is_refused_and_nothing_is_written(
    name: str, project: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    """The error names the file (or the option), what is wrong with it, and what to give instead."""
    document, options, problem, cure = REFUSED[name]
    before = texts(project.root)
    assert run(project.root, document, *options) == 2
    said = capsys.readouterr().err
    assert problem in said
    assert cure in said.partition("cure:")[2]
    assert ("vendor.json" in said) or said.startswith("--date")
    assert said.endswith("Nothing was written.\n")
    assert texts(project.root) == before


def test_the_document_before_the_last_is_known_by_its_digest(
    project: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    """Whatever date is given for it: it was taken already, and another one after it."""
    assert run(project.root, _of_version("2.0.0"), "--date", "2026-04-01") == 0
    assert run(project.root, _of_version("3.0.0"), "--date", "2026-05-01") == 0
    assert run(project.root, _of_version("2.0.0"), "--date", "2026-06-01") == 2
    assert "an older document: the spec was made from it before vendor.json" in capsys.readouterr().err


def test_a_part_that_is_all_new_is_taken_as_a_part(project: Project, capsys: pytest.CaptureFixture[str]) -> None:
    """And a document that lacks most of the API is asked whether it is one."""
    assert run(project.root, {**_another(), "info": {"title": "Pets", "version": "9"}}, "--partial") == 0
    assert "marked deprecated" not in capsys.readouterr().out


def test_a_document_that_lacks_most_operations_may_be_one_of_a_part(
    project: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    """It is taken as it is, and the report says first what it may be."""
    document = _of_version("2.0.0")
    for path in list(document["paths"])[1:]:
        del document["paths"][path]
    del document["paths"]["/rooms"]["post"]
    assert run(project.root, document) == 0
    first = capsys.readouterr().out.splitlines()[1]
    assert first == "It lacks 2 of 3 operations: PARTIAL=1 if it describes a part of the API."


def test_the_same_document_again_is_told_to_be_that(project: Project, capsys: pytest.CaptureFixture[str]) -> None:
    """Nothing of it is new."""
    for _ in range(2):
        assert run(project.root, _of_version("2.0.0"), "--date", "2026-04-01") == 0
    assert "It is the document that the spec was made from (vendor.json)" in capsys.readouterr().out
