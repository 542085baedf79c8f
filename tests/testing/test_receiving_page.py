"""The programs of docs/receiving-webhooks.md, and the receiving section of each README, run as they are written."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.support.specs import ROOT

if TYPE_CHECKING:
    from pathlib import Path

PAGE = (ROOT / "docs" / "receiving-webhooks.md").read_text(encoding="utf-8")
PROGRAMS = dict(re.findall(r"```python\n# (\w+\.py)\n(.*?)```", PAGE, re.DOTALL))
RECEIVING = ("carbon_voice", "ccai_apps", "chatwoot")
pytestmark = pytest.mark.timeout(400)


def run(*arguments: str, api: str, folder: Path) -> subprocess.CompletedProcess[str]:
    clean = {key: value for key, value in os.environ.items() if not key.startswith(("PYTEST", "CHATWOOT"))}
    path = os.pathsep.join([str(ROOT / "clients" / api / "src"), str(folder)])
    environment = {**clean, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1", "PYTHONPATH": path}
    command = (sys.executable, *arguments)
    return subprocess.run(
        command, env=environment, cwd=folder, capture_output=True, text=True, timeout=300, check=False
    )


def test_every_program_has_a_name() -> None:
    assert len(PROGRAMS) == PAGE.count("```python\n")


def test_the_programs_do_what_their_tests_say(tmp_path: Path) -> None:
    for name, text in PROGRAMS.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    plugins = ("-p", "switchboard_chatwoot._fixtures", "-p", "no:cacheprovider", "-c", os.devnull)
    done = run("-m", "pytest", "-q", *plugins, "test_webhooks.py", api="chatwoot", folder=tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr
    assert " passed" in done.stdout


def test_djangos_urls_are_read(tmp_path: Path) -> None:
    pytest.importorskip("django")
    for name, text in PROGRAMS.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    done = run("-c", "from frameworks import django_urls; print(django_urls())", api="chatwoot", folder=tmp_path)
    assert "'hooks'" in done.stdout, done.stderr


@pytest.mark.parametrize("api", RECEIVING)
def test_the_receiving_section_of_each_readme_runs(api: str, tmp_path: Path) -> None:
    readme = (ROOT / "clients" / api / "README.md").read_text(encoding="utf-8")
    section = readme.partition("## Receiving webhooks")[2].partition("\n## ")[0]
    script = section.partition("```python\n")[2].partition("```")[0]
    assert "WebhookReceiver(" in script
    done = run("-W", "error", "-c", script, api=api, folder=tmp_path)
    assert (done.returncode, done.stderr) == (0, ""), done.stderr
