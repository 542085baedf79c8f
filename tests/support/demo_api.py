"""A made-up API for tests of the runtime: its record, three operations, and settings for the tests of faults."""

from __future__ import annotations

from typing import Any

from generator.runtime.api import Api
from generator.runtime.auth.schemes import Basic
from generator.runtime.message import Timeouts
from generator.runtime.models.codec import Codec
from generator.runtime.operation import Body, Field, Operation, Parameter, ResponseSpec
from generator.runtime.settings import RetryPolicy

API = Api(
    name="demo",
    title="Demo",
    package="switchboard_demo",
    version="1.2.3",
    base_url="https://api.example.com/v1",
    env="DEMO",
    schemes={"basic": Basic("login", "password")},
)


def no_models(name: str) -> type:
    """The codec's look-up of an API that has no models."""
    raise AssertionError(name)


CODEC = Codec(no_models)
JSON = ResponseSpec("200", "application/json", "Any")
RESPONSES = (JSON, ResponseSpec("204"))
BODIES = (Body("application/json", (Field("name", ("name",)),)),)
BASIC = (("basic",),)
SID = (Parameter("sid", "sid", "path"),)
OPERATIONS: dict[str, Operation[Any]] = {
    "read": Operation(
        "things.get", "things.get", "GET", "/things/1", responses=RESPONSES, replay="safe", security=BASIC
    ),
    "replace": Operation(
        "things.replace",
        "things.replace",
        "PUT",
        "/things/1",
        (),
        BODIES,
        RESPONSES,
        replay="idempotent",
        security=BASIC,
    ),
    "write": Operation("things.create", "things.create", "POST", "/things", (), BODIES, RESPONSES, security=BASIC),
}
GET_ROOM: Operation[Any] = Operation("rooms.get", "rooms.get", "GET", "/r/{sid}", SID, (), (JSON,), None, BASIC, "safe")
ADD_ROOM: Operation[Any] = Operation(
    "rooms.add", "rooms.add", "POST", "/r/{sid}", SID, (), (JSON,), None, BASIC, "never"
)
LIST_LABELS: Operation[Any] = Operation(
    "labels.list",
    "labels.list",
    "GET",
    "/accounts/{account_id}/labels",
    parameters=(Parameter("account_id", "account_id", "path", required=True), Parameter("limit", "limit", "query")),
    responses=(JSON,),
    security=BASIC,
    replay="safe",
)
SHORT_TIMEOUTS: dict[str, Any] = {
    "timeout": Timeouts(connect=0.2, read=0.25, write=0.25, pool=0.3, total=0.3),
    "deadline": 5.0,
    "retry": RetryPolicy(retries=2, base=0.02, cap=0.02),
    "max_response_bytes": 1_000_000,
    "trust_env": False,
}
"""For tests of time."""
LONG_TIMEOUTS = SHORT_TIMEOUTS | {"timeout": Timeouts(5.0, 5.0, 5.0, 5.0, 5.0), "deadline": 30.0}
"""For tests of something else than time: a busy machine must not use up their attempts."""
