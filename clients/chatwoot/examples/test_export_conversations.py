"""Tests the export with a fake Chatwoot: pip install pytest, then `pytest test_export_conversations.py`."""

import asyncio
import csv
from pathlib import Path

import pytest
from export_conversations import export, export_async
from switchboard_chatwoot import AsyncChatwoot, Chatwoot, ServerError
from switchboard_chatwoot.testing import FakeChatwoot


@pytest.fixture
def filled(fake_chatwoot: FakeChatwoot) -> FakeChatwoot:
    """An account with two conversations."""
    ann = fake_chatwoot.add("contacts", name="Ann")
    fake_chatwoot.add("conversations", id=1, contact_id=ann["id"], labels=["vip"])
    fake_chatwoot.add("conversations", id=2, status="resolved")
    fake_chatwoot.seed_from(messages=[{"below": [1], "content": text} for text in ("Hi", "Hello", "Bye")])
    return fake_chatwoot


def rows_of(path: Path) -> list[list[str]]:
    """The rows of a file."""
    return sorted(csv.reader(path.read_text(encoding="utf-8").splitlines()))


def test_all_conversations_are_exported(filled: FakeChatwoot, chatwoot: Chatwoot, tmp_path: Path) -> None:
    path = tmp_path / "out.csv"
    assert export(chatwoot, path) == 2
    assert rows_of(path)[0] == ["1", "open", "Ann", "vip", "3"]
    assert rows_of(path)[1][:2] == ["2", "resolved"]
    filled.calls("conversations.list").any(status="all")


def test_the_async_export_is_the_same(filled: FakeChatwoot, async_chatwoot: AsyncChatwoot, tmp_path: Path) -> None:
    filled.fail("messages.list", status=429, retry_after=30)  # nobody waits: the clock is the fake's
    assert asyncio.run(export_async(async_chatwoot, tmp_path / "out.csv")) == 2
    assert filled.clock.slept == [30.0]


def test_no_half_file_is_left_behind(filled: FakeChatwoot, chatwoot: Chatwoot, tmp_path: Path) -> None:
    filled.fail("messages.list", status=500, after=1, times=None)
    with pytest.raises(ServerError):
        export(chatwoot, tmp_path / "out.csv")
    assert list(tmp_path.iterdir()) == []
