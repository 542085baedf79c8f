# Copied from overrides/carbon_voice/testing/oauth.py of Switchboard.
# Why by hand: who gets which token for what is the vendor's own.
"""OAuth of the fake, with codes, refresh tokens and expiry by its clock."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import urlencode

from switchboard_carbon_voice._runtime.testing.door import Exchange, FakeResponse, Part, Refusal

part = Part()

LIFE = 3600
"""Seconds that an access token lives."""
REFRESH_LIFE = 30 * 86400


@part.responds("oauth.authorize")
def authorize(exchange: Exchange) -> FakeResponse:
    """The user consents at once: the browser is sent back with a code."""
    asked = exchange.arguments
    if not re.match(r"[A-Za-z][A-Za-z0-9+.-]*:[!-~]+\Z", asked["redirect_uri"]):
        raise Refusal(400, "invalid_request: redirect_uri must be an absolute URL")
    code = exchange.token(32)
    exchange.notes.setdefault("codes", {})[code] = (
        asked["client_id"],
        asked["redirect_uri"],
        asked["scope"],
        exchange.now(),
    )
    back = urlencode({"code": code, "state": asked["state"]})
    joint = "&" if "?" in asked["redirect_uri"] else "?"
    return FakeResponse(302, (("location", f"{asked['redirect_uri']}{joint}{back}"),))


@part.responds("oauth.token")
def token(exchange: Exchange) -> dict[str, Any]:
    """A token for a code, for a refresh token, or for the application itself."""
    asked = exchange.body
    match asked.get("grant_type"):
        case "authorization_code":
            return _for_code(exchange, asked)
        case "refresh_token":
            return _for_refresh(exchange, asked)
        case "client_credentials":
            if not (asked.get("client_id") and asked.get("client_secret")):
                raise Refusal(401, "invalid_client: client_id and client_secret are needed")
            return _issued(exchange, asked["client_id"], asked.get("scope", "identity"), refresh=False)
        case _:
            raise Refusal(400, f"unsupported_grant_type: {asked.get('grant_type')}")


def _for_code(exchange: Exchange, asked: dict[str, Any]) -> dict[str, Any]:
    known = exchange.notes.get("codes", {}).pop(asked.get("code"), None)
    if known is None or exchange.now() > known[3] + 600:
        raise Refusal(400, "invalid_grant: the code is none, was used already, or has expired")
    client_id, redirect_uri, scope, _ = known
    if asked.get("client_id") != client_id or asked.get("redirect_uri") != redirect_uri:
        raise Refusal(400, "invalid_grant: the code belongs to another client_id or redirect_uri")
    return _issued(exchange, client_id, scope, refresh=True)


def _for_refresh(exchange: Exchange, asked: dict[str, Any]) -> dict[str, Any]:
    """The old refresh token no longer counts; one that no fake has given is taken as it is."""
    gone = exchange.notes.setdefault("used", set())
    old = asked.get("refresh_token")
    known = exchange.notes.get("refresh", {}).pop(old, None)
    if not old or old in gone or (known and exchange.now() > known[2]):
        raise Refusal(400, "invalid_grant: the refresh token was used already, or has expired")
    gone.add(old)
    client_id, scope, _ = known or (asked.get("client_id"), asked.get("scope", "identity"), 0)
    return _issued(exchange, client_id, scope, refresh=True)


def _issued(exchange: Exchange, client_id: Any, scope: Any, *, refresh: bool) -> dict[str, Any]:
    access = exchange.issue_token(LIFE)
    found = {"access_token": access, "token_type": "Bearer", "expires_in": LIFE, "scope": scope}
    if refresh:
        found["refresh_token"] = exchange.token(40)
        ends = exchange.now() + REFRESH_LIFE
        exchange.notes.setdefault("refresh", {})[found["refresh_token"]] = (client_id, scope, ends)
        found["refresh_token_exp"] = int(ends)
    return found
