"""What the tests of the CCAI Apps client share: clients of a loopback server, a number and a call."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.support.clients import class_of

if TYPE_CHECKING:
    from tests.support.loopback import Loopback

NUMBER = "+1 859-657-9625"
CALL = {"id": 7, "call_type": "Voice Outbound (API)", "status": "queued", "brand_new": [1]}


def made(mode: str, loopback: Loopback, **settings: Any) -> Any:
    """A client of the server: no retries, no rate limit, unless `settings` say so."""
    known = {"subdomain": "customer", "token": "t0ken", "rate_limit": None, "retry": 0}
    return class_of("ccai_apps", mode)(base_url=f"{loopback.url}/apps/api/v1", **{**known, **settings})
