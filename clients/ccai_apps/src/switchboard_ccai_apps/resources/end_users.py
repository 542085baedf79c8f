"""The people who contact the contact center."""

# Generated from openapi/ccai_apps.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Unpack

import switchboard_ccai_apps as _t

from .._runtime import operation as _op
from .._runtime.resource import NOT_GIVEN, AsyncResource, CallOptions, Resource

GET: _op.Operation[_t.EndUser] = _op.operation(
    id="end_users.get",
    method="GET",
    path="/end_users",
    parameters=(
        _op.Parameter("end_user_id", "id", "query", "int"),
        _op.Parameter("identifier", "identifier", "query", "str"),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "EndUser"),),
    security=(("basicAuth",),),
    evidence="confirmed",
)
UPSERT: _op.Operation[_t.EndUser] = _op.operation(
    id="end_users.upsert",
    method="POST",
    path="/end_users",
    bodies=(
        _op.json_body(
            _op.Field("identifier", ("identifier",), "str"),
            _op.Field("email", ("email",), "str"),
            _op.Field("name", ("name",), "str"),
            _op.Field("phone", ("phone",), "str"),
        ),
    ),
    responses=(
        _op.ResponseSpec("200", "application/json", "EndUser"),
        _op.ResponseSpec("201", "application/json", "EndUser"),
    ),
    security=(("basicAuth",),),
    replay="idempotent",
    evidence="confirmed",
)
OPERATIONS = (GET, UPSERT)


class EndUsers(Resource):
    """The people who contact the contact center."""

    def get(
        self, *, end_user_id: int = NOT_GIVEN, identifier: str = NOT_GIVEN, **options: Unpack[CallOptions]
    ) -> _t.EndUser:
        """Find an end user by id or identifier.

        Give one of the two.

        Args:
            end_user_id: Id of the end user.
            identifier: Identifier that the customer's app gave.

        Returns: the end user.
        Source: GET /end_users, confirmed.
        """
        return self._call(GET, options, end_user_id=end_user_id, identifier=identifier)

    def upsert(
        self,
        identifier: str = NOT_GIVEN,
        *,
        email: str = NOT_GIVEN,
        name: str = NOT_GIVEN,
        phone: str = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.EndUser:
        """Create or update an end user.

        The identifier says who is meant: an end user who has it is updated, else one is created.

        Args:
            identifier: Identifier that the customer's app gives; it says who is meant.
            email: E-mail address of the person.
            name: Name of the person.
            phone: Phone number of the person.

        Returns: the end user.
        Source: POST /end_users, confirmed.
        """
        return self._call(UPSERT, options, identifier=identifier, email=email, name=name, phone=phone)


class AsyncEndUsers(AsyncResource):
    """The people who contact the contact center."""

    async def get(
        self, *, end_user_id: int = NOT_GIVEN, identifier: str = NOT_GIVEN, **options: Unpack[CallOptions]
    ) -> _t.EndUser:
        """Find an end user by id or identifier.

        Give one of the two.

        Args:
            end_user_id: Id of the end user.
            identifier: Identifier that the customer's app gave.

        Returns: the end user.
        Source: GET /end_users, confirmed.
        """
        return await self._call(GET, options, end_user_id=end_user_id, identifier=identifier)

    async def upsert(
        self,
        identifier: str = NOT_GIVEN,
        *,
        email: str = NOT_GIVEN,
        name: str = NOT_GIVEN,
        phone: str = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.EndUser:
        """Create or update an end user.

        The identifier says who is meant: an end user who has it is updated, else one is created.

        Args:
            identifier: Identifier that the customer's app gives; it says who is meant.
            email: E-mail address of the person.
            name: Name of the person.
            phone: Phone number of the person.

        Returns: the end user.
        Source: POST /end_users, confirmed.
        """
        return await self._call(UPSERT, options, identifier=identifier, email=email, name=name, phone=phone)
