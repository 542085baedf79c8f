"""What users write against the CCAI Apps API; type checkers must know each result exactly."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import assert_type

from switchboard_ccai_apps import AsyncCcaiApps, BulkUserJob, Call, CcaiApps, DncResult, DncStatus


def sync() -> None:
    with CcaiApps(subdomain="customer", domain="rest.of.url.com", token="…") as ccai:
        call = ccai.calls.create_outbound(agent_email="a@b.c", end_user_number="+1 859-657-9625")
        assert_type(call, Call | None)
        if call is not None:
            assert_type(call, Call)
        later = ccai.calls.create_scheduled(end_user_number="+1", scheduled_at=datetime.now(UTC), menu_id=7)
        assert_type(later, Call | None)
        assert_type(ccai.bulk_users.import_file("users.json", on_progress=print), BulkUserJob)
        assert_type(ccai.dnc.add([{"phone_number": "+1-7187309219"}]), list[DncResult])
        assert_type(ccai.dnc.check("+1-7187309219"), DncStatus)


async def run_async() -> None:
    async with AsyncCcaiApps(subdomain="customer", domain="rest.of.url.com", token="…") as ccai:
        assert_type(await ccai.calls.create_outbound(agent_email="a@b.c", ticket_id=7), Call | None)
        assert_type(await ccai.bulk_users.import_file([{"email": "a@b.c"}], on_progress=print), BulkUserJob)
        assert_type(await ccai.dnc.check("+1"), DncStatus)
