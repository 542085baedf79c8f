# Copied from overrides/ccai_apps/code/bulk_users.py of Switchboard.
"""Imports a whole file of users in one call: upload, wait for the check, proceed, wait for the end.

Hand-written because the way of a job through its states is this vendor's own; the steps are the generated operations.
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping, Sequence
from pathlib import Path
from typing import Any, Generic, TypeAlias, TypeVar, Unpack

import switchboard_ccai_apps as ccai
from switchboard_ccai_apps import Operation, StepOptions
from switchboard_ccai_apps._runtime.extending import (
    BaseResource,
    Deadline,
    Hook,
    Sleep,
    Steps,
    call,
    call_deadline,
    check_hook,
    check_progress,
    checked,
    json_of,
    progress_bar,
    refuse,
)
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

__all__ = ["BulkImportError", "FailedRowsError", "ImportUnfinishedError", "InvalidSchemeError"]

R = TypeVar("R")
_Awaited: TypeAlias = "Coroutine[Any, Any, ccai.BulkUserJob]"
T = TypeVar("T")
DEFAULT_POLL = 2.0
FIRST_POLL = 0.1
"""Seconds to the first look after a change; they double up to `poll`, so that small files need not wait long."""
DEFAULT_DEADLINE = 3600.0
SHOWN = 3
"""How many of the vendor's messages an error text holds; its `errors` are all of them."""


class _OfJob:
    """What errors of an import know. Annotations are evaluated in this module, though the errors name the package."""

    job_id: int = 0
    job: ccai.BulkUserJob | None = None


class _OfScheme:
    errors: Sequence[ccai.BulkUserSchemeError] = ()


class _OfRows:
    errors: Sequence[ccai.BulkUserUpdateError] = ()
    warnings: Sequence[ccai.BulkUserUpdateError] = ()


class BulkImportError(_OfJob, CcaiAppsError):
    """An import of users did not end well. `job` is the job as it was read last."""

    __module__ = "switchboard_ccai_apps"


class InvalidSchemeError(_OfScheme, BulkImportError):
    """The check of the file found faults; nobody was created or changed."""

    __module__ = "switchboard_ccai_apps"
    advice = "Mend the rows in .errors, then call import_file(file, job_id=…) with the corrected file."


class FailedRowsError(_OfRows, BulkImportError):
    """The job is finished, but some rows could not be applied; the others were."""

    __module__ = "switchboard_ccai_apps"
    advice = "Import the rows in .errors again, corrected, in a file of their own."


class ImportUnfinishedError(BulkImportError, DeadlineExceededError):
    """The job was still at work when the deadline passed; it goes on at the vendor's."""

    __module__ = "switchboard_ccai_apps"
    advice = "Call import_file(job_id=…) to go on waiting."


class _ImportFile(BaseResource, Generic[R]):
    """`import_file` of both clients: `R` is the job, or a coroutine of it."""

    def import_file(
        self,
        source: str | ccai.FileInput | Sequence[ccai.BulkUser | Mapping[str, Any]] | None = None,
        *,
        job_id: int | None = None,
        on_progress: Callable[[ccai.BulkUserJob], object] | None = None,
        progress: bool = False,
        poll: float = DEFAULT_POLL,
        **options: Unpack[StepOptions],
    ) -> R:
        """Create and update users from a file: upload it, wait until it is checked, proceed, wait until it is finished.

        Args:
            source: Path of a JSON file (or another form of a file), or the rows themselves, as in `template()`.
            job_id: Goes on with this job, from whatever state it is in. With a `source`, that replaces the file of
                the job first, which is possible until the job proceeds.
            on_progress: Called with the job whenever its state or its counters have changed. With the async client it
                may be an async function.
            progress: Whether to draw a bar of the rows on stderr (extra `[rich]`).
            poll: Longest time between two looks at the job, in seconds; after a change the first looks come sooner.
            **options: `deadline` bounds the whole import in seconds (one hour if it is not given, None: unbounded); the
                others go to each step.

        Returns: the finished job; its `update_errors` may hold warnings.
        Raises: InvalidSchemeError, FailedRowsError, ImportUnfinishedError, and the errors of the steps; once there is
        a job, a note on each error tells how to go on.
        """
        done: R = self._run(_importing(self, source, job_id, on_progress, progress, poll, options))
        return done


