"""Address, authentication and limits of the API."""

# Generated from openapi/carrierx_conference.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from ._runtime.api import Api
from ._runtime.auth.schemes import Basic

API = Api(
    name="carrierx_conference",
    title="CarrierX Conference",
    package="switchboard_carrierx_conference",
    version="0.2.0",
    base_url="https://api.carrierx.com/conference/v2",
    env="CARRIERX_CONFERENCE",
    variables={},
    schemes={"basicAuth": Basic("login", "password")},
    security=(("basicAuth",),),
    rate=None,
    request_id_headers=("x-request-id",),
    arguments={},
    types={},
    sensitive=frozenset(["password"]),
    plain=frozenset([]),
    spec="7d5a6d4a44621cc4",
)
