"""Searches a day's unheard messages.

Client id and secret come from CARBON_VOICE_CLIENT_ID and CARBON_VOICE_CLIENT_SECRET; access tokens are kept fresh.
"""

from datetime import UTC, datetime, timedelta

from switchboard_carbon_voice import CarbonVoice


def main() -> None:
    """Print who spoke, and what."""
    day = datetime(2026, 5, 4, tzinfo=UTC)
    day2 = day + timedelta(days=1)
    with CarbonVoice() as cv:  # or access_token=, or pxtoken=
        found = cv.messages.search(
            begin_date=day, end_date=day2, heard_status="unheard", label_guids=[], user_guids=[], limit=50
        )
        for message in found.messages or []:
            print(message.creator_first_name, message.transcript_txt)
        if found.response_info:
            print(found.response_info.rate_limit)


if __name__ == "__main__":
    main()
