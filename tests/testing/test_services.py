"""Five services and their tests, as users would write them: each runs with pytest in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from tests.support.specs import KEPT, ROOT

pytestmark = pytest.mark.timeout(400)
SERVICES = [
    (api, path.name) for api in KEPT for path in sorted((ROOT / "overrides" / api / "examples").glob("test_*.py"))
]


@pytest.mark.parametrize(("api", "name"), SERVICES, ids=[f"{api}-{name}" for api, name in SERVICES])
def test_the_tests_of_a_service_pass(api: str, name: str) -> None:
    source = ROOT / "clients" / api
    clean = {key: value for key, value in os.environ.items() if not key.startswith((api.upper(), "PYTEST"))}
    command = [sys.executable, "-m", "pytest", "-q", "-p", f"switchboard_{api}._fixtures", "-p", "no:cacheprovider"]
    path = f"{source / 'src'}{os.pathsep}{source / 'examples'}"
    result = subprocess.run(
        [*command, "-c", os.devnull, "--rootdir", str(source), "-W", "error", str(source / "examples" / name)],
        env={**clean, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1", "PYTHONPATH": path},
        capture_output=True, text=True, timeout=300, check=False,
    )  # fmt: skip
    assert result.returncode == 0, result.stdout[-3000:]
    assert " passed" in result.stdout


def test_each_api_has_a_service() -> None:
    assert {api for api, _ in SERVICES} == set(KEPT)
