"""The company's do-not-call list."""

# Generated from openapi/ccai_apps.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import Any, Unpack

import switchboard_ccai_apps as _t

from .._runtime import operation as _op
from .._runtime.resource import AsyncResource, CallOptions, Resource

ADD: _op.Operation[list[_t.DncResult]] = _op.operation(
    id="dnc.add",
    method="POST",
    path="/outbound_dialer/dnc",
    bodies=(_op.json_body(_op.Field("contacts", ("contacts",), "list[DncContact]", required=True)),),
    responses=(_op.ResponseSpec("200", "application/json", "list[DncResult]"),),
    security=(("basicAuth",),),
    replay="idempotent",
)
REMOVE: _op.Operation[Any] = _op.operation(
    id="dnc.remove",
    method="POST",
    path="/outbound_dialer/dnc/remove",
    bodies=(_op.json_body(_op.Field("phone_numbers", ("phone_numbers",), "list[str]", required=True)),),
    responses=(_op.ResponseSpec("200", "application/json", "Any", undocumented=True),),
    security=(("basicAuth",),),
    replay="idempotent",
)
CHECK: _op.Operation[_t.DncStatus] = _op.operation(
    id="dnc.check",
    method="GET",
    path="/outbound_dialer/dnc/check",
    parameters=(_op.Parameter("phone_number", "phone_number", "query", "str", required=True),),
    responses=(_op.ResponseSpec("200", "application/json", "DncStatus"),),
    security=(("basicAuth",),),
)
OPERATIONS = (ADD, REMOVE, CHECK)


class Dnc(Resource):
    """The company's do-not-call list."""

    def add(
        self, contacts: Sequence[_t.DncContact | _t.DncContactDict], **options: Unpack[CallOptions]
    ) -> builtins.list[_t.DncResult]:
        """Add phone numbers to the do-not-call list.

        Blocks manual outbound calls and the outbound and scheduled calls of this API to the given numbers. The
        response has one entry per number, in the order given: the call succeeds even when some numbers are
        refused.

        Args:
            contacts: One entry per number.

        Returns: the outcome for each number.
        Source: POST /outbound_dialer/dnc, documented.
        """
        return self._call(ADD, options, contacts=contacts)

    def remove(self, phone_numbers: Sequence[str], **options: Unpack[CallOptions]) -> Any:
        """Take phone numbers off the do-not-call list.

        The numbers can be called again. What the server returns is not documented.

        Args:
            phone_numbers: Phone numbers.

        Returns: the numbers are off the list. The vendor does not document it: it may be empty (None) or have
        another form.
        Source: POST /outbound_dialer/dnc/remove, documented.
        """
        return self._call(REMOVE, options, phone_numbers=phone_numbers)

    def check(self, phone_number: str, **options: Unpack[CallOptions]) -> _t.DncStatus:
        """Look up a phone number in the do-not-call list.

        Says whether calls to the number are blocked and until when.

        Args:
            phone_number: Phone number of the end user.

        Returns: the state of the number.
        Source: GET /outbound_dialer/dnc/check, documented.
        """
        return self._call(CHECK, options, phone_number=phone_number)


class AsyncDnc(AsyncResource):
    """The company's do-not-call list."""

    async def add(
        self, contacts: Sequence[_t.DncContact | _t.DncContactDict], **options: Unpack[CallOptions]
    ) -> builtins.list[_t.DncResult]:
        """Add phone numbers to the do-not-call list.

        Blocks manual outbound calls and the outbound and scheduled calls of this API to the given numbers. The
        response has one entry per number, in the order given: the call succeeds even when some numbers are
        refused.

        Args:
            contacts: One entry per number.

        Returns: the outcome for each number.
        Source: POST /outbound_dialer/dnc, documented.
        """
        return await self._call(ADD, options, contacts=contacts)

    async def remove(self, phone_numbers: Sequence[str], **options: Unpack[CallOptions]) -> Any:
        """Take phone numbers off the do-not-call list.

        The numbers can be called again. What the server returns is not documented.

        Args:
            phone_numbers: Phone numbers.

        Returns: the numbers are off the list. The vendor does not document it: it may be empty (None) or have
        another form.
        Source: POST /outbound_dialer/dnc/remove, documented.
        """
        return await self._call(REMOVE, options, phone_numbers=phone_numbers)

    async def check(self, phone_number: str, **options: Unpack[CallOptions]) -> _t.DncStatus:
        """Look up a phone number in the do-not-call list.

        Says whether calls to the number are blocked and until when.

        Args:
            phone_number: Phone number of the end user.

        Returns: the state of the number.
        Source: GET /outbound_dialer/dnc/check, documented.
        """
        return await self._call(CHECK, options, phone_number=phone_number)
