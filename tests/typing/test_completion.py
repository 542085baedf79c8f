"""Editors offer the values of an enum where a method takes one, and type checkers allow any other text."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from tests.support.language_server import SERVER, offered
from tests.support.specs import APIS, ROOT

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = [
    pytest.mark.slow,
    pytest.mark.node,
    pytest.mark.timeout(400),
    pytest.mark.skipif(not SERVER.exists(), reason="no node_modules/pyright: run `npm ci`"),
]

PROGRAMS = [
    ("cw.conversations.list(status='|')", {"open", "resolved", "pending", "snoozed", "all"}),
    ("cw.conversations.toggle_status(1, status='|')", {"open", "resolved", "pending", "snoozed"}),
    ("acw.contacts.list(sort='|')", {"name", "-name", "email", "-last_activity_at"}),
]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    paths = [str(ROOT / "clients" / api / "src") for api in APIS]
    config = {"extraPaths": paths, "venvPath": str(ROOT), "venv": ".venv", "pythonVersion": "3.11"}
    (tmp_path / "pyrightconfig.json").write_text(json.dumps(config))
    return tmp_path


@pytest.mark.parametrize(("call", "values"), PROGRAMS, ids=[call for call, _ in PROGRAMS])
def test_an_editor_offers_the_values(folder: Path, call: str, values: set[str]) -> None:
    head = "from switchboard_chatwoot import AsyncChatwoot, Chatwoot\ncw, acw = Chatwoot(), AsyncChatwoot()\n"
    assert values <= {label.strip("'\"") for label in offered(folder, head + call)}
