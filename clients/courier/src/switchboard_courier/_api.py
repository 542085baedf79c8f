"""Address, authentication and limits of the API."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from ._runtime.api import Api
from ._runtime.auth.schemes import Bearer

API = Api(
    name="courier",
    title="courier",
    package="switchboard_courier",
    version="0.2.0",
    base_url="https://api.carium.com/courier",
    env="COURIER",
    variables={},
    schemes={"bearerAuth": Bearer("access_token")},
    security=(("bearerAuth",),),
    rate=None,
    request_id_headers=("x-request-id",),
    arguments={},
    types={},
    sensitive=frozenset(["access-token", "data", "download-link", "token", "upload-data", "upload-url"]),
    plain=frozenset([]),
    spec="548e6309982d2ae4",
)
