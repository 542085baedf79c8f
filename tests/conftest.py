"""Makes the generated clients importable for all tests."""

from __future__ import annotations

import sys
from pathlib import Path

for source in sorted((Path(__file__).parents[1] / "clients").glob("*/src")):
    sys.path.insert(0, str(source))
