"""Wrong uses of Carbon Voice: type checkers must refuse every line that is marked, and no other."""

from __future__ import annotations

from switchboard_carbon_voice import AsyncCarbonVoice, CarbonVoice

cv = CarbonVoice(access_token="a")
CarbonVoice(token="a")  # wrong
cv.messages.search(limit=50)  # wrong
cv.messages.search(begin_date=7, end_date="b", heard_status="x", label_guids=[], user_guids=[], limit=50)  # wrong
cv.messages.search(begin_date="a", end_date="b", heardStatus="x", label_guids=[], user_guids=[], limit=50)  # wrong
cv.playlist.list()  # wrong
CarbonVoice(access_token="a", paths=["/v2"])  # wrong


async def run_async(client: AsyncCarbonVoice) -> None:
    print(client.bootstrap.get().user)  # wrong
