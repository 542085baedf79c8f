"""What a package says of itself: who makes it, where it is kept, what it needs, what values it deals in."""

from __future__ import annotations

import json
import re
import sys
import tomllib
import zipfile
from typing import TYPE_CHECKING, Any

import pytest

from generator.cache import Cache
from generator.errors import GenerationError
from generator.render.requirements import EXTRAS, REQUIRED, name_of
from generator.write.folder import write
from tests.support.generator_project import Project, operation, spec
from tests.support.venvs import run

if TYPE_CHECKING:
    from pathlib import Path

SETTINGS = """
[tool.switchboard]
authors = ["The \\"A\\" team", "B"]
git = "https://git.example.com/team/kept.git"
urls = { Source = "https://git.example.com/{api}", "API documentation" = "https://docs.example.com/{api}" }
"""
WHEN = {"type": "string", "format": "date-time"}


def metadata(project: Project) -> dict[str, Any]:
    """The `[project]` table of a small client."""
    return tomllib.loads(project.build("small")["pyproject.toml"])["project"]


def test_the_root_says_who_makes_the_packages_and_where_they_are_kept(project: Project) -> None:
    project.spec("small", spec())
    assert not {"authors", "urls"} & metadata(project).keys()
    assert "git.example.com/team/switchboard.git" in project.build("small")["README.md"], "a place to fill in"
    (project.root / "pyproject.toml").write_text(SETTINGS)
    said = metadata(project)
    assert said["authors"] == [{"name": 'The "A" team'}, {"name": "B"}]
    assert said["urls"] == {
        "Source": "https://git.example.com/small",
        "API documentation": "https://docs.example.com/small",
    }
    files = project.build("small")
    assert "switchboard-small @ git+https://git.example.com/team/kept.git@" in files["README.md"]
    assert json.loads(files["sbom.cdx.json"])["metadata"]["component"]["authors"] == said["authors"]


def test_what_the_root_says_is_part_of_what_is_built(project: Project) -> None:
    """A cache that did not know would keep old names."""
    project.spec("small", spec())
    before = Cache(project.root).key("small")
    (project.root / "pyproject.toml").write_text(SETTINGS)
    assert Cache(project.root).key("small") != before


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("[tool.switchboard]\nauthor = ['A']", "can't have author"),
        ("[tool.switchboard]\nauthors = 'A'", "can't have authors"),
        ("[tool.switchboard]\ngit = 5", "can't have git"),
        ("[tool.switchboard]\nurls = ['x']", "can't have urls"),
        ("[tool.switchboard", "broken TOML"),
    ],
)
def test_settings_that_nobody_reads_are_refused(project: Project, text: str, problem: str) -> None:
    project.spec("small", spec())
    (project.root / "pyproject.toml").write_text(text)
    with pytest.raises(GenerationError, match=problem) as caught:
        project.build("small")
    assert caught.value.where.endswith("pyproject.toml")
    assert caught.value.cure


@pytest.mark.slow
@pytest.mark.parametrize(
    "pages", [(), ("CHANGELOG.md",), ("examples/first.py",), ("CHANGELOG.md", "examples/first.py")]
)
def test_a_client_can_be_built_whatever_pages_it_has(project: Project, pages: tuple[str, ...], tmp_path: Path) -> None:
    """A new one has neither a changelog nor examples."""
    project.spec("small", spec())
    for page in pages:
        project.override("small", page, "# a page\n")
    folder = project.root / "clients" / "small"
    write(folder, project.build("small"))
    run(sys.executable, "-m", "build", "--no-isolation", "--outdir", tmp_path / "dist", folder)
    with zipfile.ZipFile(next((tmp_path / "dist").glob("*.whl"))) as archive:
        found = {name.partition("/_docs/")[2] for name in archive.namelist() if "/_docs/" in name}
    assert found == {"reference.md", *pages}


def test_the_bill_of_materials_depends_on_its_inputs_alone(project: Project) -> None:
    """Twice the same text; another document makes another number."""
    project.spec("small", spec())
    bare = project.build("small")["sbom.cdx.json"]
    assert project.build("small")["sbom.cdx.json"] == bare
    source = [{"document": "a.yaml", "sha256": "0" * 64, "version": "7"}]
    project.spec("small", spec(info={"title": "Small", "version": "1", "x-source": source}))
    bill = json.loads(project.build("small")["sbom.cdx.json"])
    (ancestor,) = bill["metadata"]["component"]["pedigree"]["ancestors"]
    assert (ancestor["name"], ancestor["version"]) == ("a.yaml", "7")
    assert ancestor["hashes"] == [{"alg": "SHA-256", "content": "0" * 64}]
    assert bill["serialNumber"] != json.loads(bare)["serialNumber"]
    needed = {name_of(item) for item in REQUIRED} | {
        name_of(item) for extra in EXTRAS.values() for item in extra.requirements
    }
    assert {part["name"] for part in bill["components"]} == needed


def notes(project: Project, document: dict[str, Any]) -> dict[str, str]:
    """The README's sentences on values."""
    project.spec("small", document)
    page = project.build("small")["README.md"].partition("## Times, ids, enums")[2].partition("\n## ")[0]
    return dict(re.findall(r"^- (\w+): (.*)$", page, re.MULTILINE))


def thing(**properties: Any) -> dict[str, Any]:
    """A document with one model."""
    return spec(schemas={"Thing": {"type": "object", "properties": properties}})


@pytest.mark.parametrize(
    ("property_", "says"),
    [
        (WHEN, "Date-times in responses are `datetime` objects"),
        ({"type": "string", "format": "date"}, "Dates are `date` objects"),
        ({"type": "integer", "description": "When, in Unix seconds"}, "Some times are Unix times"),
        ({"type": "string"}, "The API has none by its description"),
    ],
)
def test_the_readme_says_which_times_there_are(project: Project, property_: dict[str, Any], says: str) -> None:
    every = ("Date-times in", "As arguments", "Dates are", "Some times", "The API has none")
    said = notes(project, thing(x=property_))["Times"]
    assert says in said
    assert [text for text in every if text in said and text not in says] == []


def test_the_readme_says_that_date_times_need_a_zone_where_some_can_be_given(project: Project) -> None:
    since = {"name": "since", "in": "query", "schema": WHEN}
    said = notes(project, spec(paths={"/a": operation(parameters=[since])}))["Times"]
    assert "As arguments they need one" in said


def test_the_readme_says_what_ids_and_enums_are(project: Project) -> None:
    paths = {}
    for name, kind in (("room_id", "integer"), ("team_id", "integer"), ("slug", "string")):
        given = {"name": name, "in": "path", "required": True, "schema": {"type": kind}}
        paths[f"/{name}s/{{{name}}}"] = operation(parameters=[given])
    said = notes(project, spec(paths=paths))
    assert said["Ids"] == "What names an object in a call is `int` (`room_id`, `team_id`; `slug` `str`)."
    assert said["Enums"] == "The API has none by its description."
    said = notes(project, thing(state={"type": "string", "enum": ["on", "off"]}))
    assert said["Ids"] == "No call takes an id in its path."
    assert "(`ThingState`)" in said["Enums"]
