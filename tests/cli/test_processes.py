"""The command as people start it: processes, signals, pipes, shells, the installed script, and what it costs."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import tomllib
from importlib.metadata import version
from typing import TYPE_CHECKING

import pytest
from hatchling.build import prepare_metadata_for_build_wheel
from switchboard_chatwoot.testing import FakeChatwoot

from tests.support.clients import class_of, package_of, runtime_of
from tests.support.command_line import environment_of, process, run
from tests.support.interrupts import heed_interrupts
from tests.support.specs import KEPT, ROOT

if TYPE_CHECKING:
    from pathlib import Path

every_client = pytest.mark.parametrize("api", KEPT)
pytestmark = pytest.mark.timeout(600)  # a busy machine starts processes slowly


@every_client
def test_every_client_is_a_command(api: str) -> None:
    done = process(api, "operations", "--output", "json", environment={})
    assert (done.returncode, done.stderr) == (0, "")
    assert len(json.loads(done.stdout)) == len(package_of(api).OPERATIONS)


@every_client
def test_the_installed_script_is_the_same_command(api: str) -> None:
    project = tomllib.loads((ROOT / "clients" / api / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    scripts = project["scripts"]
    assert scripts == {project["name"]: f"switchboard_{api}.__main__:run"}
    code = f"import sys; sys.argv = [{project['name']!r}, 'about']; from switchboard_{api}.__main__ import run; run()"
    source = str(ROOT / "clients" / api / "src")
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "PYTHONPATH": source},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout.startswith(f"{project['name']} {project['version']}"), done.stderr


@every_client
def test_a_wheel_has_the_script(api: str, tmp_path: Path) -> None:
    import zipfile

    from hatchling.builders.wheel import WheelBuilder

    (wheel,) = WheelBuilder(str(ROOT / "clients" / api)).build(directory=str(tmp_path), versions=["standard"])
    with zipfile.ZipFile(wheel) as archive:
        entries = next(name for name in archive.namelist() if name.endswith("entry_points.txt"))
        text = archive.read(entries).decode()
        assert f"switchboard_{api}/_runtime/cli/program.py" in archive.namelist()
    assert "[console_scripts]" in text
    assert f"switchboard_{api}.__main__:run" in text


@every_client
def test_the_client_imports_nothing_of_it(api: str) -> None:
    name = class_of(api).__name__
    code = (
        f"import sys; from switchboard_{api} import {name}, OPERATIONS\n"
        f"from switchboard_{api}.testing import Fake{name}\n"
        f"with Fake{name}() as fake: fake.client()\n"
        f"loaded = [name for name in sys.modules if (name + '.').startswith('switchboard_{api}._runtime.cli.')]\n"
        f"assert not loaded, loaded; assert 'argparse' not in sys.modules"
    )
    source = str(ROOT / "clients" / api / "src")
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "PYTHONPATH": source},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr


def test_a_command_talks_to_a_fake_that_is_served() -> None:
    with FakeChatwoot(strict=False) as fake:
        server = fake.serve()
        environment = server.environment
        made = process("chatwoot", "contacts", "create", "--name", "Ann", environment=environment)
        listed = process("chatwoot", "contacts", "list", "--output", "jsonl", environment=environment)
        assert (made.returncode, listed.returncode) == (0, 0), made.stderr + listed.stderr
        assert json.loads(listed.stdout)["id"] == json.loads(made.stdout)["id"]
        assert [record.call for record in fake.calls()] == ["contacts.create", "contacts.list"]


def test_a_reader_that_goes_away_is_no_error() -> None:
    command = [sys.executable, "-m", "switchboard_chatwoot", "operations", "--output", "json"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "clients/chatwoot/src")}
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as child:
        assert child.stdout is not None
        assert child.stderr is not None
        child.stdout.close()
        assert (child.stderr.read(), child.wait(500)) == (b"", 141)


def test_an_interrupt_ends_it_quietly() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        url = f"http://127.0.0.1:{silent.getsockname()[1]}"
        command = [sys.executable, "-m", "switchboard_chatwoot", "contacts", "list", "--base-url", url]
        environment = {**os.environ, **environment_of("chatwoot"), "PYTHONPATH": str(ROOT / "clients/chatwoot/src")}
        with subprocess.Popen(
            command,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            preexec_fn=heed_interrupts,  # noqa: PLW1509 -- it sets a signal, no more
        ) as child:
            connection, _ = silent.accept()
            connection.recv(10)
            child.send_signal(signal.SIGINT)
            out, err = child.communicate(timeout=500)
            connection.close()
    assert (child.returncode, out, err) == (130, b"", b"")


@every_client
def test_about_says_what_is_installed(api: str) -> None:
    about, facts = run(api, "about"), run(api, "about", "--output", "json").json
    package = package_of(api)
    assert facts["version"] == package.__version__
    assert facts["specification"] == list(package.__specification__)
    assert sum(facts["evidence"].values()) == facts["operations"] == len(package.OPERATIONS)
    assert facts["libraries"]["httpx"] == version("httpx")
    assert facts["python"].endswith(".".join(map(str, sys.version_info[:3])))
    assert set(facts["environment"].values()) <= {True, False}
    for source in facts["specification"]:
        assert source["sha256"] in about.out
    assert not [value for value in environment_of(api).values() if value in about.out and "s3cret" in value]


@pytest.mark.parametrize(
    ("variable", "value"), [("SSL_CERT_FILE", "/a/b.pem"), ("SSL_CERT_DIR", "/a/c"), ("", "certifi")]
)
def test_about_names_the_trust_store(variable: str, value: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SSL_CERT_FILE", raising=False)
    monkeypatch.delenv("SSL_CERT_DIR", raising=False)
    if variable:
        monkeypatch.setenv(variable, value)
    assert value in run("chatwoot", "about", "-o", "json").json["trust_store"]


def test_about_knows_the_extras_of_an_installed_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Out of its metadata, as the wheel's builder writes it; from its folder it says that it does not know."""
    project = tomllib.loads((ROOT / "clients/chatwoot/pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert "extras: unknown" in run("chatwoot", "about").out
    monkeypatch.chdir(ROOT / "clients/chatwoot")
    prepare_metadata_for_build_wheel(str(tmp_path))
    monkeypatch.syspath_prepend(tmp_path)
    extras = run("chatwoot", "about", "-o", "json").json["extras"]
    assert set(extras) == set(project["optional-dependencies"])
    assert extras["fast"] == f"orjson {version('orjson')}"
    assert extras["redis"] == f"pyrate-limiter {version('pyrate-limiter')}, redis {version('redis')}"
    missing = runtime_of("chatwoot", "cli.about")
    monkeypatch.setattr(missing, "version_of", lambda name: None if name == "redis" else version(name))
    assert missing.extras_of("switchboard-chatwoot")["redis"] is None


# ---- completion ----

COMPLETED = [
    ("conta", ["contacts"]),
    ("contacts li", ["list"]),
    ("contacts l", ["list", "labels"]),
    ("contacts create --in", ["--inbox-id"]),
    ("contacts list --sort -em", ["-email"]),
    ("contacts list --output j", ["json", "jsonl"]),
    ("contacts list --output=ta", ["table"]),
    ("--output json cont", ["contacts"]),
    ("completion b", ["bash"]),
    ("contacts create --blocked t", ["true"]),
    ("ab", ["about"]),
    ("nothing x", []),
    ("contacts get 1 x", []),
]


@pytest.mark.parametrize(("typed", "offered"), COMPLETED, ids=[typed for typed, _ in COMPLETED])
def test_what_the_program_offers(typed: str, offered: list[str]) -> None:
    *before, part = typed.replace("=", " = ").split()
    done = run("chatwoot", "__complete", *before, "--", part, environment={})
    assert (done.code, sorted(done.out.split())) == (0, sorted(offered))


def installed(api: str, folder: Path) -> Path:
    """The folder, with the command of a client as it is installed."""
    script = folder / f"switchboard-{api.replace('_', '-')}"
    script.write_text(
        f"#!{sys.executable}\nimport sys\nsys.path.insert(0, {str(ROOT / 'clients' / api / 'src')!r})\n"
        f"from switchboard_{api}.__main__ import run\nraise SystemExit(run())\n"
    )
    script.chmod(0o755)
    return folder


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the command of Chatwoot."""
    return installed("chatwoot", tmp_path_factory.mktemp("bin"))


BASH = """
eval "$(switchboard-chatwoot completion bash)"
COMP_WORDS=({words}) COMP_CWORD={index} COMP_LINE="{line}" COMP_POINT=${{#COMP_LINE}}
_switchboard_chatwoot 2>/dev/null
printf '%s\\n' "${{COMPREPLY[@]}}"
"""


@pytest.mark.parametrize(("typed", "offered"), COMPLETED, ids=[typed for typed, _ in COMPLETED])
def test_bash_completes(typed: str, offered: list[str], folder: Path) -> None:
    if shutil.which("bash") is None:
        pytest.skip("bash is not here")
    words = ["switchboard-chatwoot", *typed.replace("=", " = ").split()]
    script = BASH.format(words=" ".join(map(repr, words)), index=len(words) - 1, line=typed)
    done = subprocess.run(
        ["bash", "-c", script], env={**os.environ, "PATH": f"{folder}:{os.environ['PATH']}"},
        capture_output=True, text=True, timeout=500, check=False,
    )  # fmt: skip
    assert sorted(done.stdout.split()) == sorted(offered), done.stderr


@pytest.mark.parametrize(("typed", "offered"), COMPLETED[:5], ids=[typed for typed, _ in COMPLETED[:5]])
def test_zsh_completes(typed: str, offered: list[str], folder: Path) -> None:
    if shutil.which("zsh") is None:
        pytest.skip("zsh is not here")
    words = ["switchboard-chatwoot", *typed.split()]
    script = (
        "compdef() { }; compadd() { print -l -- ${(P)2} }; _files() { }\n"
        'eval "$(switchboard-chatwoot completion zsh)"\n'
        f"words=({' '.join(map(repr, words))}); CURRENT={len(words)}; _switchboard_chatwoot"
    )
    done = subprocess.run(
        ["zsh", "-fc", script], env={**os.environ, "PATH": f"{folder}:{os.environ['PATH']}"},
        capture_output=True, text=True, timeout=500, check=False,
    )  # fmt: skip
    assert sorted(done.stdout.split()) == sorted(offered), done.stderr


# ---- the page ----

PAGE = (ROOT / "docs" / "command-line.md").read_text(encoding="utf-8")
SNIPPETS = {found[1]: found[2] for found in re.finditer(r"```sh\n# ([\w.-]+)\n(.*?)```", PAGE, re.DOTALL)}
SAID = {
    "first.sh": "switchboard-chatwoot 0.",
    "token.sh": '"name": "Ann"',
    "arguments.sh": '"plan": "gold"',
    "dry-run.sh": "curl -sS -X PUT",
    "exit-codes.sh": "no such contact",
    "completion.sh": "",
}


def test_every_block_of_the_page_is_tried() -> None:
    assert SNIPPETS.keys() == SAID.keys()
    assert PAGE.count("```sh\n") == len(SAID)


@pytest.mark.parametrize("name", SAID)
def test_the_blocks_of_the_page_run(name: str, folder: Path, tmp_path: Path) -> None:
    if shutil.which("bash") is None:
        pytest.skip("bash is not here")
    with FakeChatwoot(strict=False) as fake:
        environment = {**os.environ, **(fake.serve().environment if name == "token.sh" else {})}
        done = subprocess.run(
            ["bash", "-e", "-o", "pipefail", "-c", SNIPPETS[name]],
            env={**environment, "PATH": f"{folder}:{environment['PATH']}"},
            cwd=tmp_path, capture_output=True, text=True, timeout=500, check=False,
        )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert SAID[name] in done.stdout


@every_client
def test_the_section_of_each_readme_runs(api: str, tmp_path: Path) -> None:
    if shutil.which("bash") is None:
        pytest.skip("bash is not here")
    readme = (ROOT / "clients" / api / "README.md").read_text(encoding="utf-8")
    script = readme.partition("## Command line")[2].partition("```sh\n")[2].partition("```")[0]
    known = {name: value for name, value in os.environ.items() if not name.startswith(api.upper())}
    given = {"CCAI_APPS_SUBDOMAIN": "a", "CCAI_APPS_DOMAIN": "b.example"}
    done = subprocess.run(
        ["bash", "-e", "-c", script],
        env={**known, **given, "PATH": f"{installed(api, tmp_path)}:{os.environ['PATH']}"},
        capture_output=True, text=True, timeout=500, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert all("there may be more items" in note for note in done.stderr.splitlines()), done.stderr
    assert "curl -sS -X GET" in done.stdout
