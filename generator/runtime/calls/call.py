"""The road of every request: prepared, performed, read. Generators, so that sync and async clients share it."""

from __future__ import annotations

from logging import DEBUG
from typing import TYPE_CHECKING, Any

from ..auth.credentials import NO_AUTH
from ..hints import check_names
from ..message import Response
from ..requests.plan import plan_of
from ..requests.styles import refuse
from ..response import ResponseInfo
from ..setting_rules import as_deadline, as_max_bytes, as_policy, as_timeouts, check_values
from ..settings import CALL_OPTIONS, CLIENT_SETTINGS
from ..steps.commands import Hook
from ..urls import split_url
from .drift_reports import collector
from .exchange import Call, exchange
from .response_reader import Reading, ResponseReader, reader_of

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Mapping

    from ..auth.credentials import Auth
    from ..message import Request
    from ..operation import Operation
    from ..redact import Redactor
    from ..settings import CallOptions
    from ..steps.commands import Command
    from .context import Context
    from .exchange import Result
    from .raw_response import Received

NO_OPTIONS: CallOptions = {}


def call(
    context: Context, operation: Operation[Any], arguments: Mapping[str, Any], options: CallOptions
) -> Generator[Command, Any, Any]:
    """Make a call and return its typed value. Raises any error of `errors/`."""
    made = prepared(context, operation, arguments, options)
    response, info = yield from perform(context, made, options)
    return read(context, made, response, info)


def prepared(
    context: Context,
    operation: Operation[Any],
    arguments: Mapping[str, Any],
    options: CallOptions,
    *,
    stream: bool = False,
    target: str = "",
) -> Call:
    """The call of an operation: options checked, request built, credentials chosen, secret arguments known.

    `target` replaces path and query (the next page of a list). Raises ClosedError, InvalidArgumentError,
    ConfigurationError, TypeError for an option that does not exist.
    """
    if options:
        check_options(context, operation, options, stream=stream)
    request = context.request(operation, arguments, options)
    if target:
        request = request._replace(url=split_url(request.url)[0] + target)
    redactor = redactor_of(context, operation, arguments)
    return outgoing(context, request, options, auth=context.credentials.of(operation), redactor=redactor, stream=stream)


def outgoing(
    context: Context,
    request: Request,
    options: CallOptions = NO_OPTIONS,
    *,
    auth: Auth = NO_AUTH,
    redactor: Redactor | None = None,
    stream: bool = False,
) -> Call:
    """A request with all that its exchange needs: the client's bounds and policy, or those of the call."""
    timeouts, deadline, policy = context.timeouts, context.deadline, context.policy
    if options:
        if "on_progress" in options:
            from .progress import with_progress  # uploads only

            request = with_progress(request, options["on_progress"])
        timeouts = as_timeouts(options["timeout"]) if "timeout" in options else timeouts
        deadline = as_deadline(options["deadline"]) if "deadline" in options else deadline
        policy = as_policy(options["retry"]) if "retry" in options else policy
    return Call(
        request,
        auth,
        policy,
        timeouts,
        deadline,
        redactor or context.redactor,
        context.clock,
        context.limiter,
        context.before_attempt,
        context.after_attempt,
        stream,
        context.verbose if context.logger.isEnabledFor(DEBUG) else context.quiet,
        context.tracing,
    )


def perform(
    context: Context, made: Call, options: CallOptions = NO_OPTIONS
) -> Generator[Command, Any, tuple[Any, ResponseInfo]]:
    """Send a call, with its retries. Returns the last response, whatever its status, and the public view of it.

    With `stream`, a success is a `StreamedResponse`. `on_response` is called for every response that ends a call.
    """
    steps = exchange(made)
    if options and options.get("progress"):
        from .progress import shown  # uploads only

        steps = shown(made)
    result: Result = yield from steps
    response = result.response
    head = response if response.__class__ is Response else response.head()
    if head.problem is not None:  # which is no part of what users keep and pickle
        head = head._replace(problem=None)
    id_headers, came_at = context.api.request_id_headers, context.clock.time()
    info = ResponseInfo(head, id_headers, attempts=result.attempts, elapsed=result.elapsed, at=came_at)
    if options and (on_response := options.get("on_response")) is not None:
        yield Hook(on_response, info)
    return response, info


