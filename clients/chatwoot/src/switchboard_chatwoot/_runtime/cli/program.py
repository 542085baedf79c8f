# Copied from generator/runtime/cli/program.py of Switchboard.
"""`main`: from the arguments of the process to its exit code."""

from __future__ import annotations

import os
import sys
from importlib import import_module
from typing import TYPE_CHECKING, Any

from ..auth.schemes import needed
from ..errors.classes import ConfigurationError
from . import curl
from .client import asker, client_for, method_of, settings_of
from .completion import REQUEST, candidates, script
from .exits import BROKEN_PIPE, INTERRUPTED, UsageError, code_of, is_unexpected, is_usage, message_of
from .options import options_of
from .output import Writer, note
from .overview import BUILT_IN, help_of, operations_of
from .parsers import Parser, add_options, joined, read_options
from .parsing import Reader, find
from .preview import Captured, captured, preview_of, text_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ..api import Api
    from ..models.codec import Codec
    from .parsing import Found


def main(client: type[Any], arguments: Sequence[str] | None = None) -> int:
    """Run one command of a client's class. Gives the exit code; errors are on stderr."""
    program = Program(client)
    given = sys.argv[1:] if arguments is None else list(arguments)
    try:
        code = program.run(given)
        sys.stdout.flush()
    except SystemExit as done:  # argparse has shown the help
        return int(done.code or 0)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # what is left has no reader
        return BROKEN_PIPE
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception as error:  # noqa: BLE001 - people get a sentence, not a traceback
        return program.failed(error, given)
    return code


