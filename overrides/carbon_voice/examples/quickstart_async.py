"""Searches a day's unheard messages, with asyncio.

Client id and secret come from CARBON_VOICE_CLIENT_ID and CARBON_VOICE_CLIENT_SECRET; access tokens are kept fresh.
"""

import asyncio
from datetime import UTC, datetime, timedelta

from switchboard_carbon_voice import AsyncCarbonVoice


async def main() -> None:
    """Print who spoke, and what."""
    day = datetime(2026, 5, 4, tzinfo=UTC)
    day2 = day + timedelta(days=1)
    async with AsyncCarbonVoice() as cv:  # or access_token=, or pxtoken=
        found = await cv.messages.search(
            begin_date=day, end_date=day2, heard_status="unheard", label_guids=[], user_guids=[], limit=50
        )
        for message in found.messages or []:
            print(message.creator_first_name, message.transcript_txt)
        if found.response_info:
            print(found.response_info.rate_limit)


if __name__ == "__main__":
    asyncio.run(main())
