"""What users write against the CCAI Apps API; type checkers must know each result exactly."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any, assert_type

from switchboard_ccai_apps import (
    AgentStatusChange,
    AsyncCcaiApps,
    BulkUserJob,
    Call,
    CampaignContact,
    CampaignImportJob,
    CcaiApps,
    Chat,
    DncResult,
    DncStatus,
    EndUser,
    QueueStatus,
)


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
        assert_type(ccai.calls.cancel_scheduled(7), Call | None)
        person = ccai.end_users.upsert("c-1001", name="Ann")
        assert_type(person, EndUser)
        chat = ccai.chats.create(chat={"menu_id": 7, "end_user_id": person.id, "context": {"value": {"order": 1}}})
        assert_type(chat, Chat)
        ccai.chats.messages.send(chat.id, from_user_id=5, message={"type": "text", "content": "Hi"})
        ccai.chats.messages.send(chat.id, from_user_id=5, message={"type": "text", "content": {"text": "Hi"}})
        assert_type(ccai.chats.update(chat.id, chat={"status": "finished"}), Chat | None)
        assert_type(ccai.chats.media.get(chat.id, 3), bytes)
        assert_type(ccai.agents.set_status(status="Break", agent_ids=[7], team_ids=[]), list[AgentStatusChange])
        assert_type(ccai.agents.force_logout(team_ids=[7]), list[AgentStatusChange] | dict[str, Any])
        status = ccai.queues.get_status(lang="en", menu_id=[7], menu_type="ivr_menu", callback_period_hours=8)
        assert_type(status.queues, list[QueueStatus] | None)
        assert_type(ccai.campaigns.contacts.import_file(7, Path("contacts.json")), CampaignImportJob | None)


async def run_async() -> None:
    async with AsyncCcaiApps(subdomain="customer", domain="rest.of.url.com", token="…") as ccai:
        assert_type(await ccai.calls.create_outbound(agent_email="a@b.c", ticket_id=7), Call | None)
        assert_type(await ccai.bulk_users.import_file([{"email": "a@b.c"}], on_progress=print), BulkUserJob)
        assert_type(await ccai.dnc.check("+1"), DncStatus)
        assert_type(await ccai.campaigns.contacts.list(7), list[CampaignContact])
        assert_type(await ccai.chats.get(7), Chat)
        assert_type(await ccai.email.messages.get(7), Any)
