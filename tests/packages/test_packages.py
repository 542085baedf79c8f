"""Each client as a user gets it: as wheel, sdist and folder, installed alone and all together in fresh environments."""

from __future__ import annotations

import json
import sys
import tarfile
import zipfile
from email import message_from_string
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement

from tests.support.cases import MISSING, cases_of
from tests.support.clients import class_of, credentials_of, package_of
from tests.support.judge import exact
from tests.support.loopback import Loopback, Received, Response
from tests.support.responses import responses_of
from tests.support.shared import once
from tests.support.specs import APIS, ROOT, spec_of
from tests.support.venvs import Venv, needed_by, run

pytestmark = pytest.mark.slow
USER = Path(__file__).parent / "user.py"
DEPENDENCIES = ["attrs", "httpx"]


def built(api: str, factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """The client's wheel and sdist, built as `make dist` does."""

    def make() -> list[str]:
        folder = factory.mktemp(f"dist-{api}")
        for kind in ("--wheel", "--sdist"):
            run(sys.executable, "-m", "build", kind, "--no-isolation", "--outdir", folder, ROOT / "clients" / api)
        return [str(next(folder.glob("*.whl"))), str(next(folder.glob("*.tar.gz")))]

    wheel, sdist = once(factory, f"dist-{api}", make)
    return Path(wheel), Path(sdist)


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
    venv = Venv(tmp_path / "venv", DEPENDENCIES)
    assert not any(name.startswith("switchboard") for name in venv.copied)
    venv.install(built(api, tmp_path_factory)[0])
    use(venv, [api], tmp_path)


def test_all_wheels_work_together(tmp_path: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    venv = Venv(tmp_path / "venv", DEPENDENCIES)
    venv.install(*(built(api, tmp_path_factory)[0] for api in APIS))
    use(venv, APIS, tmp_path)


def test_the_sdist_and_the_folder_can_be_installed(tmp_path: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    venv = Venv(tmp_path / "venv", [*DEPENDENCIES, "hatchling"])
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
    assert {name for name in names if not name.startswith(info)} == written
    assert {f"{package}/py.typed", f"{info}/licenses/LICENSE"} <= names
    assert metadata["Name"] == f"switchboard-{api.replace('_', '-')}"
    assert metadata["Version"] == version
    assert metadata["License-Expression"] == "MIT"
    assert metadata["Requires-Python"] == ">=3.11"
    assert "Typing :: Typed" in metadata.get_all("Classifier", [])
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
    assert not any("test" in Path(name).parts or name.endswith(".pyc") for name in names)
