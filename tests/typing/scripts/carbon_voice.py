"""What users write against Carbon Voice; type checkers must know each result exactly."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import assert_type

from switchboard_carbon_voice import AsyncCarbonVoice, CarbonVoice, HeardStatus, Message, MessageSearchResult

DAY = datetime(2026, 5, 4, tzinfo=UTC)


def sync() -> None:
    with CarbonVoice(client_id="…", client_secret="…", paths={"labels.create": "/v2/labels"}) as cv:
        found = cv.messages.search(
            begin_date=DAY, end_date=DAY, heard_status="unheard", label_guids=[], user_guids=[], limit=50
        )
        assert_type(found, MessageSearchResult)
        assert_type(found.messages, list[Message] | None)


async def run_async() -> None:
    async with AsyncCarbonVoice(pxtoken="…") as cv:
        status = HeardStatus("unheard")
        found = await cv.messages.search(
            begin_date=DAY,
            end_date="2026-05-05T00:00:00Z",
            heard_status=status,
            label_guids=[],
            user_guids=[],
            limit=50,
        )
        assert_type(found, MessageSearchResult)
