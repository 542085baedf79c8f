# Copied from generator/runtime/cli/completion.py of Switchboard.
"""Completion for bash and zsh: a script that asks the program itself, and what the program says."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .commands import dashed, methods_of, resources_of
from .exits import UsageError
from .options import options_of
from .overview import BUILT_IN
from .parsers import flag_of
from .parsing import Reader, find

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ..api import Api
    from ..models.codec import Codec
    from .parsing import Found

REQUEST = "__complete"
"""The hidden command that a script calls: with all that was typed before, and then what is to be completed."""
SHELLS = ("bash", "zsh")

_BASH = """\
# Completion of {program} for bash: eval "$({program} completion bash)"
_{function}() {{
    local cur="${{COMP_WORDS[COMP_CWORD]}}" IFS=$'\\n'
    [[ $cur == "=" ]] && cur=""
    COMPREPLY=($("${{COMP_WORDS[0]}}" {request} "${{COMP_WORDS[@]:1:COMP_CWORD-1}}" -- "$cur" 2>/dev/null))
    [[ ${{#COMPREPLY[@]}} -eq 1 && ${{COMPREPLY[0]}} == *= ]] && compopt -o nospace
}}
complete -o default -F _{function} {program}
"""
_ZSH = """\
#compdef {program}
# Completion of {program} for zsh: eval "$({program} completion zsh)"
_{function}() {{
    local -a found
    found=("${{(@f)$("${{words[1]}}" {request} "${{(@)words[2,CURRENT-1]}}" -- "${{words[CURRENT]}}" 2>/dev/null)}}")
    if [[ -n "$found" ]]; then compadd -a found; else _files; fi
}}
compdef _{function} {program}
"""


def script(shell: str, program: str) -> str:
    """The script for a shell. Raises UsageError for another shell."""
    if shell not in SHELLS:
        raise UsageError(f"completion is there for {' and '.join(SHELLS)}")
    text = _BASH if shell == "bash" else _ZSH
    return text.format(program=program, function=program.replace("-", "_"), request=REQUEST)


def candidates(client: type[Any], api: Api, codec: Codec, given: Sequence[str]) -> list[str]:
    """What may stand where the cursor is: `given` is what stands before it, `--`, and the part that is typed."""
    *before, _, part = given if len(given) > 1 else ("--", "")
    before = [text for text in before if text != "="]
    try:
        found = find(client, before, options_of(api))
    except UsageError:
        return list(_built_in(before, part))
    names = _values(api, codec, found, flag_of(before[-1]) if before else "")
    if names is None:
        names = _flags(api, codec, found) if part.startswith("-") else _names(found)
    return [name for name in names if name.startswith(part)]


def _built_in(before: Sequence[str], part: str) -> Iterable[str]:
    return (shell for shell in SHELLS if before == ["completion"] and shell.startswith(part))


def _names(found: Found) -> list[str]:
    """Resources and methods that may follow."""
    if found.command is not None or found.rest:
        return []
    methods = methods_of(found.owner, found.path) if found.path else {}
    return [*map(dashed, (*resources_of(found.owner), *methods)), *(() if found.path else BUILT_IN)]


def _flags(api: Api, codec: Codec, found: Found) -> list[str]:
    if found.command is None:
        return ["--help", *(flag for option in options_of(api) for flag in option.flags if flag.startswith("--"))]
    flags = Reader("", api, codec, found.command).parser._option_string_actions
    return [flag for flag in flags if flag.startswith("--")]


def _values(api: Api, codec: Codec, found: Found, last: str) -> list[str] | None:
    """The values of the option before the cursor; None: that is none which takes a value."""
    if not last.startswith("-"):
        return None
    if found.command is not None:
        arguments = {argument.option: argument for argument in Reader("", api, codec, found.command).arguments}
        if last in arguments and not arguments[last].positional:
            argument = arguments[last]
            return ["true", "false"] if argument.is_flag else list(argument.choices)
    option = next((option for option in options_of(api) if last in option.flags and option.metavar), None)
    return None if option is None else list(option.choices)
