"""Imports a whole file of users in one call: upload, wait for the check, proceed, wait for the end.

Hand-written because the way of a job through its states is this vendor's own; the steps are the generated operations.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar, cast

from switchboard_ccai_apps._runtime.calls.call import call
from switchboard_ccai_apps._runtime.calls.hooks import check_hook
from switchboard_ccai_apps._runtime.data.json_text import dumps
from switchboard_ccai_apps._runtime.models.model import Model
from switchboard_ccai_apps._runtime.requests.styles import refuse, wire_value
from switchboard_ccai_apps._runtime.settings import as_deadline
from switchboard_ccai_apps._runtime.steps.commands import Hook, Sleep
from switchboard_ccai_apps._runtime.steps.drivers import arun, run
from switchboard_ccai_apps.errors import (
    BadRequestError,
    CallError,
    CcaiAppsError,
    DeadlineExceededError,
    OutcomeUnknownError,
)
from switchboard_ccai_apps.resources import bulk_users as steps
from switchboard_ccai_apps.resources.bulk_users import AsyncBulkUsers as GeneratedAsyncBulkUsers
from switchboard_ccai_apps.resources.bulk_users import BulkUsers as GeneratedBulkUsers

if TYPE_CHECKING:
    from collections.abc import Callable, Generator
    from typing import TypeAlias, Unpack

    from switchboard_ccai_apps._runtime.core import Core
    from switchboard_ccai_apps._runtime.operation import Operation
    from switchboard_ccai_apps._runtime.requests.multipart import FileInput
    from switchboard_ccai_apps._runtime.settings import CallOptions, StepOptions
    from switchboard_ccai_apps._runtime.steps.commands import Command
    from switchboard_ccai_apps.models.bulk_user import BulkUser
    from switchboard_ccai_apps.models.bulk_user_job import BulkUserJob
    from switchboard_ccai_apps.models.bulk_user_scheme_error import BulkUserSchemeError
    from switchboard_ccai_apps.models.bulk_user_update_error import BulkUserUpdateError

    Source: TypeAlias = str | FileInput | Sequence[BulkUser | Mapping[str, Any]]
    Progress: TypeAlias = Callable[[BulkUserJob], object]

__all__ = ["BulkImportError", "FailedRowsError", "ImportUnfinishedError", "InvalidSchemeError"]

T = TypeVar("T")
DEFAULT_POLL = 2.0
FIRST_POLL = 0.1
"""Seconds to the first look after a change; they double up to `poll`, so that small files need not wait long."""
DEFAULT_DEADLINE = 3600.0
SHOWN = 3
"""How many of the vendor's messages an error text holds; its `errors` are all of them."""


class BulkImportError(CcaiAppsError):
    """An import of users did not end well. `job` is the job as it was read last."""

    __module__ = "switchboard_ccai_apps"
    job_id: int = 0
    job: BulkUserJob | None = None


class InvalidSchemeError(BulkImportError):
    """The check of the file found faults; nobody was created or changed."""

    __module__ = "switchboard_ccai_apps"
    advice = "Mend the rows in .errors, then call import_file(file, job_id=…) with the corrected file."
    errors: Sequence[BulkUserSchemeError] = ()


class FailedRowsError(BulkImportError):
    """The job is finished, but some rows could not be applied; the others were."""

    __module__ = "switchboard_ccai_apps"
    advice = "Import the rows in .errors again, corrected, in a file of their own."
    errors: Sequence[BulkUserUpdateError] = ()
    warnings: Sequence[BulkUserUpdateError] = ()


class ImportUnfinishedError(BulkImportError, DeadlineExceededError):
    """The job was still at work when the deadline passed; it goes on at the vendor's."""

    __module__ = "switchboard_ccai_apps"
    advice = "Call import_file(job_id=…) to go on waiting."


