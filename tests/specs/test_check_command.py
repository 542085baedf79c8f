"""`python -m generator.speclint`: what it prints, what it returns, and how it treats overlays and broken files."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from generator.errors import GenerationError
from generator.load.layout import format_spec
from generator.load.yaml_text import dump_yaml
from generator.speclint import check
from generator.speclint.__main__ import main
from generator.speclint.check import check_api, find_apis
from generator.speclint.rules import RULES

if TYPE_CHECKING:
    from pathlib import Path

    from generator.speclint.findings import Finding

Doc = dict[str, Any]
NO_LABEL = {"target": "$.components.schemas.Thing.properties.label", "remove": True, "description": "It is gone."}


@pytest.fixture
def project(tmp_path: Path, tiny: Doc, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project of one API, in which the commands run."""
    for folder in ("openapi", "overrides/tiny", "tests/samples/tiny"):
        (tmp_path / folder).mkdir(parents=True)
    index = {"document": "009", "count": 0, "samples": []}
    (tmp_path / "tests/samples/tiny/index.yaml").write_text(dump_yaml(index), encoding="utf-8")
    monkeypatch.setattr(check, "ROOT", tmp_path)
    monkeypatch.chdir(tmp_path)
    _write(tmp_path, tiny)
    return tmp_path


def _write(project: Path, spec: Doc) -> None:
    (project / "openapi/tiny.yaml").write_text(format_spec(spec, "A tiny API."), encoding="utf-8")


def _overlay(project: Path, *actions: Doc) -> None:
    overlay = {"overlay": "1.0.0", "info": {"title": "Tiny", "version": "1"}, "actions": list(actions)}
    (project / "overrides/tiny/overlay.yaml").write_text(dump_yaml(overlay), encoding="utf-8")


def _findings(project: Path) -> list[Finding]:
    return [finding for api in find_apis([], project) for finding in check_api(api)]


def test_a_spec_that_keeps_all_rules(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check"]) == 0
    assert capsys.readouterr().out == "1 specs checked, all well\n"


def test_a_finding_names_file_line_rule_and_cure(project: Path, tiny: Doc, capsys: pytest.CaptureFixture[str]) -> None:
    tiny["paths"]["/things/{id}"]["get"]["summary"] = "Get one thing."
    _write(project, tiny)
    assert main(["check", "tiny"]) == 1
    lines = (project / "openapi/tiny.yaml").read_text().splitlines()
    line = lines.index("      summary: Get one thing.") + 1
    first = capsys.readouterr().out.splitlines()[0]
    assert first.startswith(f"openapi/tiny.yaml:{line}: [operation-text] summary ends with a full stop — ")


def test_an_unknown_api_is_a_wrong_call(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "tinny"]) == 2
    assert "did you mean 'tiny'?" in capsys.readouterr().out
    with pytest.raises(GenerationError, match="no API 'tinny'"):
        find_apis(["tinny"], project)


def test_a_wrong_call_prints_the_help(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["chekc"]) == 2
    assert "speclint check" in capsys.readouterr().out


def test_the_rules_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rules"]) == 0
    listed = {line.split()[0] for line in capsys.readouterr().out.splitlines()}
    assert listed == {rule.name for rule in RULES} | set(check.FILE_CHECKS)


def test_another_layout_is_found_and_mended(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = project / "openapi/tiny.yaml"
    path.write_text(path.read_text().replace("title: Tiny", 'title: "Tiny"'), encoding="utf-8")
    [finding] = _findings(project)
    assert finding.rule == "layout"
    assert path.read_text().splitlines()[finding.line - 1] == '  title: "Tiny"'
    assert main(["format", str(path)]) == 0
    assert main(["format", str(path)]) == 0
    assert capsys.readouterr().out == f"formatted {path}\n"
    assert _findings(project) == []


def test_what_openapi_forbids(project: Path, tiny: Doc) -> None:
    del tiny["info"]["title"]
    _write(project, tiny)
    assert [(finding.rule, "title" in finding.message) for finding in _findings(project)] == [("openapi", True)]


def test_what_breaks_the_validator_is_a_finding_too(project: Path, tiny: Doc) -> None:
    tiny["paths"]["/things/{id}"]["get"]["parameters"] = [{"$ref": "#/components/parameters/Lost"}]
    _write(project, tiny)
    assert {"openapi", "references"} <= {finding.rule for finding in _findings(project)}


@pytest.mark.parametrize("text", ["a: [", "a: 1\na: 2\n", "- no mapping\n", ""])
def test_a_file_that_is_no_spec(project: Path, text: str) -> None:
    (project / "openapi/tiny.yaml").write_text(text, encoding="utf-8")
    assert [finding.rule for finding in _findings(project)] == ["openapi"]


@pytest.mark.parametrize("kept", [True, False], ids=["kept by our rules", "taken over"])
def test_texts_that_are_to_be_written_are_refused_in_every_spec(project: Path, tiny: Doc, *, kept: bool) -> None:
    """A client would show them to its users."""
    tiny["paths"]["/things/{id}"]["get"]["description"] = "to be written"
    if not kept:
        del tiny["info"]["x-evidence"]
    _write(project, tiny)
    assert [(finding.rule, finding.message) for finding in _findings(project)] == [
        ("written", "description is 'to be written'")
    ]


def test_an_overlay_that_keeps_all_rules(project: Path) -> None:
    _overlay(project, NO_LABEL)
    assert _findings(project) == []


def test_what_an_overlay_breaks_is_found_at_its_action(project: Path) -> None:
    late = {"target": "$.paths['/things/{id}'].get", "description": "Later.", "update": {"summary": "Get one."}}
    _overlay(project, NO_LABEL, late)
    [finding] = _findings(project)
    assert finding.rule == "operation-text"
    assert finding.message.endswith("(with the overlay applied)")
    assert finding.file == "overrides/tiny/overlay.yaml"
    lines = (project / finding.file).read_text().splitlines()
    assert "$.paths['/things/{id}'].get" in lines[finding.line - 1]


def test_what_the_plain_spec_breaks_is_told_once(project: Path, tiny: Doc) -> None:
    tiny["paths"]["/things/{id}"]["get"].pop("summary")
    _write(project, tiny)
    _overlay(project, NO_LABEL)
    assert [finding.file for finding in _findings(project)] == ["openapi/tiny.yaml"]


@pytest.mark.parametrize(
    ("action", "message"),
    [
        ({**NO_LABEL, "target": "$.components.schemas.Lost"}, "matches nothing"),
        ({**NO_LABEL, "description": ""}, "reason"),
    ],
)
def test_an_overlay_that_cannot_be_applied(project: Path, action: Doc, message: str) -> None:
    _overlay(project, action)
    [finding] = _findings(project)
    assert finding.rule == "overlay"
    assert message in finding.message
    assert finding.file == "overrides/tiny/overlay.yaml"
