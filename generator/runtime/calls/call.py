"""A call from arguments to typed value, as a generator: sync and async clients drive the same one."""

from __future__ import annotations

from logging import DEBUG
from typing import TYPE_CHECKING, Any

from ..auth.credentials import NO_AUTH
from ..configuration import policy_of
from ..core import reader_of
from ..errors.of_response import status_error
from ..message import Response
from ..requests.plan import plan_of
from ..response import ResponseInfo
from ..settings import CALL_OPTIONS, as_deadline, as_timeouts, check_names
from ..steps.commands import Hook
from .drift_reports import teller
from .exchange import Call, exchange
from .response_reader import ResponseReader

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Mapping

    from ..auth.credentials import Auth
    from ..core import Core
    from ..message import Request
    from ..operation import Operation
    from ..redact import Redactor
    from ..settings import CallOptions
    from ..steps.commands import Command
    from .exchange import Result
    from .response_reader import Means

NO_OPTIONS: CallOptions = {}


def call(
    core: Core, operation: Operation[Any], arguments: Mapping[str, Any], options: CallOptions
) -> Generator[Command, Any, Any]:
    """Make a call and answer its typed value.

    Raises any error of `errors.py`.
    """
    response, info = yield from fetch(core, operation, arguments, options)
    show = redactor_of(core, operation, arguments)
    means = core.means if show is core.redactor else core.means._replace(redactor=show)
    return read(core, operation, response, info, means)


def redactor_of(core: Core, operation: Operation[Any], arguments: Mapping[str, Any]) -> Redactor:
    """What hides the secrets of a client and of one call: nobody repeats its secret arguments, whoever repeats them."""
    names = plan_of(operation).sensitive
    values = [arguments[name] for name in names if isinstance(arguments.get(name), (str, int))] if names else []
    return core.redactor.plus(map(str, values)) if values else core.redactor


def fetch(
    core: Core, operation: Operation[Any], arguments: Mapping[str, Any], options: CallOptions
) -> Generator[Command, Any, tuple[Response, ResponseInfo]]:
    """Make a call and answer the response, whatever its status, with the public view of it."""
    if options:
        check_options(operation, options)
    request = core.request(operation, arguments, options)
    made = described(core, request, core.credentials.of(operation), options)
    show = redactor_of(core, operation, arguments)
    result: Result = yield from exchange(made if show is core.redactor else made._replace(redactor=show))
    info = info_of(core, result)
    if options and (on_response := options.get("on_response")) is not None:
        yield Hook(on_response, info)
    return result.response, info


def read(
    core: Core, operation: Operation[Any], response: Response, info: ResponseInfo, means: Means | None = None
) -> Any:
    """The typed value of a response, with its drift told. Raises StatusError, DecodeError, DriftError."""
    found = core.drifts.begin()
    report = teller(found)
    value = reader_of(operation).read(response, info, means or core.means, report)
    if found:
        core.drifts.end(operation, found, info, (means or core.means).redactor)
    if hasattr(value.__class__, "_response"):  # a model: `response_info` gives status, headers and request id
        value._response = info
    return value


def described(core: Core, request: Request, auth: Auth, options: CallOptions, *, stream: bool = False) -> Call:
    """What the exchange needs for one request, with the call's own bounds where it has some."""
    timeouts, deadline, policy = core.timeouts, core.deadline, core.policy
    if options:
        if "on_progress" in options:
            request = _watched(core, request, options["on_progress"])
        timeouts = as_timeouts(options["timeout"]) if "timeout" in options else timeouts
        deadline = as_deadline(options["deadline"]) if "deadline" in options else deadline
        policy = policy_of(options["retry"]) if "retry" in options else policy
    return Call(
        request,
        auth,
        policy,
        timeouts,
        deadline,
        core.redactor,
        core.limiter,
        core.before_attempt,
        core.after_attempt,
        stream,
        core.verbose if core.logger.isEnabledFor(DEBUG) else core.quiet,
        core.tracing,
    )


def _watched(core: Core, request: Request, on_progress: Any) -> Request:
    """The request with a body whose progress is told. Raises ConfigurationError for what cannot be called."""
    from ..requests.content import BytesContent, ProgressContent
    from .hooks import check_hook  # uploads only

    check_hook("on_progress", on_progress, is_async=core.is_async)
    content = request.content
    if content is None or on_progress is None:
        return request
    return request._replace(
        content=ProgressContent(BytesContent(content) if isinstance(content, bytes) else content, on_progress)
    )


def info_of(core: Core, result: Result) -> ResponseInfo:
    """The public view of a result."""
    return ResponseInfo(result.response, core.api.request_id_headers, attempts=result.attempts, elapsed=result.elapsed)


def check_options(operation: Operation[Any], options: Mapping[str, Any]) -> None:
    """Refuse options that do not exist, with the nearest option or argument as a hint. Raises TypeError."""
    if not options.keys() <= CALL_OPTIONS:
        arguments = {parameter.name for parameter in operation.parameters}
        fields = {field.name for body in operation.bodies for field in body.fields}
        check_names(options, CALL_OPTIONS, f"{operation.call}()", also=arguments | fields)
    if "resume" in options and operation.paging is None:
        raise TypeError(f"{operation.call}() is no list that goes on: it takes no resume=")


def open_raw(
    core: Core, operation: Operation[Any], arguments: Mapping[str, Any], options: CallOptions
) -> Generator[Command, Any, Result]:
    """Make a call whose body is left to be read in chunks. Raises StatusError when it is no success."""
    if options:
        check_options(operation, options)
    request = core.request(operation, arguments, options)
    made = described(core, request, core.credentials.of(operation), options, stream=True)
    return (yield from send_raw(core, made._replace(redactor=redactor_of(core, operation, arguments)), options))


def send_raw(core: Core, made: Call, options: CallOptions) -> Generator[Command, Any, Result]:
    """Make a call and answer its response as it came. Raises StatusError when it is no success."""
    result: Result = yield from exchange(made)
    operation = made.request.operation
    info = info_of(core, result._replace(response=_head(result.response)))
    if ResponseReader(operation).chosen(info.status) is None:  # not `reader_of`: the operation may be of this one call
        raise status_error(operation, info, made.redactor)
    if (on_response := options.get("on_response")) is not None:
        yield Hook(on_response, info)
    return result


def _head(response: Any) -> Response:
    """The response itself, or what has come of a streamed one."""
    return (
        response
        if isinstance(response, Response)
        else Response(response.status, response.headers, b"", response.http_version)
    )


def token_fetch(core: Core) -> Callable[[Request, float | None], Generator[Command, Any, ResponseInfo]]:
    """How the token source of a client sends its request: with the client's retries and bounds, outside its rate limit.

    (The call that needs the token holds a place in the limit already; a second one could have to wait for the first.)
    """

    def fetch_token(request: Request, deadline: float | None) -> Generator[Command, Any, ResponseInfo]:
        made = described(core, request, NO_AUTH, NO_OPTIONS)._replace(deadline=deadline, limiter=None)
        result: Result = yield from exchange(made)
        return info_of(core, result)

    return fetch_token