class BulkUsers(_ImportFile["ccai.BulkUserJob"], GeneratedBulkUsers):
    """Creates and updates many users from one JSON file: in one call with `import_file`, or step by step."""


class AsyncBulkUsers(_ImportFile[_Awaited], GeneratedAsyncBulkUsers):
    """Creates and updates many users from one JSON file: in one call with `import_file`, or step by step."""


def _importing(
    resource: BaseResource,
    source: str | ccai.FileInput | Sequence[ccai.BulkUser | Mapping[str, Any]] | None,
    job_id: int | None,
    on_progress: Callable[[ccai.BulkUserJob], object] | None,
    progress: bool,  # noqa: FBT001 -- the user's argument
    poll: float,
    options: StepOptions,
) -> Steps[ccai.BulkUserJob]:
    check_hook(resource, "on_progress", on_progress)
    check_progress(progress)
    if job_id is not None:
        job_id = checked(resource, "job_id", job_id, "int", options, text=True)
    if not checked(resource, "poll", poll, "float", options) > 0:
        raise refuse("poll", "must be more than 0 seconds", "more than 0")
    with progress_bar(progress, "bulk_users.import_file", "rows") as bar:
        bar(0, None, "starting")
        return (yield from _Import(resource, job_id, on_progress, bar, poll, options).run(source))


