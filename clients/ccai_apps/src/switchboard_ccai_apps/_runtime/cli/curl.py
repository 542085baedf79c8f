# Copied from generator/runtime/cli/curl.py of Switchboard.
"""A request as a curl command: credentials stay in variables of the shell."""

from __future__ import annotations

import re
from shlex import quote
from typing import TYPE_CHECKING

from ..redact import REDACTED

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .preview import Preview

_OURS = frozenset({"accept-encoding", "user-agent"})
"""Headers that say what this client is, not curl."""


def command_of(preview: Preview) -> str:
    """The command, on several rows."""
    return " \\\n  ".join(_rows(preview))


def is_complete(preview: Preview) -> bool:
    """Whether the command can run as it is: nothing in it is masked, and no body is left out."""
    shown = [preview.url, preview.body, *preview.headers.values(), *(value for _, value in preview.parts)]
    return not preview.size and not any(REDACTED in text for text in shown)


def _rows(preview: Preview) -> Iterator[str]:
    variables = preview.variables
    yield f"curl -sS -X {preview.method} {_quoted(preview.url, variables)}"
    for name, value in preview.headers.items():
        if name == "authorization" and value.startswith("Basic "):
            yield f"-u {_quoted(value.removeprefix('Basic '), variables)}"
        elif name not in _OURS and not (preview.parts and name == "content-type"):
            yield f"-H {_quoted(f'{name}: {value}', variables)}"
    for name, value in preview.parts:
        yield f"{'-F' if value.startswith('@') else '--form-string'} {quote(f'{name}={value}')}"
    if preview.body:
        yield f"--data-raw {quote(preview.body)}"
    if preview.size:
        yield "--data-binary @-"


def _quoted(text: str, variables: frozenset[str]) -> str:
    """The text for a POSIX shell, which fills in these variables and nothing else."""
    pieces = re.split(r"(\$[A-Z][A-Z0-9_]*)", text)
    if variables.isdisjoint(pieces):
        return quote(text)
    return f'"{"".join(piece if piece in variables else _inner(piece) for piece in pieces)}"'


def _inner(text: str) -> str:
    return re.sub(r'([\\"$`])', r"\\\1", text)
