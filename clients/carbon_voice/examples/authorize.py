"""Lets a user authorize an application, and makes a client that keeps itself fresh with the user's tokens.

Run it, open the address, consent, and paste the address that the browser was sent to. Client id and secret come from
CARBON_VOICE_CLIENT_ID and CARBON_VOICE_CLIENT_SECRET. The latest refresh token is kept in the file `refresh_token`: the
next start of a program gives it as `CarbonVoice(refresh_token=…, on_tokens=keep)`.
"""

import os
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

from switchboard_carbon_voice import CarbonVoice, GrantType, OAuthTokens

REDIRECT_URI = "https://example.com/callback"


def keep(tokens: OAuthTokens) -> None:
    """Keep the refresh token that counts from now on; a service has a place of its own for secrets."""
    Path("refresh_token").write_text(tokens.refresh_token)


def main() -> None:
    """Ask, check the state, exchange the code, call in the user's name."""
    with CarbonVoice() as cv:
        url = cv.oauth.authorize_url(redirect_uri=REDIRECT_URI, scope=["identity", "channels:read"])
        print(url)
        came = parse_qs(urlsplit(input("address after consent: ")).query)
        if came.get("state") != [url.state]:
            raise SystemExit("this redirect belongs to another request")
        tokens = cv.oauth.token(
            grant_type=GrantType.AUTHORIZATION_CODE,
            client_id=os.environ["CARBON_VOICE_CLIENT_ID"],
            client_secret=os.environ["CARBON_VOICE_CLIENT_SECRET"],
            code=came["code"][0],
            redirect_uri=REDIRECT_URI,
        )
        user = cv.with_options(access_token=tokens.access_token, refresh_token=tokens.refresh_token, on_tokens=keep)
        print(len(user.playlists.list()), "playlists")


if __name__ == "__main__":
    main()
