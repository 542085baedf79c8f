"""What this client knows of its API as a whole: address, authentication, limits."""

# Generated: see CONTRIBUTING.md for what to edit instead.
from __future__ import annotations

from ._runtime.api import Api
from ._runtime.auth.credentials import Basic

API = Api(
    name="carrierx_conference",
    title="CarrierX Conference",
    package="switchboard_carrierx_conference",
    version="0.1.0",
    base_url="https://api.carrierx.com/conference/v2",
    env="CARRIERX_CONFERENCE",
    variables={},
    schemes={"basicAuth": Basic("login", "password")},
    security=(("basicAuth",),),
    rate=None,
    request_id_headers=("x-request-id",),
    arguments={},
    sensitive=frozenset(["password"]),
)
