"""Address, authentication and limits of the API."""

# Generated from openapi/ccai_apps.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from ._runtime.api import Api
from ._runtime.auth.schemes import Basic
from ._runtime.settings import Rate

API = Api(
    name="ccai_apps",
    title="CCAI Apps",
    package="switchboard_ccai_apps",
    version="0.2.0",
    base_url="https://{subdomain}.{domain}/apps/api/v1",
    env="CCAI_APPS",
    variables={"subdomain": None, "domain": None},
    schemes={"basicAuth": Basic("subdomain", "token")},
    security=(("basicAuth",),),
    rate=Rate(10, 1.0),
    request_id_headers=("x-request-id",),
    arguments={},
    types={},
    sensitive=frozenset([]),
    plain=frozenset(["code"]),
    spec="1633d7779253d3e9",
)