class Program:
    """The command line of one client."""

    def __init__(self, client: type[Any]) -> None:
        self.client = client
        self.package = client.__module__.rpartition(".")[0]
        self.api: Api = import_module(f"{self.package}._api").API
        self.codec: Codec = import_module(f"{self.package}._codec").CODEC
        self.options = options_of(self.api)
        self.name = self._name()

    def _name(self) -> str:
        name = os.path.basename(sys.argv[0])
        script = self.package.replace("_", "-")
        return script if name in {script, f"{script}.exe"} else f"python -m {self.package}"

    def run(self, given: Sequence[str]) -> int:
        """Run a command. Raises whatever goes wrong."""
        if given and given[0] == REQUEST:
            self._print("\n".join(candidates(self.client, self.api, self.codec, given[1:])))
            return 0
        built_in = self._built_in(given)
        if built_in is not None:
            built_in(given[1:])
            return 0
        found = find(self.client, given, self.options)
        if found.command is None:
            return self._help(found)
        self._call(found)
        return 0

    def _print(self, text: str) -> None:
        if text:
            sys.stdout.write(text.rstrip("\n") + "\n")

    def _help(self, found: Found) -> int:
        """The help, as asked for, or since the command is not complete."""
        wanted = found.rest[:1] in (["--help"], ["-h"])
        if found.rest and not wanted:
            raise UsageError(f"{found.rest[0]} stands where a method is expected")
        text = help_of(self.name, self.api, found)
        (sys.stdout if wanted else sys.stderr).write(text)
        return 0 if wanted else 2

    def _built_in(self, given: Sequence[str]) -> Callable[[Sequence[str]], None] | None:
        """A command that is no call; a resource of the same name goes first."""
        if not given or given[0] not in BUILT_IN or hasattr(self.client, given[0]):
            return None
        found: Callable[[Sequence[str]], None] = getattr(self, f"_{given[0]}")
        return found

    def _about(self, given: Sequence[str]) -> None:
        from .about import about, text_of

        facts, options = about(self.api), self._only_options("about", given)
        if "output" in options:
            self._writer(options).single(facts)
        else:
            self._print(text_of(facts))

    def _operations(self, given: Sequence[str]) -> None:
        self._writer(self._only_options("operations", given)).items(operations_of(self.api))

    def _completion(self, given: Sequence[str]) -> None:
        self._print(script(given[0] if given else "", self.package.replace("_", "-")))

    def _only_options(self, command: str, given: Sequence[str]) -> dict[str, Any]:
        parser = Parser(usage=f"{self.name} {command} [options]", allow_abbrev=False)
        add_options(parser, self.options)
        return read_options(vars(parser.parse_args(joined(given, parser))), self.options)

    def _writer(self, options: dict[str, Any], redactor: Any = None) -> Writer:
        from ..redact import Redactor

        return Writer(sys.stdout, options, redactor or Redactor())

    def _call(self, found: Found) -> None:
        """Make the call of a command, or show it."""
        assert found.command is not None  # noqa: S101 - for the type checker
        reader = Reader(self.name, self.api, self.codec, found.command)
        values = reader.values(found.rest)
        options = self._only_options("", found.before) | read_options(values, reader.options)
        arguments = reader.read({**options, **values})
        if options.get("verbose"):
            _log(self.package)
        more = {option.target: options[option.dest] for option in reader.options if _is_given(option, options)}
        with client_for(self.client, self._settings(found, options), fake=bool(options.get("fake"))) as client:
            make = method_of(client, found.command)
            if options.get("curl") or options.get("dry_run"):
                self._show(client._core, lambda: make(**arguments, **more), arguments, as_curl="curl" in options)
                return
            self._writer(options, client._core.redactor).result(make(**arguments, **more))

    def _settings(self, found: Found, options: dict[str, Any]) -> dict[str, Any]:
        settings = settings_of(options, self.options)
        if "curl" in options or "dry_run" in options:
            return settings if self._has_credentials(settings) else {**settings, "auth": None}
        assert found.command is not None  # noqa: S101 - for the type checker
        hook = None if "yes" in options else asker(found.command)
        return {**settings, "before_attempt": hook} if hook else settings

    def _has_credentials(self, settings: dict[str, Any]) -> bool:
        """Whether environment and options have all that one of the schemes needs."""
        given = [name for name in self.api.credentials if os.environ.get(f"{self.api.env}_{name.upper()}")]
        held = {*given, *settings}
        return any(held.issuperset(needed(scheme)) for scheme in self.api.schemes.values())

    def _show(self, core: Any, make: Callable[[], Any], arguments: dict[str, Any], *, as_curl: bool) -> None:
        captured(core)
        try:
            Writer(sys.stderr, {}, core.redactor).result(make())  # lists send their request when they are read
        except Captured as caught:
            preview = preview_of(core, caught.request, arguments)
        else:
            note("this call sends nothing")
            return
        self._print(curl.command_of(preview) if as_curl else text_of(preview))
        if as_curl and not curl.is_complete(preview):
            note("the command is not complete: fill in what is [redacted] and what is read from stdin")

    def failed(self, error: Exception, given: Sequence[str]) -> int:
        """Say what went wrong. Gives the exit code."""
        if is_unexpected(error) and ("--verbose" in given or "-v" in given):
            note(self._traceback(error))
        note(f"{self.name}: {message_of(error)}")
        if is_usage(error):
            note("--help after the command shows its arguments")
        if isinstance(error, ConfigurationError) and "--fake" not in given:
            note("--fake after the command tries it on made-up data, without an account")
        return code_of(error)

    def _traceback(self, error: Exception) -> str:
        """Where an error comes from, without the credentials of the environment."""
        from traceback import format_exception

        from ..configuration import secret_arguments
        from ..redact import Redactor

        names = secret_arguments(self.api.schemes.values())
        secrets = [os.environ.get(f"{self.api.env}_{name.upper()}", "") for name in names]
        return Redactor(values=secrets).text("".join(format_exception(error)))


def _is_given(option: Any, options: dict[str, Any]) -> bool:
    return option.group == "call" and bool(option.target) and option.dest in options


def _log(package: str) -> None:
    import logging

    logging.basicConfig(stream=sys.stderr, format="%(message)s")
    logging.getLogger(package).setLevel(logging.DEBUG)
