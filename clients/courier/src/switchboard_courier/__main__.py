"""`python -m switchboard_courier`: courier from the command line."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from ._client import Courier
from ._runtime.cli.program import main


def run() -> int:
    """Run the command that the process was started with. Gives the exit code."""
    return main(Courier)


if __name__ == "__main__":
    raise SystemExit(run())