class BulkUsers(GeneratedBulkUsers):
    """Creates and updates many users from one JSON file: in one call with `import_file`, or step by step."""

    def import_file(
        self,
        source: Source | None = None,
        *,
        job_id: int | None = None,
        on_progress: Progress | None = None,
        poll: float = DEFAULT_POLL,
        **options: Unpack[StepOptions],
    ) -> BulkUserJob:
        """Create and update users from a file: upload it, wait until it is checked, proceed, wait until it is finished.

        Args:
            source: Path of a JSON file (or another form of a file), or the rows themselves, as in `template()`.
            job_id: Goes on with this job, from whatever state it is in. With a `source`, that replaces the file of
                the job first, which is possible until the job proceeds.
            on_progress: Called with the job whenever its state or its counters have changed.
            poll: Longest time between two looks at the job, in seconds; after a change the first looks come sooner.
            **options: `deadline` bounds the whole import in seconds (one hour if it is not given, None: unbounded); the
                others go to each step.

        Returns: the finished job; its `update_errors` may hold warnings.
        Raises: InvalidSchemeError, FailedRowsError, ImportUnfinishedError, and the errors of the steps; once there is
        a job, a note on each error tells how to go on.
        """
        check_hook("on_progress", on_progress, is_async=False)
        return run(_Import(self._core, job_id, on_progress, poll, options).run(source), self._core.io)


class AsyncBulkUsers(GeneratedAsyncBulkUsers):
    """Creates and updates many users from one JSON file: in one call with `import_file`, or step by step."""

    async def import_file(
        self,
        source: Source | None = None,
        *,
        job_id: int | None = None,
        on_progress: Progress | None = None,
        poll: float = DEFAULT_POLL,
        **options: Unpack[StepOptions],
    ) -> BulkUserJob:
        """Create and update users from a file. See `BulkUsers.import_file`; `on_progress` may be an async function."""
        check_hook("on_progress", on_progress, is_async=True)
        return await arun(_Import(self._core, job_id, on_progress, poll, options).run(source), self._core.io)


