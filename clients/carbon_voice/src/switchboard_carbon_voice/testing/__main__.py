"""`python -m switchboard_carbon_voice.testing`: a fake Carbon Voice on a port of this machine."""

# Generated from openapi/carbon_voice.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from .._runtime.testing.command import main
from . import FakeCarbonVoice

if __name__ == "__main__":
    raise SystemExit(main(FakeCarbonVoice))
