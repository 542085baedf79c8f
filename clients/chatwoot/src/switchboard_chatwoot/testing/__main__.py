"""`python -m switchboard_chatwoot.testing`: a fake Chatwoot on a port of this machine."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from .._runtime.testing.command import main
from . import FakeChatwoot

if __name__ == "__main__":
    raise SystemExit(main(FakeChatwoot))
