"""`python -m switchboard_carbon_voice`: Carbon Voice from the command line."""

# Generated from openapi/carbon_voice.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from ._client import CarbonVoice
from ._runtime.cli.program import main


def run() -> int:
    """Run the command that the process was started with. Gives the exit code."""
    return main(CarbonVoice)


if __name__ == "__main__":
    raise SystemExit(run())
