"""Tests the import of users with a fake of CCAI Apps: `pytest test_import_users.py`. Its jobs take no real time."""

import asyncio
import json
from pathlib import Path
from typing import Any

import pytest
from import_users import import_users, import_users_async
from switchboard_ccai_apps import AsyncCcaiApps, CcaiApps, ImportUnfinishedError
from switchboard_ccai_apps.testing import FakeCcaiApps

ANN = {"email": "ann@mail.example", "first_name": "Ann", "last_name": "Archer"}
BEN = {"email": "ben@mail.example", "first_name": "Ben", "last_name": "Bauer"}


def file_of(folder: Path, *rows: Any) -> Path:
    """A file of users."""
    path = folder / "users.json"
    path.write_text(json.dumps(rows))
    return path


def test_all_rows_are_imported(fake_ccai_apps: FakeCcaiApps, ccai_apps: CcaiApps, tmp_path: Path) -> None:
    failed = tmp_path / "failed.json"
    assert import_users(ccai_apps, file_of(tmp_path, ANN, BEN), failed) == 0
    assert not failed.exists()
    assert fake_ccai_apps.state["bulk_users"][0]["affected_rows"] == 2


def test_rows_that_fail_are_written_down(async_ccai_apps: AsyncCcaiApps, tmp_path: Path) -> None:
    failed, wrong = tmp_path / "failed.json", {**BEN, "location": "Unknown town"}
    assert asyncio.run(import_users_async(async_ccai_apps, file_of(tmp_path, ANN, wrong), failed)) == 1
    assert json.loads(failed.read_text())[0]["error"] == "location Unknown town is not found"


def test_a_file_that_is_not_valid_changes_nobody(ccai_apps: CcaiApps, tmp_path: Path) -> None:
    failed = tmp_path / "failed.json"
    assert import_users(ccai_apps, file_of(tmp_path, ANN, {"email": "c@mail.example"}), failed) == 1
    assert json.loads(failed.read_text())[0]["email"] == "c@mail.example"


def test_a_vendor_that_is_down_for_an_hour(fake_ccai_apps: FakeCcaiApps, ccai_apps: CcaiApps, tmp_path: Path) -> None:
    fake_ccai_apps.fail("bulk_users.get_job", slow=50, times=None)
    with pytest.raises((ImportUnfinishedError, TimeoutError)):
        import_users(ccai_apps, file_of(tmp_path, ANN), tmp_path / "failed.json")