class _Import:
    """One import, as steps: the job, and the time that is left for it."""

    def __init__(
        self,
        resource: BaseResource,
        job_id: int | None,
        on_progress: Callable[[ccai.BulkUserJob], object] | None,
        bar: Callable[..., None],
        poll: float,
        options: StepOptions,
    ) -> None:
        self.resource = resource
        self.job_id = job_id
        self.job: ccai.BulkUserJob | None = None
        self.on_progress = on_progress
        self.bar = bar
        self.poll = poll
        self.pause = FIRST_POLL
        self.options = options
        self.time = Deadline(resource, options.get("deadline", DEFAULT_DEADLINE))

    def run(
        self, source: str | ccai.FileInput | Sequence[ccai.BulkUser | Mapping[str, Any]] | None
    ) -> Steps[ccai.BulkUserJob]:
        """All steps. Raises what `import_file` says."""
        try:
            if source is not None:
                yield from self.upload(source)
            elif self.job_id is None:
                raise refuse("source", "is required, unless job_id names a job to go on with")
            return (yield from self.follow())
        except DeadlineExceededError as error:
            if isinstance(error, ImportUnfinishedError) or self.job_id is None or self.time.left() > 0:
                raise
            raise self.unfinished() from error
        except CallError as error:
            if self.job_id is not None:
                error.add_note(f"The import can go on: import_file(job_id={self.job_id})")
            raise

    def upload(self, source: str | ccai.FileInput | Sequence[ccai.BulkUser | Mapping[str, Any]]) -> Steps[None]:
        """Make the job, or give it another file. We follow its id: the link differs among the vendor's pages."""
        if self.job_id is None:
            reference = yield from self.step(steps.UPLOAD, {"file": self.file(source)})
        else:
            reference = yield from self.step(steps.REPLACE_UPLOAD, {"id": self.job_id, "file": self.file(source)})
        self.job_id = reference.id

    def file(self, source: str | ccai.FileInput | Sequence[ccai.BulkUser | Mapping[str, Any]]) -> Any:
        """What to upload: a path for its text, a JSON file for rows, all else as it is."""
        if isinstance(source, str):
            return Path(source)
        if not _are_rows(source):
            return source
        rows = checked(self.resource, "source", source, "list[BulkUser]", self.options)
        if not rows:
            raise refuse("source", "holds no rows")
        return "users.json", json_of("source", rows)

    def follow(self) -> Steps[ccai.BulkUserJob]:
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
            yield Sleep(min(self.pause, self.poll, self.time.left()))
            self.pause *= 2

    def look(self) -> Steps[ccai.BulkUserJob]:
        """Read the job, and tell when it has moved."""
        before, self.job = self.job, (yield from self.step(steps.GET_JOB, {"job_id": self.job_id}))
        if before is None or _state(before) != _state(self.job):
            self.pause = FIRST_POLL
            done = [_count(self.job.affected_rows), _count(self.job.failed_rows)]
            self.bar(sum(filter(None, done)), _count(self.job.total_rows), self.job.status)
            if self.on_progress is not None:
                yield Hook(self.on_progress, self.job)
        return self.job

    def proceed(self) -> Steps[None]:
        """Start the work. When that is refused, or no response comes, the job itself says whether it was started."""
        try:
            yield from self.step(steps.PROCEED, {"id": self.job_id})
        except (BadRequestError, OutcomeUnknownError) as error:
            job = yield from self.look()
            if job.status == "valid_scheme":
                raise error from None

    def invalid(self, job: ccai.BulkUserJob) -> Steps[InvalidSchemeError]:
        """The error for a file that did not pass the check."""
        errors = yield from self.step(steps.SCHEME_ERRORS, {"job_id": job.id})
        message = f"bulk users job {job.id}: the file is not valid{_told(errors)}"
        return InvalidSchemeError(message, job_id=job.id, job=job, errors=errors)

    def refuse_failed_rows(self, job: ccai.BulkUserJob) -> Steps[None]:
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

    def step(self, operation: Operation[T], arguments: Mapping[str, Any]) -> Steps[T]:
        """One call, within what is left of the time."""
        if self.time.left() <= 0 and self.job_id is not None:
            raise self.unfinished()
        options = self.time.options(self.options, at_most=call_deadline(self.resource))
        return (yield from call(self.resource, operation, arguments, options))

    def unfinished(self) -> ImportUnfinishedError:
        """The error for a deadline that passed."""
        state = f"it is {self.job.status}" if self.job else "it was not read yet"
        message = f"bulk users job {self.job_id} did not finish within {self.time.seconds:g} s: {state}"
        facts = {"job_id": self.job_id, "job": self.job, "seconds": self.time.seconds}
        return ImportUnfinishedError(message, call="bulk_users.import_file", **facts)


def _state(job: ccai.BulkUserJob) -> tuple[object, ...]:
    return job.status, job.total_rows, job.affected_rows, job.failed_rows


def _count(value: object) -> int | None:
    """A number of rows, where the server sent one: types are promises only."""
    return value if isinstance(value, int) else None


def _are_rows(source: str | ccai.FileInput | Sequence[ccai.BulkUser | Mapping[str, Any]]) -> bool:
    """Whether a source is rows, or one row by mistake; a tuple of file name and content is none."""
    from switchboard_ccai_apps import Model  # noqa: PLC0415 -- it loads attrs, which only rows need

    if isinstance(source, (Mapping, Model)):
        return True
    if not isinstance(source, Sequence) or isinstance(source, (bytes, bytearray, memoryview)):
        return False
    return all(isinstance(row, (Mapping, Model)) for row in source)


def _told(errors: Sequence[ccai.BulkUserSchemeError | ccai.BulkUserUpdateError]) -> str:
    """The first messages, for the text of an error."""
    lines = [f"{f'row {item.row}: ' if item.row is not None else ''}{item.message}" for item in errors[:SHOWN]]
    more = [f"and {len(errors) - SHOWN} more"] if len(errors) > SHOWN else []
    return f": {'; '.join([*lines, *more])}" if lines else ""
