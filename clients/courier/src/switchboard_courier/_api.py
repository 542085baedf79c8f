"""What this client knows of its API as a whole: address, authentication, limits."""

# Generated: see CONTRIBUTING.md for what to edit instead.
from __future__ import annotations

from ._runtime.api import Api
from ._runtime.auth.credentials import Bearer

API = Api(
    name="courier",
    title="courier",
    package="switchboard_courier",
    version="0.1.0",
    base_url="https://api.carium.com/courier",
    env="COURIER",
    variables={},
    schemes={"bearerAuth": Bearer("access_token")},
    security=(("bearerAuth",),),
    rate=None,
    request_id_headers=("x-request-id",),
    arguments={},
    sensitive=frozenset(["access-token", "data", "download-link", "token", "upload-data", "upload-url"]),
)
