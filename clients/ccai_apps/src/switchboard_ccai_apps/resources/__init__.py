"""The resources of this client, one module each; get them from the client (`client.<resource>`)."""

# Generated from openapi/ccai_apps.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..custom.bulk_users import AsyncBulkUsers as AsyncBulkUsers
    from ..custom.bulk_users import BulkUsers as BulkUsers
    from ..resources.calls import AsyncCalls as AsyncCalls
    from ..resources.calls import Calls as Calls
    from ..resources.crm import AsyncCrm as AsyncCrm
    from ..resources.crm import Crm as Crm
    from ..resources.dnc import AsyncDnc as AsyncDnc
    from ..resources.dnc import Dnc as Dnc
    from ..resources.sms import AsyncSms as AsyncSms
    from ..resources.sms import Sms as Sms
    from ..resources.wait_times import AsyncWaitTimes as AsyncWaitTimes
    from ..resources.wait_times import WaitTimes as WaitTimes

_MODULES = {
    "AsyncBulkUsers": "custom.bulk_users",
    "AsyncCalls": "resources.calls",
    "AsyncCrm": "resources.crm",
    "AsyncDnc": "resources.dnc",
    "AsyncSms": "resources.sms",
    "AsyncWaitTimes": "resources.wait_times",
    "BulkUsers": "custom.bulk_users",
    "Calls": "resources.calls",
    "Crm": "resources.crm",
    "Dnc": "resources.dnc",
    "Sms": "resources.sms",
    "WaitTimes": "resources.wait_times",
}

__all__ = [
    "AsyncBulkUsers",
    "AsyncCalls",
    "AsyncCrm",
    "AsyncDnc",
    "AsyncSms",
    "AsyncWaitTimes",
    "BulkUsers",
    "Calls",
    "Crm",
    "Dnc",
    "Sms",
    "WaitTimes",
]


if not TYPE_CHECKING:  # which knows the names above, and should refuse others

    def __getattr__(name: str) -> object:
        """Import a public name when it is first used: most programs need few of the models."""
        module = _MODULES.get(name)
        if module is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        value: object = getattr(import_module(f"..{module}", __name__), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted(__all__)
