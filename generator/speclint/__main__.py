"""Keeps the specs honest and readable.

python -m generator.speclint format FILE…     rewrites specs in the canonical layout
python -m generator.speclint check [API…]     checks specs, overlays and samples (all APIs, where none is named)
python -m generator.speclint rules            lists what is checked
"""

from __future__ import annotations

import sys
from pathlib import Path

from generator.errors import GenerationError
from generator.load.layout import format_spec, heading_of
from generator.load.yaml_text import read_yaml
from generator.speclint.check import FILE_CHECKS, check_api, find_apis
from generator.speclint.rules import RULES


def main(arguments: list[str]) -> int:
    """Run one command; the result is the exit code: 0 all well, 1 findings, 2 a wrong call."""
    match arguments:
        case ["format", *names]:
            return _format(names)
        case ["check", *names]:
            return _check(names)
        case ["rules"]:
            return _rules()
    print(__doc__)
    return 2


def _format(names: list[str]) -> int:
    """Format the named files in place; say which of them changed."""
    for name in names:
        path = Path(name)
        before = path.read_text(encoding="utf-8")
        after = format_spec(read_yaml(path).data, heading_of(before))
        if after != before:
            path.write_text(after, encoding="utf-8")
            print(f"formatted {path}")
    return 0


def _check(names: list[str]) -> int:
    try:
        apis = find_apis(names)
    except GenerationError as error:
        print(error)
        return 2
    total = 0
    for api in apis:
        findings = check_api(api)
        total += len(findings)
        for finding in findings:
            print(finding)
    print(f"{len(apis)} specs checked, {total} findings" if total else f"{len(apis)} specs checked, all well")
    return 1 if total else 0


def _rules() -> int:
    table = {**FILE_CHECKS, **{rule.name: rule.says for rule in RULES}}
    for name, says in table.items():
        print(f"{name:20} {says}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
