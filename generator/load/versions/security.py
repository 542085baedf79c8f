"""Security definitions of Swagger 2.0 as security schemes."""

from __future__ import annotations

from typing import Any

FLOWS = {
    "implicit": "implicit",
    "password": "password",
    "application": "clientCredentials",
    "accessCode": "authorizationCode",
}
FLOW_KEYS = ("authorizationUrl", "tokenUrl", "scopes")


def convert_scheme(old: dict[str, Any]) -> None:
    """Rewrite one definition in place."""
    if old.get("type") == "basic":
        old |= {"type": "http", "scheme": "basic"}
    elif old.get("type") == "oauth2":
        flow = {key: old.pop(key) for key in FLOW_KEYS if key in old}
        kind = str(old.pop("flow", "implicit"))
        old["flows"] = {FLOWS.get(kind, kind): {**flow, "scopes": flow.get("scopes") or {}}}
