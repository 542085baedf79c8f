"""`python -m switchboard_ccai_apps`: CCAI Apps from the command line."""

# Generated from openapi/ccai_apps.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from ._client import CcaiApps
from ._runtime.cli.program import main


def run() -> int:
    """Run the command that the process was started with. Gives the exit code."""
    return main(CcaiApps)


if __name__ == "__main__":
    raise SystemExit(run())
