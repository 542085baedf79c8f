# Copied from generator/runtime/extending.py of Switchboard.
"""The door for hand-written code in `overrides/<api>/code/`: the only private module that it may import.

All else comes from the package's public names (`from switchboard_acme import …`, `.resources.jobs`, `.errors`).

A method is written once for both clients: its steps are a generator that yields commands, and `self._run` carries them
out. A sync resource gives what they return, an async one a coroutine of it; `R` says which. An example, `code/jobs.py`:

    from __future__ import annotations

    from typing import Generic, TypeAlias, TypeVar, Unpack

    import switchboard_acme as acme  # acme.Job: so annotations can be evaluated, and models are imported when one comes
    from switchboard_acme import StepOptions
    from switchboard_acme._runtime.extending import BaseResource, Deadline, Sleep, Steps, call
    from switchboard_acme.resources.jobs import GET
    from switchboard_acme.resources.jobs import AsyncJobs as GeneratedAsyncJobs
    from switchboard_acme.resources.jobs import Jobs as GeneratedJobs

    R = TypeVar("R")
    _Awaited: TypeAlias = "Coroutine[Any, Any, acme.Job]"


    class _Wait(BaseResource, Generic[R]):
        def wait(self, job_id: str, *, poll: float = 2.0, **options: Unpack[StepOptions]) -> R:
            '''Read a job until it is done.'''
            job: R = self._run(_until_done(self, job_id, poll, options))
            return job


    class Jobs(_Wait["acme.Job"], GeneratedJobs):
        '''Jobs.'''


    class AsyncJobs(_Wait[_Awaited], GeneratedAsyncJobs):
        '''Jobs.'''


    def _until_done(resource: BaseResource, job_id: str, poll: float, options: StepOptions) -> Steps[acme.Job]:
        time = Deadline(resource, options.get("deadline", 600.0))
        while True:
            job = yield from call(resource, GET, {"job_id": job_id}, time.options(options))
            if job.status == "done":
                return job
            yield Sleep(min(poll, time.left()))

Steps
    BaseResource       what sync and async resources have in common; `resource` below is one, mostly `self`
    Steps[T]           what a generator of steps is: it yields commands and returns a `T`
    call               one call of a generated operation, with retries, limits and errors: `yield from call(…)`
    Sleep(seconds)     a command: `yield Sleep(2.0)`; never call `time.sleep`
    Hook(hook, value)  a command: calls a function of the user's, and awaits what an async one gives
Checks
    checked            an argument, once it is of the type that the spec has for it
    refuse             the InvalidArgumentError for an argument, to be raised before anything is sent
    check_hook         refuses what cannot be called, and an async function where nobody would await it
    check_progress     refuses what is no yes or no, and a bar that nothing can draw
Time
    Deadline           one bound of time for several calls together
    call_deadline      the client's own bound of one call
The client
    held_argument      what the client holds for one of its arguments, from its caller or from the environment
    url_of             the URL of a call that somebody else will send
Data
    json_of            JSON text of what `checked` gave
Progress
    progress_bar       a bar on stderr while a block runs: `with progress_bar(progress, "jobs.wait", "rows") as bar`
Uploads to an address that a response names, with none of the client's credentials
    upload_of          a file that is ready to be sent, looked at before anything is
    upload_deadline    a bound for all calls of an upload
    send_form          posts the file
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar, cast

from . import setting_rules
from .calls.call import call as _call
from .data.later import Later
from .operation import Operation
from .requests.styles import refuse
from .requests.validation import Check, Unchecked
from .resource import BaseResource
from .settings import CallOptions, StepOptions
from .steps.commands import Command, Hook, Sleep

if TYPE_CHECKING:
    from .calls import presigned_upload
else:
    presigned_upload = Later(".calls.presigned_upload", __package__)

__all__ = [
    "BaseResource",
    "Deadline",
    "Hook",
    "Sleep",
    "Steps",
    "call",
    "call_deadline",
    "check_hook",
    "check_progress",
    "checked",
    "held_argument",
    "json_of",
    "progress_bar",
    "refuse",
    "send_form",
    "upload_deadline",
    "upload_of",
    "url_of",
]

T = TypeVar("T")
Steps: TypeAlias = Generator[Command, Any, T]


def call(
    resource: BaseResource, operation: Operation[T], arguments: Mapping[str, Any], options: CallOptions
) -> Steps[T]:
    """Make a call and return its typed value. Raises any error of a call."""
    value: T = yield from _call(resource._core, operation, arguments, options)
    return value


def check_hook(resource: BaseResource, name: str, hook: Any) -> None:
    """Refuse what cannot be called, and an async function for a sync client. Raises ConfigurationError."""
    setting_rules.check_hook(name, hook, is_async=resource._core.is_async)


def check_progress(progress: bool) -> None:  # noqa: FBT001 -- it is the user's argument
    """Refuse what is no yes or no, and a bar that nothing here can draw. Raises ConfigurationError."""
    setting_rules.check_progress("progress", progress)


def progress_bar(
    wanted: bool,  # noqa: FBT001 -- likewise
    title: str,
    unit: str = "",
) -> AbstractContextManager[Callable[..., None]]:
    """A bar on stderr while a block runs; nothing where it is not `wanted`. `unit` in the plural; empty: bytes.

    What it gives is called with how much is done, how much there is (None: unknown), and a few words if one likes.
    """
    from .calls.progress import bar_if  # few calls

    return bar_if(wanted, title, unit)


def checked(
    resource: BaseResource, argument: str, value: Any, type_: str, options: StepOptions, *, text: bool = False
) -> Any:
    """Plain data of an argument of a hand-written method, checked like those of generated ones.

    `type_` is a type over the models, such as `list[Job]`. `text`: it travels as text (in a URL, say), where 5 and "5"
    are the same. Raises InvalidArgumentError; with `validate="off"` only for
    what has no form on the wire.
    """
    core = resource._core
    check = Check if core.validates(options) else Unchecked
    return check(argument, type_, text=text).data(value, core.codec)


def now(resource: BaseResource) -> float:
    """Seconds on a clock that never goes back."""
    return resource._core.clock.monotonic()


class Deadline:
    """One bound of time for several calls together, in seconds from now. None: unbounded."""

    def __init__(self, resource: BaseResource, seconds: float | None) -> None:
        """Raises ConfigurationError for what is no time."""
        self.seconds: float | None = setting_rules.as_deadline(seconds)
        self._resource = resource
        self._end = None if seconds is None else now(resource) + seconds

    def left(self) -> float:
        """Seconds until then, infinite when unbounded, 0 when it has passed."""
        return float("inf") if self._end is None else max(0.0, self._end - now(self._resource))

    def options(
        self, options: StepOptions, *, without: tuple[str, ...] = (), at_most: float | None = None
    ) -> CallOptions:
        """Options of the next call: these, without some, and a deadline that is what is left and `at_most` so long."""
        kept = {name: value for name, value in options.items() if name not in without}
        seconds = min(self.left(), float("inf") if at_most is None else at_most)
        return cast("CallOptions", {**kept, "deadline": None if seconds == float("inf") else max(seconds, 0.001)})


def call_deadline(resource: BaseResource) -> float | None:
    """Seconds that bound a call of this client which sets no `deadline`; None: unbounded."""
    return resource._core.deadline


def held_argument(resource: BaseResource, name: str) -> Any:
    """What the client holds for an argument of its own, from its caller or the environment; None: nothing."""
    return resource._core.held.get(name)


def url_of(resource: BaseResource, operation: Operation[Any], arguments: Mapping[str, Any]) -> str:
    """The URL of a call, checked as if it were made. Raises InvalidArgumentError, and ClosedError."""
    return resource._core.request(operation, arguments, {}).url


def json_of(argument: str, data: Any) -> bytes:
    """JSON text of an argument that was `checked`. Raises InvalidArgumentError for what has no JSON form."""
    from .requests.bodies import json_bytes  # few methods

    return json_bytes(argument, data)


def upload_of(
    resource: BaseResource,
    argument: str,
    file: Any,
    *,
    name: str = "",
    content_type: str = "",
    on_progress: Callable[[int, int | None], object] | None = None,
    progress: bool = False,
) -> presigned_upload.Upload:
    """Look at a file before anything is sent: a path (a `str` is one), or any other `FileInput`.

    `name` and `content_type` win over what the file says of itself. `on_progress` is called with bytes sent and bytes
    in all (None: unknown), with 0 when an attempt begins; `progress` draws a bar of them. Raises InvalidArgumentError
    for a file that cannot be read, ConfigurationError for an `on_progress` that cannot be called, and for a bar that
    nothing can draw.
    """
    from .calls.presigned_upload import upload_of as found  # uploads only

    return found(resource._core, argument, file, name, content_type, on_progress, progress=progress)


def upload_deadline(resource: BaseResource, options: StepOptions, upload: presigned_upload.Upload) -> Deadline:
    """The `deadline` of the call or the client; where neither was given, the default and a time for the file's size."""
    core = resource._core
    seconds = options.get("deadline", core.deadline)
    if seconds is not None and "deadline" not in options and "deadline" not in core.settings:
        seconds += upload.allowance
    return Deadline(resource, seconds)


def send_form(
    resource: BaseResource,
    name: str,
    url: Any,
    fields: Mapping[str, Any],
    upload: presigned_upload.Upload,
    options: CallOptions,
) -> Steps[None]:
    """POST `fields` and then the file, as the part `file`, to `url`, without credentials and outside the rate limit.

    `name` is what errors call it (`resource.method`); of the options, only bounds and retries matter. Raises
    StatusError when it is refused, DecodeError for an address that nothing may be sent to, and any other error of a
    call.
    """
    from .calls.presigned_upload import send_form as sent  # uploads only

    bounds: Any = {key: value for key, value in options.items() if key in {"timeout", "deadline", "retry"}}
    yield from sent(resource._core, name, url, fields, upload, bounds)
