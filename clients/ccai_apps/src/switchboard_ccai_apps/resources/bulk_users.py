"""Creation and update of many users from one JSON file: upload it, wait until the job's scheme is valid, proceed,
wait until the job is finished.
"""

# Generated from openapi/ccai_apps.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

import builtins
from typing import Unpack

import switchboard_ccai_apps as _t

from .._runtime import operation as _op
from .._runtime.resource import NOT_GIVEN, AsyncResource, CallOptions, Resource

TEMPLATE: _op.Operation[list[_t.BulkUser]] = _op.operation(
    id="bulk_users.template",
    method="GET",
    path="/bulk/users/template",
    responses=(_op.ResponseSpec("200", "application/json", "list[BulkUser]"),),
    security=(("basicAuth",),),
)
GET_JOB: _op.Operation[_t.BulkUserJob] = _op.operation(
    id="bulk_users.get_job",
    method="GET",
    path="/bulk/users/jobs/{job_id}",
    parameters=(_op.Parameter("job_id", "job_id", "path", "int"),),
    responses=(_op.ResponseSpec("200", "application/json", "BulkUserJob"),),
    security=(("basicAuth",),),
)
LIST_JOBS: _op.Operation[_t.BulkUserJob] = _op.operation(
    id="bulk_users.list_jobs",
    method="GET",
    path="/bulk/users/jobs",
    parameters=(_op.Parameter("page", "page", "query", "int"), _op.Parameter("per_page", "per_page", "query", "int")),
    responses=(_op.ResponseSpec("200", "application/json", "list[BulkUserJob]"),),
    paging=_op.Paging(
        "page", (), "BulkUserJob", total_header="Total", parameter="page", size="per_page", first=1, identity=("id",)
    ),
    security=(("basicAuth",),),
    evidence="confirmed",
)
REPLACE_UPLOAD: _op.Operation[_t.BulkUserJobReference] = _op.operation(
    id="bulk_users.replace_upload",
    method="PUT",
    path="/bulk/users/upload",
    bodies=(
        _op.Body(
            "multipart/form-data",
            fields=(
                _op.Field("id", ("id",), "int", required=True),
                _op.Field("file", ("file",), required=True, file=True, content_type="application/json"),
            ),
            required=True,
        ),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "BulkUserJobReference"),),
    security=(("basicAuth",),),
)
UPLOAD: _op.Operation[_t.BulkUserJobReference] = _op.operation(
    id="bulk_users.upload",
    method="POST",
    path="/bulk/users/upload",
    bodies=(
        _op.Body(
            "multipart/form-data",
            fields=(_op.Field("file", ("file",), required=True, file=True, content_type="application/json"),),
            required=True,
        ),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "BulkUserJobReference"),),
    security=(("basicAuth",),),
)
PROCEED: _op.Operation[_t.BulkUserJobReference] = _op.operation(
    id="bulk_users.proceed",
    method="POST",
    path="/bulk/users/proceed",
    bodies=(
        _op.json_body(_op.Field("id", ("id",), "int", required=True)),
        _op.Body("multipart/form-data", fields=(_op.Field("id", ("id",), "int", required=True),), required=True),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "BulkUserJobReference"),),
    security=(("basicAuth",),),
)
SCHEME_ERRORS: _op.Operation[list[_t.BulkUserSchemeError]] = _op.operation(
    id="bulk_users.scheme_errors",
    method="GET",
    path="/bulk/users/errors/scheme/{job_id}",
    parameters=(_op.Parameter("job_id", "job_id", "path", "int"),),
    responses=(_op.ResponseSpec("200", "application/json", "list[BulkUserSchemeError]"),),
    security=(("basicAuth",),),
)
UPDATE_ERRORS: _op.Operation[list[_t.BulkUserUpdateError]] = _op.operation(
    id="bulk_users.update_errors",
    method="GET",
    path="/bulk/users/errors/update/{job_id}",
    parameters=(_op.Parameter("job_id", "job_id", "path", "int"),),
    responses=(_op.ResponseSpec("200", "application/json", "list[BulkUserUpdateError]"),),
    security=(("basicAuth",),),
)
OPERATIONS = (TEMPLATE, GET_JOB, LIST_JOBS, REPLACE_UPLOAD, UPLOAD, PROCEED, SCHEME_ERRORS, UPDATE_ERRORS)


