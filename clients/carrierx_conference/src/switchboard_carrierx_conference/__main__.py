"""`python -m switchboard_carrierx_conference`: CarrierX Conference from the command line."""

# Generated from openapi/carrierx_conference.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from ._client import CarrierXConference
from ._runtime.cli.program import main


def run() -> int:
    """Run the command that the process was started with. Gives the exit code."""
    return main(CarrierXConference)


if __name__ == "__main__":
    raise SystemExit(run())
