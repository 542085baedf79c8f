"""Inputs that are no document, or half of one: each is refused with what it is, the file and line, and a cure."""

from __future__ import annotations

import gzip
import io
import json
import zipfile
from typing import TYPE_CHECKING

import pytest

from generator.commands.new import new
from generator.errors import GenerationError
from tests.support.generator_project import Project, operation, ref, spec

if TYPE_CHECKING:
    from pathlib import Path

TEXT = json.dumps(spec({"/a": operation(operationId="a")}), indent=1)
YAML = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {}\n"


def zipped() -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("openapi.json", TEXT)
    return packed.getvalue()


def bomb(levels: int) -> str:
    rows = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    rows += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]" for n in range(1, levels)]
    return YAML + "\n".join(rows) + "\n"


INPUTS: dict[str, tuple[bytes, int, str, str]] = {
    "cut-off JSON": (TEXT[:-20].encode(), TEXT[:-20].count("\n") + 1, "ends before it is complete", "whole file"),
    "cut off in a text": (TEXT[: TEXT.index("Small") + 2].encode(), 4, "ends before it is complete", "whole file"),
    "a comma too many": (TEXT.replace('"Small",', '"Small",,').encode(), 4, "JSON", "comma"),
    "text after JSON": (TEXT.encode() + b"\n}", TEXT.count("\n") + 2, "after its end", "remove"),
    "UTF-16": (TEXT.encode("utf-16"), 1, "UTF-16", "UTF-8"),
    "UTF-16 without a mark": (TEXT.encode("utf-16-le"), 1, "UTF-16", "UTF-8"),
    "Latin-1": (YAML.replace("T,", "Caf\xe9,").encode("latin-1"), 2, "UTF-8", "UTF-8"),
    "an HTML page": (b"<!DOCTYPE html>\n<html><body>Log in: <br></body></html>", 1, "HTML", "download"),
    "an HTML page after blanks": (b"\n\n  <html lang=en>", 3, "HTML", "download"),
    "XML": (b"<?xml version='1.0'?>\n<a/>", 1, "XML", "YAML or JSON"),
    "a zip file": (zipped(), 1, "zip", "unpack"),
    "a gzip file": (gzip.compress(TEXT.encode()), 1, "gzip", "unpack"),
    "a PDF": (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", 1, "PDF", "YAML or JSON"),
    "nothing": (b"", 1, "empty", "YAML or JSON"),
    "blanks": (b"\n\n  \n", 1, "empty", "YAML or JSON"),
    "comments": (b"# soon\n", 1, "empty", "YAML or JSON"),
    "tabs": (b"openapi: 3.1.0\ninfo:\n\ttitle: T\n", 3, "tab", "spaces"),
    "aliases of aliases": (bomb(9).encode(), 0, "aliases", "$ref"),
    "an alias of itself": (YAML.encode() + b"x: &x [*x]\n", 4, "alias", "$ref"),
    "a key twice in YAML": (YAML.encode() + b"paths: {}\n", 4, "duplicate key 'paths'", "remove or rename"),
    "a key twice in JSON": (b'{"openapi": "3.1.0",\n"paths": {},\n"paths": {}}', 3, "duplicate key 'paths'", "remove"),
    "two documents": (YAML.encode() + b"---\n" + YAML.encode(), 4, "document", "one"),
    "deep JSON": (b"[" * 100_000, 1, "nested", "components"),
    "a marker of a merge": (b"openapi: 3.1.0\n<<<<<<< HEAD\nx: 1\n=======\n", 2, "merge", "conflict"),
}


@pytest.mark.parametrize("kind", INPUTS)
def test_what_is_no_document_is_refused_as_what_it_is(tmp_path: Path, project: Project, kind: str) -> None:
    content, line, problem, cure = INPUTS[kind]
    path = tmp_path / "given.yaml"
    path.write_bytes(content)
    with pytest.raises(GenerationError) as caught:
        new(project.root, "given", path)
    error = caught.value
    assert problem in error.problem, error
    assert cure in error.cure, error
    assert error.where.startswith(f"{path}:"), error
    assert not line or error.where == f"{path}:{line}", error


def test_a_mark_at_the_start_is_no_fault(tmp_path: Path, project: Project) -> None:
    for text in (TEXT, YAML.replace("{}", "{/a: {get: {responses: {'200': {description: ok}}}}}")):
        (tmp_path / "given.yaml").write_text(text, encoding="utf-8-sig")
        assert project.taken(f"marked{len(text)}", tmp_path / "given.yaml")


def link(name: str) -> dict[str, str]:
    return {"$ref": f"{name}.json"}


def reading(schema: object, **files: object) -> dict[str, object]:
    """A document with a response of that schema, and other files beside it."""
    return {"given.json": spec({"/a": operation(response=schema)})} | {
        f"{name}.json": one for name, one in files.items()
    }


FILES: dict[str, tuple[dict[str, object], str]] = {
    "an address in the network": (reading({"$ref": "https://example.com/a.json#/A"}), "example.com"),
    "files in a circle": (reading(link("one"), one=link("two"), two=link("one")), "itself"),
    "a schema that is itself": ({"given.json": spec(schemas={"A": ref("B"), "B": ref("A")})}, "itself"),
    "a file that is not there": (reading(link("gone")), "gone.json"),
    "a file that is a page": (reading(link("page"), page="<html>"), "HTML"),
}


@pytest.mark.parametrize("kind", FILES)
def test_references_that_lead_nowhere_are_refused(tmp_path: Path, project: Project, kind: str) -> None:
    files, problem = FILES[kind]
    for name, content in files.items():
        (tmp_path / name).write_text(content if isinstance(content, str) else json.dumps(content, indent=1))
    with pytest.raises(GenerationError) as caught:
        new(project.root, "given", tmp_path / "given.json")
    error = caught.value
    assert problem in f"{error.problem} {error.where}", error
    assert error.cure
    assert str(tmp_path) in error.where, error
