"""`python -m switchboard_ccai_apps.testing`: a fake CCAI Apps on a port of this machine."""

# Generated from openapi/ccai_apps.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from .._runtime.testing.command import main
from . import FakeCcaiApps

if __name__ == "__main__":
    raise SystemExit(main(FakeCcaiApps))
