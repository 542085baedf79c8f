"""Imports users from a JSON file, and writes the rows that failed, with the reasons, to another file.

    python import_users.py users.json failed.json

Address and token come from CCAI_APPS_SUBDOMAIN, CCAI_APPS_DOMAIN and CCAI_APPS_TOKEN. `test_import_users.py` tests it
with a fake of CCAI Apps.
"""

import json
import sys
from pathlib import Path

from switchboard_ccai_apps import AsyncCcaiApps, BulkImportError, CcaiApps, FailedRowsError, InvalidSchemeError


def import_users(ccai: CcaiApps, users: Path, failed: Path) -> int:
    """Import a file. Returns how many rows failed; those are in `failed` then."""
    try:
        ccai.bulk_users.import_file(users)
    except (InvalidSchemeError, FailedRowsError) as error:
        return write_failed(error, users, failed)
    return 0


async def import_users_async(ccai: AsyncCcaiApps, users: Path, failed: Path) -> int:
    """The same with asyncio."""
    try:
        await ccai.bulk_users.import_file(users)
    except (InvalidSchemeError, FailedRowsError) as error:
        return write_failed(error, users, failed)
    return 0


def write_failed(error: BulkImportError, users: Path, failed: Path) -> int:
    """Write each row that failed, with what is said of it."""
    rows = json.loads(users.read_text(encoding="utf-8"))
    reasons = {fault.row: fault.message for fault in getattr(error, "errors", ()) if fault.row}
    found = [{**rows[number - 1], "error": message} for number, message in sorted(reasons.items())]
    failed.write_text(json.dumps(found, ensure_ascii=False, indent=1), encoding="utf-8")
    return len(found)


def main() -> None:
    """Import the first file that is named."""
    users, failed = map(Path, sys.argv[1:3])
    with CcaiApps() as ccai:
        print(import_users(ccai, users, failed), "rows failed")


if __name__ == "__main__":
    main()
