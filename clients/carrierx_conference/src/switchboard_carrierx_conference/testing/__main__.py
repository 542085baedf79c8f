"""`python -m switchboard_carrierx_conference.testing`: a fake CarrierX Conference on a port of this machine."""

# Generated from openapi/carrierx_conference.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from .._runtime.testing.command import main
from . import FakeCarrierXConference

if __name__ == "__main__":
    raise SystemExit(main(FakeCarrierXConference))
