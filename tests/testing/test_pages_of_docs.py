"""Each snippet of docs/testing-your-service.md, and the testing section of each README, runs as it is written."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.specs import KEPT, ROOT

PAGE = (ROOT / "docs" / "testing-your-service.md").read_text(encoding="utf-8")
SNIPPETS = {found[2]: found[0] for found in re.finditer(r"```(\w+)\n# ([\w.-]+)\n.*?```", PAGE, re.DOTALL)}
SERVICE = "service.py"
pytestmark = pytest.mark.timeout(400)


def text_of(name: str) -> str:
    return SNIPPETS[name].partition("\n")[2].removesuffix("```")


def run(*command: str, api: str, folder: Path) -> subprocess.CompletedProcess[str]:
    clean = {key: value for key, value in os.environ.items() if not key.startswith(("PYTEST", "CHATWOOT"))}
    path = f"{ROOT / 'clients' / api / 'src'}{os.pathsep}{folder}"
    environment = {
        **clean,
        "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1",
        "PYTHONPATH": path,
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{clean['PATH']}",
    }
    return subprocess.run(
        command, env=environment, cwd=folder, capture_output=True, text=True, timeout=300, check=False
    )


def test_every_block_of_code_has_a_name() -> None:
    assert len(SNIPPETS) == PAGE.count("```python\n") + PAGE.count("```sh\n")


@pytest.mark.parametrize("name", [name for name in SNIPPETS if name.startswith("test_")])
def test_the_tests_of_the_page_pass(name: str, tmp_path: Path) -> None:
    (tmp_path / SERVICE).write_text(text_of(SERVICE))
    (tmp_path / name).write_text(text_of(name))
    plugins = ("-p", "switchboard_chatwoot._fixtures", "-p", "no:cacheprovider", "-c", os.devnull)
    done = run(sys.executable, "-m", "pytest", "-q", *plugins, name, api="chatwoot", folder=tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr
    assert " passed" in done.stdout


def test_the_script_for_other_languages_works(tmp_path: Path) -> None:
    if shutil.which("curl") is None or shutil.which("sh") is None:
        pytest.skip("curl is not here")
    done = run("sh", "-c", text_of("another-language.sh"), api="chatwoot", folder=tmp_path)
    assert '"name":"Ann"' in done.stdout, done.stderr
    assert done.stdout.rstrip().endswith("503")


@pytest.mark.parametrize("api", KEPT)
def test_the_testing_section_of_each_readme_runs(api: str, tmp_path: Path) -> None:
    readme = (ROOT / "clients" / api / "README.md").read_text(encoding="utf-8")
    section = readme.partition("## Testing your service")[2].partition("\n## ")[0]
    script = section.partition("```python\n")[2].partition("```")[0]
    done = run(sys.executable, "-W", "error", "-c", script, api=api, folder=tmp_path)
    assert (done.returncode, done.stderr) == (0, ""), done.stderr
    assert readme.index("## Testing your service") < readme.index("## Authentication")