class BulkUsers(Resource):
    """Creation and update of many users from one JSON file: upload it, wait until the job's scheme is valid,
    proceed, wait until the job is finished.
    """

    def template(self, **options: Unpack[CallOptions]) -> builtins.list[_t.BulkUser]:
        """Read sample rows for an upload.

        The rows show every field of the file together with the roles and teams of this installation. Like all
        bulk operations it needs the credentials of an API user; the older company secret is refused.

        Returns: sample rows.
        Source: GET /bulk/users/template, documented.
        """
        return self._call(TEMPLATE, options)

    def get_job(self, job_id: int, **options: Unpack[CallOptions]) -> _t.BulkUserJob:
        """Read one job.

        Upload and proceed only start work; the job's `status` and counters tell how far it got, its error lists
        what went wrong.

        Args:
            job_id: Id of the job, as an upload returned it.

        Returns: the job.
        Raises: NotFoundError.
        Source: GET /bulk/users/jobs/{job_id}, documented.
        """
        return self._call(GET_JOB, options, job_id=job_id)

    def list_jobs(
        self, *, page: int = NOT_GIVEN, per_page: int = NOT_GIVEN, **options: Unpack[CallOptions]
    ) -> _t.Pages[_t.BulkUserJob]:
        """List the jobs, newest first.

        Returns one page of jobs. The total and the page size come in headers, the addresses of the other pages in
        `Link`.

        Args:
            page: Number of the page.
            per_page: Jobs per page.

        Returns: an iterator over the items of all pages, fetched as they are needed.
        Source: GET /bulk/users/jobs, confirmed.
        """
        return self._pages(LIST_JOBS, options, page=page, per_page=per_page)

    def replace_upload(self, *, id: int, file: _t.FileInput, **options: Unpack[CallOptions]) -> _t.BulkUserJobReference:
        """Replace the file of a job.

        Replaces the file with a corrected one and checks it again. It is refused with 404 both for an unknown job
        and for a job that has gone on already.

        Args:
            id: Id of the job.
            file: JSON file that holds an array of rows, each as in the template.

        Returns: the job, to be checked again.
        Raises: NotFoundError.
        Source: PUT /bulk/users/upload, documented.
        """
        return self._call(REPLACE_UPLOAD, options, id=id, file=file)

    def upload(self, file: _t.FileInput, **options: Unpack[CallOptions]) -> _t.BulkUserJobReference:
        """Upload a file of users and create a job.

        The file is a JSON array of rows in the form of the template; there is no maximum of rows, but small
        batches are advised. The response comes at once; the rows are checked afterwards, and nobody is created or
        changed before the job proceeds.

        Args:
            file: JSON file that holds an array of rows, each as in the template.

        Returns: the job that was created.
        Source: POST /bulk/users/upload, documented.
        """
        return self._call(UPLOAD, options, file=file)

    def proceed(self, id: int, **options: Unpack[CallOptions]) -> _t.BulkUserJobReference:
        """Start the work of a checked job.

        Creates and updates the users of a job whose scheme is valid, in the background. A job that is not checked
        yet or is at work already is refused.

        Args:
            id: Id of the job.

        Returns: the job that was started, with the status it had until now.
        Raises: BadRequestError.
        Source: POST /bulk/users/proceed, documented.
        """
        return self._call(PROCEED, options, id=id)

    def scheme_errors(self, job_id: int, **options: Unpack[CallOptions]) -> builtins.list[_t.BulkUserSchemeError]:
        """List why a job's file is invalid.

        An empty list means that the check found nothing wrong, or has not run yet.

        Args:
            job_id: Id of the job, as an upload returned it.

        Returns: what the check of the file found.
        Source: GET /bulk/users/errors/scheme/{job_id}, documented.
        """
        return self._call(SCHEME_ERRORS, options, job_id=job_id)

    def update_errors(self, job_id: int, **options: Unpack[CallOptions]) -> builtins.list[_t.BulkUserUpdateError]:
        """List the rows that a job could not apply.

        Warnings are listed beside errors. An empty list means that every row processed so far went well.

        Args:
            job_id: Id of the job, as an upload returned it.

        Returns: errors and warnings by row.
        Source: GET /bulk/users/errors/update/{job_id}, documented.
        """
        return self._call(UPDATE_ERRORS, options, job_id=job_id)