class _Import:
    """One import, as steps for the drivers: the job, and the time that is left for it."""

    def __init__(
        self, core: Core, job_id: int | None, on_progress: Progress | None, poll: float, options: StepOptions
    ) -> None:
        if not poll > 0:
            raise refuse("poll", "must be more than 0 seconds", "more than 0")
        self.core = core
        self.job_id = job_id
        self.job: BulkUserJob | None = None
        self.on_progress = on_progress
        self.poll = poll
        self.pause = FIRST_POLL
        self.options = options
        self.seconds = as_deadline(options.get("deadline", DEFAULT_DEADLINE))
        self.end = None if self.seconds is None else core.clock.monotonic() + self.seconds

    def run(self, source: Source | None) -> Generator[Command, Any, BulkUserJob]:
        """All steps. Raises what `import_file` says."""
        try:
            if source is not None:
                yield from self.upload(source)
            elif self.job_id is None:
                raise refuse("source", "is required, unless job_id names a job to go on with")
            return (yield from self.follow())
        except DeadlineExceededError as error:
            if isinstance(error, ImportUnfinishedError) or self.job_id is None or self.left() > 0:
                raise
            raise self.unfinished() from error
        except CallError as error:
            if self.job_id is not None:
                error.add_note(f"The import can go on: import_file(job_id={self.job_id})")
            raise

    def upload(self, source: Source) -> Generator[Command, Any, None]:
        """Make the job, or give it another file. We follow its id: the link differs among the vendor's pages."""
        if self.job_id is None:
            reference = yield from self.step(steps.UPLOAD, {"file": _file(source)})
        else:
            reference = yield from self.step(steps.REPLACE_UPLOAD, {"id": self.job_id, "file": _file(source)})
        self.job_id = reference.id

    def follow(self) -> Generator[Command, Any, BulkUserJob]:
        """Lead the job from its present state to the end."""
        proceeded = False
        while True:
            job = yield from self.look()
            if job.status == "finished":
                yield from self.refuse_failed_rows(job)
                return job
            if job.status == "invalid_scheme":
                raise (yield from self.invalid(job))
            if job.status == "valid_scheme" and not proceeded:
                yield from self.proceed()
                proceeded = True
            yield Sleep(min(self.pause, self.poll, self.left()))
            self.pause *= 2

    def look(self) -> Generator[Command, Any, BulkUserJob]:
        """Read the job, and tell when it has moved."""
        before, self.job = self.job, (yield from self.step(steps.GET_JOB, {"job_id": self.job_id}))
        if before is None or _state(before) != _state(self.job):
            self.pause = FIRST_POLL
            if self.on_progress is not None:
                yield Hook(self.on_progress, self.job)
        return self.job

    def proceed(self) -> Generator[Command, Any, None]:
        """Start the work. When that is refused, or no answer comes, the job itself says whether it was started."""
        try:
            yield from self.step(steps.PROCEED, {"id": self.job_id})
        except (BadRequestError, OutcomeUnknownError) as error:
            job = yield from self.look()
            if job.status == "valid_scheme":
                raise error from None

    def invalid(self, job: BulkUserJob) -> Generator[Command, Any, InvalidSchemeError]:
        """The error for a file that did not pass the check."""
        errors = yield from self.step(steps.SCHEME_ERRORS, {"job_id": job.id})
        message = f"bulk users job {job.id}: the file is not valid{_told(errors)}"
        return InvalidSchemeError(message, job_id=job.id, job=job, errors=errors)

    def refuse_failed_rows(self, job: BulkUserJob) -> Generator[Command, Any, None]:
        """Raise FailedRowsError when rows failed. The vendor's own sample has errors beside `failed_rows: 0`."""
        if job.failed_rows == 0 and job.update_errors == []:
            return
        found = yield from self.step(steps.UPDATE_ERRORS, {"job_id": job.id})
        errors = [item for item in found if item.error_type != "warning"]
        warnings = [item for item in found if item.error_type == "warning"]
        if errors or job.failed_rows:
            count = max(len(errors), job.failed_rows or 0)
            message = f"bulk users job {job.id}: {count} {'row' if count == 1 else 'rows'} failed{_told(errors)}"
            raise FailedRowsError(message, job_id=job.id, job=job, errors=errors, warnings=warnings)

    def step(self, operation: Operation[T], arguments: Mapping[str, Any]) -> Generator[Command, Any, T]:
        """One call, within what is left of the time."""
        left = self.left()
        if left <= 0 and self.job_id is not None:
            raise self.unfinished()
        bound = min(left, float("inf") if self.core.deadline is None else self.core.deadline)
        options = cast("CallOptions", {**self.options, "deadline": None if bound == float("inf") else bound})
        value: T = yield from call(self.core, operation, arguments, options)
        return value

    def left(self) -> float:
        """Seconds until the deadline; infinite without one."""
        return float("inf") if self.end is None else max(0.0, self.end - self.core.clock.monotonic())

    def unfinished(self) -> ImportUnfinishedError:
        """The error for a deadline that passed."""
        state = f"it is {self.job.status}" if self.job else "it was not read yet"
        message = f"bulk users job {self.job_id} did not finish within {self.seconds:g} s: {state}"
        facts = {"job_id": self.job_id, "job": self.job, "seconds": self.seconds}
        return ImportUnfinishedError(message, call="bulk_users.import_file", **facts)


def _state(job: BulkUserJob) -> tuple[object, ...]:
    return job.status, job.total_rows, job.affected_rows, job.failed_rows


def _file(source: Source) -> Any:
    """What to upload: a path for its text, a JSON file for rows, all else as it is."""
    if isinstance(source, str):
        return Path(source)
    if not isinstance(source, Sequence) or isinstance(source, (bytes, bytearray, memoryview)):
        return source
    if source and not all(isinstance(row, (Mapping, Model)) for row in source):
        return source  # a tuple of file name and content
    if not source:
        raise refuse("source", "holds no rows")
    return "users.json", dumps(wire_value("source", list(source)))


def _told(errors: Sequence[BulkUserSchemeError | BulkUserUpdateError]) -> str:
    """The first messages, for the text of an error."""
    lines = [f"{f'row {item.row}: ' if item.row is not None else ''}{item.message}" for item in errors[:SHOWN]]
    more = [f"and {len(errors) - SHOWN} more"] if len(errors) > SHOWN else []
    return f": {'; '.join([*lines, *more])}" if lines else ""
