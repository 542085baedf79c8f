"""Lets a user authorize an application, and gets the first tokens.

Run it, open the address, consent, and paste the address that the browser was sent to. Client id and secret come from
CARBON_VOICE_CLIENT_ID and CARBON_VOICE_CLIENT_SECRET.
"""

import os
from urllib.parse import parse_qs, urlsplit

from switchboard_carbon_voice import CarbonVoice, GrantType

REDIRECT_URI = "https://example.com/callback"


def main() -> None:
    """Ask, check the state, exchange the code."""
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
        print("valid for", tokens.expires_in, "seconds")


if __name__ == "__main__":
    main()
