"""`python -m generator.speclint format FILE…`: rewrites specs in the canonical layout."""

from __future__ import annotations

import sys
from pathlib import Path

from generator.speclint.layout import format_spec, heading_of
from generator.yaml_text import read_yaml


def main(arguments: list[str]) -> int:
    """Format the named files in place; say which of them changed."""
    if not arguments or arguments[0] != "format":
        print(__doc__)
        return 2
    for name in arguments[1:]:
        path = Path(name)
        before = path.read_text(encoding="utf-8")
        after = format_spec(read_yaml(path).data, heading_of(before))
        if after != before:
            path.write_text(after, encoding="utf-8")
            print(f"formatted {path}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
