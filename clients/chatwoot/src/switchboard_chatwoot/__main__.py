"""`python -m switchboard_chatwoot`: Chatwoot from the command line."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from ._client import Chatwoot
from ._runtime.cli.program import main


def run() -> int:
    """Run the command that the process was started with. Gives the exit code."""
    return main(Chatwoot)


if __name__ == "__main__":
    raise SystemExit(run())
