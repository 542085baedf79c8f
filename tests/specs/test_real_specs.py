"""The specs of openapi/ themselves: they pass the project's check, and redocly's where Node.js is there."""

from __future__ import annotations

import os
import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest

from generator.speclint.check import ROOT, check_api, find_apis

if TYPE_CHECKING:
    from generator.speclint.check import Api

REDOCLY = ROOT / "node_modules/.bin/redocly"
APIS = find_apis([])
# The linter's rules are those of the house: documents that were taken over need only be valid.
KEPT = [api for api in APIS if api.samples.is_dir()]


@pytest.mark.parametrize("api", APIS, ids=[api.name for api in APIS])
def test_passes_the_check(api: Api) -> None:
    assert [str(finding) for finding in check_api(api)] == []


@pytest.mark.node
@pytest.mark.parametrize("api", KEPT, ids=[api.name for api in KEPT])
def test_passes_redocly(api: Api) -> None:
    if shutil.which("node") is None or not REDOCLY.exists():
        pytest.skip("redocly is not here: it needs Node.js and `npm ci`")
    quiet = {**os.environ, "REDOCLY_TELEMETRY": "off", "REDOCLY_SUPPRESS_UPDATE_NOTICE": "true"}
    run = subprocess.run(
        [REDOCLY, "lint", f"openapi/{api.name}.yaml"], cwd=ROOT, env=quiet, capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stdout + run.stderr
