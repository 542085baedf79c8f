"""Each client as a user gets it: as wheel, sdist and folder, installed alone and all together in fresh environments."""

from __future__ import annotations

import json
import re
import tarfile
import zipfile
from email import message_from_string
from pathlib import Path
from typing import Any

import pytest
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from packaging.requirements import Requirement
from twine.commands.check import check

from generator.render.requirements import PYTHONS
from tests.support.cases import MISSING, cases_of
from tests.support.clients import class_of, credentials_of, package_of
from tests.support.dists import DEPENDENCIES, aged_copy, build
from tests.support.judge import exact
from tests.support.loopback import Loopback, Received, Response
from tests.support.responses import responses_of
from tests.support.shared import once
from tests.support.specs import APIS, ROOT, spec_of
from tests.support.venvs import Venv, needed_by

pytestmark = pytest.mark.slow
USER = Path(__file__).parent / "user.py"


def built(api: str, factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """The client's wheel and sdist, built as `make dist` does."""

    def make() -> list[str]:
        return [str(path) for path in build(ROOT / "clients" / api, factory.mktemp(f"dist-{api}"))]

    wheel, sdist = once(factory, f"dist-{api}", make)
    return Path(wheel), Path(sdist)


def installed(api: str, factory: pytest.TempPathFactory) -> Venv:
    """An environment in which nothing but the client's wheel and what it needs was installed."""

    def make() -> str:
        folder = factory.mktemp(f"venv-{api}")
        venv = Venv.fresh(folder, DEPENDENCIES)
        assert not list(venv.site.glob("switchboard*"))
        venv.install(built(api, factory)[0])
        return str(folder)

    return Venv(Path(once(factory, f"venv-{api}", make)))


class Plan:
    """A call for the user's program: the first plain read of an API that answers JSON."""

    def __init__(self, api: str) -> None:
        self.api = api
        spec, records = spec_of(api), package_of(api).OPERATIONS
        for key, record in records.items():
            case = cases_of(spec, spec.operations[key], record, {})[0]
            plain_json = record.responses and "json" in record.responses[0].media_type
            if record.method == "GET" and not record.paging and plain_json and case.body is MISSING:
                break
        else:
            raise AssertionError(f"{api} has no plain read")
        self.record, self.arguments = record, case.arguments
        self.expected = next(iter(responses_of(spec, spec.operations[key], record, "")))

    def instructions(self, url: str) -> dict[str, Any]:
        return {
            "package": f"switchboard_{self.api}",
            "class": class_of(self.api).__name__,
            "url": f"{url}/{self.api}",
            "credentials": credentials_of(self.api),
            "call": self.record.call,
            "arguments": self.arguments,
        }


def use(venv: Venv, apis: list[str], folder: Path) -> None:
    """Run the user's program; what it prints must be what the server said."""
    plans = {api: Plan(api) for api in apis}

    def respond(request: Received) -> Response:
        return plans[request.target.split("/")[1]].expected.responses[0]

    script = folder / "user.py"
    script.write_text(USER.read_text(encoding="utf-8"), encoding="utf-8")
    with Loopback(respond) as server:
        output = venv.execute(script, json.dumps([plan.instructions(server.url) for plan in plans.values()]))
    for plan, (version, missing, sync, other) in zip(plans.values(), json.loads(output), strict=True):
        assert version == package_of(plan.api).__version__
        assert missing == []
        assert exact(sync) == exact(other) == exact(plan.expected.value)
    assert len(server.received) == 2 * len(plans)


@pytest.mark.parametrize("api", APIS)
def test_the_wheel_works_alone(api: str, tmp_path: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    use(installed(api, tmp_path_factory), [api], tmp_path)


def test_all_wheels_work_together(tmp_path: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    venv = Venv.fresh(tmp_path / "venv", DEPENDENCIES)
    venv.install(*(built(api, tmp_path_factory)[0] for api in APIS))
    use(venv, APIS, tmp_path)


def test_the_sdist_and_the_folder_can_be_installed(tmp_path: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    venv = Venv.fresh(tmp_path / "venv", [*DEPENDENCIES, "hatchling"])
    sdist = built(APIS[0], tmp_path_factory)[1]
    venv.install(sdist)
    venv.install(*(ROOT / "clients" / api for api in APIS[1:]))
    use(venv, APIS, tmp_path)


@pytest.mark.parametrize("api", APIS)
def test_the_wheel_holds_what_it_should(api: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    wheel, _ = built(api, tmp_path_factory)
    package, version = f"switchboard_{api}", package_of(api).__version__
    info = f"{package}-{version}.dist-info"
    assert wheel.name == f"{package}-{version}-py3-none-any.whl"
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
        metadata = message_from_string(archive.read(f"{info}/METADATA").decode())
    source = ROOT / "clients" / api / "src"
    written = {
        str(path.relative_to(source))
        for path in source.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    code = {name for name in names if not name.startswith((info, f"{package}/_docs/"))}
    assert code == written
    assert {f"{package}/py.typed", f"{info}/licenses/LICENSE", f"{info}/sboms/sbom.cdx.json"} <= names
    assert metadata["Name"] == f"switchboard-{api.replace('_', '-')}"
    assert metadata["Version"] == version
    assert metadata["License-Expression"] == "MIT"
    assert metadata["Requires-Python"] == ">=3.11"
    assert metadata["Author"] == "Switchboard maintainers"
    assert {api.replace("_", "-"), "typed", "asyncio"} <= set(metadata["Keywords"].split(","))
    classifiers = metadata.get_all("Classifier", [])
    assert "Typing :: Typed" in classifiers
    assert [name for name in classifiers if re.search(r":: 3\.\d+$", name)] == [
        f"Programming Language :: Python :: {version}" for version in PYTHONS
    ]
    needed = {Requirement(item).name for item in metadata.get_all("Requires-Dist", []) if "extra ==" not in item}
    assert set(DEPENDENCIES) <= needed <= needed_by(DEPENDENCIES), (
        "more is needed than httpx, attrs and what httpx needs"
    )
    assert {"aiohttp", "fast", "redis", "rust"} <= set(metadata.get_all("Provides-Extra", []))
    assert class_of(api).__name__ in str(metadata.get_payload()), "the README is the description"


@pytest.mark.parametrize("api", APIS)
def test_the_sdist_holds_what_it_should(api: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    with tarfile.open(built(api, tmp_path_factory)[1]) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    assert {"README.md", "LICENSE", "pyproject.toml", "PKG-INFO", f"src/switchboard_{api}/py.typed"} <= names
    assert {"docs/reference.md", "CHANGELOG.md", "sbom.cdx.json"} <= names
    assert not any("test" in Path(name).parts or name.endswith(".pyc") for name in names)


@pytest.mark.parametrize("api", APIS)
def test_another_checkout_builds_the_same_bytes(
    api: str, tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """Whenever, wherever and by whomever: who doubts a file builds it again from the tag and compares."""
    again = build(aged_copy(ROOT / "clients" / api, tmp_path), tmp_path / "dist")
    for one, other in zip(built(api, tmp_path_factory), again, strict=True):
        assert one.name == other.name
        assert one.read_bytes() == other.read_bytes(), one.name


@pytest.mark.parametrize("api", APIS)
def test_what_people_read_is_in_the_installed_package(
    api: str, tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """The reference, the changelog and the examples, by the command that the README shows."""
    venv = installed(api, tmp_path_factory)
    folder = ROOT / "clients" / api
    shown = re.search(r"^python -c '(.*_docs.*)'$", (folder / "README.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert shown
    script = tmp_path / "where.py"
    script.write_text(shown[1], encoding="utf-8")
    found = Path(venv.execute(script).strip())
    examples = sorted((folder / "examples").glob("*.py"))
    pairs = [(folder / "docs" / "reference.md", "reference.md"), (folder / "CHANGELOG.md", "CHANGELOG.md")]
    for path, name in [*pairs, *((path, f"examples/{path.name}") for path in examples)]:
        assert (found / name).read_bytes() == path.read_bytes(), name
    assert len(list(found.rglob("*.py"))) == len(examples)


@pytest.mark.parametrize("api", APIS)
def test_an_index_can_show_the_package(api: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    """Metadata and README pass what indexes check."""
    failed = check([str(path) for path in built(api, tmp_path_factory)], strict=True)
    assert failed is False


@pytest.mark.parametrize("api", APIS)
def test_the_bill_of_materials_is_cyclonedx_and_says_what_the_metadata_says(
    api: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """By the official schema; each requirement of the metadata, with its extra or without, is a component."""
    with zipfile.ZipFile(built(api, tmp_path_factory)[0]) as archive:
        info = next(name for name in archive.namelist() if name.endswith("/METADATA")).rpartition("/")[0]
        text = archive.read(f"{info}/sboms/sbom.cdx.json").decode()
        metadata = message_from_string(archive.read(f"{info}/METADATA").decode())
    assert JsonStrictValidator(SchemaVersion.V1_6).validate_str(text) is None
    bill = json.loads(text)
    own = bill["metadata"]["component"]
    assert own["purl"] == f"pkg:pypi/{metadata['Name']}@{metadata['Version']}"
    wanted = {}
    for item in map(Requirement, metadata.get_all("Requires-Dist", [])):
        wanted[f"{item.name}{item.specifier}"] = "optional" if item.marker else "required"
    stated = {str(Requirement(part["properties"][0]["value"])): part["scope"] for part in bill["components"]}
    assert stated == wanted
    refs = [part["bom-ref"] for part in bill["components"]]
    assert bill["dependencies"][0] == {"ref": own["bom-ref"], "dependsOn": refs}
    assert len(set(refs)) == len(refs)
    assert [part["name"] for part in own["pedigree"]["ancestors"]] == [
        source["document"] for source in package_of(api).__specification__
    ]
