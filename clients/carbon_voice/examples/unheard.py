"""Signs a user in by OAuth, and searches what this user has not heard yet.

A web application sends the browser to `begin(…)` and comes back to its redirect address, which `finish(…)` takes.
`test_unheard.py` tests both with a fake Carbon Voice.
"""

from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import parse_qs, urlsplit

from switchboard_carbon_voice import AsyncCarbonVoice, CarbonVoice, GrantType, MessageSearchResult, OAuthTokens

REDIRECT = "https://app.example/callback"


def begin(cv: CarbonVoice) -> tuple[str, str]:
    """The address for the browser, and the state to keep until it comes back."""
    url = cv.oauth.authorize_url(redirect_uri=REDIRECT, scope=["identity", "channels:read"], client_id="app")
    return str(url), url.state


def finish(cv: CarbonVoice, came: str, state: str) -> OAuthTokens:
    """The tokens for the address that the browser came back to. Raises ValueError for another request's."""
    query = parse_qs(urlsplit(came).query)
    if query.get("state") != [state]:
        raise ValueError("this redirect belongs to another request")
    tokens = cv.oauth.token(
        grant_type=GrantType.AUTHORIZATION_CODE, client_id="app", code=query["code"][0], redirect_uri=REDIRECT
    )
    return OAuthTokens(tokens.access_token, tokens.refresh_token or "", tokens.expires_in)


def unheard(cv: CarbonVoice, day: datetime) -> list[str]:
    """What was said on a day, and not heard."""
    return texts(cv.messages.search(begin_date=day, end_date=day + timedelta(days=1), **ASKED))


async def unheard_async(cv: AsyncCarbonVoice, day: datetime) -> list[str]:
    """The same with asyncio."""
    return texts(await cv.messages.search(begin_date=day, end_date=day + timedelta(days=1), **ASKED))


ASKED: dict[str, Any] = {"heard_status": "unheard", "label_guids": [], "user_guids": [], "limit": 50}


def texts(found: MessageSearchResult) -> list[str]:
    """The transcripts."""
    return [message.transcript_txt or "" for message in found.messages or ()]


def main() -> None:
    """What nobody has heard today, with the credentials of the environment."""
    with CarbonVoice() as cv:
        print("\n".join(unheard(cv, datetime.now(UTC) - timedelta(days=1))))


if __name__ == "__main__":
    main()
