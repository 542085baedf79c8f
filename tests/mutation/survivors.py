"""The list of survivors that we know: `survivors.txt`, where each has its reason."""

from __future__ import annotations

from pathlib import Path

LIST = Path(__file__).with_suffix(".txt")


def known(text: str) -> dict[str, dict[str, str]]:
    """Reasons by module and mutant.

    A line without indentation names a module, one with four blanks a mutant of it, one with eight says why it lives.
    """
    found: dict[str, dict[str, str]] = {}
    module = mutant = ""
    for number, line in enumerate(text.splitlines(), 1):
        depth, content = len(line) - len(line.lstrip(" ")), line.strip()
        if not content or content.startswith("#"):
            continue
        if depth == 0:
            module = content
        elif depth == 4:
            mutant = content
            found.setdefault(module, {})[mutant] = ""
        elif depth == 8 and mutant:
            found[module][mutant] = f"{found[module][mutant]} {content}".strip()
        else:
            raise ValueError(f"{LIST.name}:{number}: a line has 0, 4 or 8 blanks before it")
    return found
