"""`python -m switchboard_courier.testing`: a fake courier on a port of this machine."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from .._runtime.testing.command import main
from . import FakeCourier

if __name__ == "__main__":
    raise SystemExit(main(FakeCourier))