class AsyncBulkUsers(AsyncResource):
    """Creation and update of many users from one JSON file: upload it, wait until the job's scheme is valid,
    proceed, wait until the job is finished.
    """

    async def template(self, **options: Unpack[CallOptions]) -> builtins.list[_t.BulkUser]:
        """Read sample rows for an upload.

        The rows show every field of the file together with the roles and teams of this installation. Like all
        bulk operations it needs the credentials of an API user; the older company secret is refused.

        Returns: sample rows.
        Source: GET /bulk/users/template, documented.
        """
        return await self._call(TEMPLATE, options)

    async def get_job(self, job_id: int, **options: Unpack[CallOptions]) -> _t.BulkUserJob:
        """Read one job.

        Upload and proceed only start work; the job's `status` and counters tell how far it got, its error lists
        what went wrong.

        Args:
            job_id: Id of the job, as an upload returned it.

        Returns: the job.
        Raises: NotFoundError.
        Source: GET /bulk/users/jobs/{job_id}, documented.
        """
        return await self._call(GET_JOB, options, job_id=job_id)

    def list_jobs(
        self, *, page: int = NOT_GIVEN, per_page: int = NOT_GIVEN, **options: Unpack[CallOptions]
    ) -> _t.AsyncPages[_t.BulkUserJob]:
        """List the jobs, newest first.

        Returns one page of jobs. The total and the page size come in headers, the addresses of the other pages in
        `Link`.

        Args:
            page: Number of the page.
            per_page: Jobs per page.

        Returns: an iterator over the items of all pages, fetched as they are needed.
        Source: GET /bulk/users/jobs, confirmed.
        """
        return self._pages(LIST_JOBS, options, page=page, per_page=per_page)

    async def replace_upload(
        self, *, id: int, file: _t.FileInput, **options: Unpack[CallOptions]
    ) -> _t.BulkUserJobReference:
        """Replace the file of a job.

        Replaces the file with a corrected one and checks it again. It is refused with 404 both for an unknown job
        and for a job that has gone on already.

        Args:
            id: Id of the job.
            file: JSON file that holds an array of rows, each as in the template.

        Returns: the job, to be checked again.
        Raises: NotFoundError.
        Source: PUT /bulk/users/upload, documented.
        """
        return await self._call(REPLACE_UPLOAD, options, id=id, file=file)

    async def upload(self, file: _t.FileInput, **options: Unpack[CallOptions]) -> _t.BulkUserJobReference:
        """Upload a file of users and create a job.

        The file is a JSON array of rows in the form of the template; there is no maximum of rows, but small
        batches are advised. The response comes at once; the rows are checked afterwards, and nobody is created or
        changed before the job proceeds.

        Args:
            file: JSON file that holds an array of rows, each as in the template.

        Returns: the job that was created.
        Source: POST /bulk/users/upload, documented.
        """
        return await self._call(UPLOAD, options, file=file)

    async def proceed(self, id: int, **options: Unpack[CallOptions]) -> _t.BulkUserJobReference:
        """Start the work of a checked job.

        Creates and updates the users of a job whose scheme is valid, in the background. A job that is not checked
        yet or is at work already is refused.

        Args:
            id: Id of the job.

        Returns: the job that was started, with the status it had until now.
        Raises: BadRequestError.
        Source: POST /bulk/users/proceed, documented.
        """
        return await self._call(PROCEED, options, id=id)

    async def scheme_errors(self, job_id: int, **options: Unpack[CallOptions]) -> builtins.list[_t.BulkUserSchemeError]:
        """List why a job's file is invalid.

        An empty list means that the check found nothing wrong, or has not run yet.

        Args:
            job_id: Id of the job, as an upload returned it.

        Returns: what the check of the file found.
        Source: GET /bulk/users/errors/scheme/{job_id}, documented.
        """
        return await self._call(SCHEME_ERRORS, options, job_id=job_id)

    async def update_errors(self, job_id: int, **options: Unpack[CallOptions]) -> builtins.list[_t.BulkUserUpdateError]:
        """List the rows that a job could not apply.

        Warnings are listed beside errors. An empty list means that every row processed so far went well.

        Args:
            job_id: Id of the job, as an upload returned it.

        Returns: errors and warnings by row.
        Source: GET /bulk/users/errors/update/{job_id}, documented.
        """
        return await self._call(UPDATE_ERRORS, options, job_id=job_id)