def read(
    context: Context,
    made: Call,
    response: Response,
    info: ResponseInfo,
    how: Callable[[ResponseReader, Reading], Any] = ResponseReader.read,
) -> Any:
    """What a response holds, with its drift reported. Raises StatusError, DecodeError, DriftError."""
    operation = made.request.operation
    found = context.drift_reports.begin()
    reading = Reading(response, info, context.codec, made.redactor, collector(found))
    value = how(reader_of(operation), reading)
    if found:
        context.drift_reports.end(operation, found, info, made.redactor)
    if hasattr(value.__class__, "_response"):  # a model: `response_info` gives status, headers and request id
        value._response = info
    return value


def call_raw(
    context: Context, operation: Operation[Any], arguments: Mapping[str, Any], options: CallOptions
) -> Generator[Command, Any, Received]:
    """Make a call whose body is left to be read in chunks. Raises StatusError when it is no success."""
    made = prepared(context, operation, arguments, options, stream=True)
    return (yield from received(context, made, options))


def received(context: Context, made: Call, options: CallOptions) -> Generator[Command, Any, Received]:
    """Perform a call and return its response as it came. Raises StatusError when it is no success."""
    from .raw_response import Received  # few calls

    most = as_max_bytes(options.get("max_download_bytes", context.max_download_bytes))
    response, info = yield from perform(context, made, options)
    operation = made.request.operation
    reader = ResponseReader(operation)  # not `reader_of`: the operation may be of this one call
    reader.accepted(response.problem, info, made.redactor)
    if response.__class__ is not Response:
        response.max_download_bytes = most
    return Received(operation, response, info, made.redactor)


def redactor_of(context: Context, operation: Operation[Any], arguments: Mapping[str, Any]) -> Redactor:
    """What hides the secrets of a client and the secret arguments of one call."""
    names = plan_of(operation).sensitive
    values = [arguments[name] for name in names if isinstance(arguments.get(name), (str, int))] if names else []
    return context.redactor.plus(map(str, values)) if values else context.redactor


def check_options(
    context: Context,
    operation: Operation[Any],
    options: Mapping[str, Any],
    *,
    stream: bool = False,
    also: Iterable[str] = (),
) -> None:
    """Refuse options that do not exist (with the nearest one as a hint), and values that they cannot have.

    Raises TypeError for the former, ConfigurationError for the latter, InvalidArgumentError for additions to a request
    that are no mapping.
    """
    if not options.keys() <= CALL_OPTIONS:
        arguments = {parameter.name for parameter in operation.parameters}
        fields = {field.name for body in operation.bodies for field in body.fields}
        known, of_client = arguments.union(fields, also), CLIENT_SETTINGS.union(context.api.client_arguments)
        check_names(options, CALL_OPTIONS, f"{operation.call}()", also=known, of_client=of_client)
    for name in ("extra_headers", "extra_query", "extra_body"):
        if name in options and not hasattr(options[name], "keys"):
            raise refuse(name, f"must be a mapping, not {type(options[name]).__name__}")
    if "resume" in options and operation.paging is None:
        raise TypeError(f"{operation.call}() is no list that goes on: it takes no resume=")
    if "max_download_bytes" in options and not stream:
        raise TypeError(f"{operation.call}() streams nothing here: it takes no max_download_bytes=")
    check_values(options, is_async=context.is_async)


def token_fetch(context: Context) -> Callable[[Request, float | None], Generator[Command, Any, Any]]:
    """How the token source of a client sends its request: with the client's retries and bounds, outside its rate limit.

    (The call that needs the token holds a permit already; a second one could have to wait for the first.)
    """

    def fetch_token(request: Request, deadline: float | None) -> Generator[Command, Any, tuple[Any, ResponseInfo]]:
        made = outgoing(context, request)._replace(deadline=deadline, limiter=None)
        response, info = yield from perform(context, made)
        return read(context, made, response, info), info

    return fetch_token
