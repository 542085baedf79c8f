"""The email operations."""

# Generated from openapi/ccai_apps.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from .. import resources as _r
from .._runtime.resource import AsyncResource, Resource


class Email(Resource):
    """The email operations."""

    @property
    def sessions(self) -> _r.EmailSessions:
        """E-mail sessions."""
        found: _r.EmailSessions = self._resource("resources.email_sessions", "EmailSessions")
        return found

    @property
    def messages(self) -> _r.EmailMessages:
        """E-mail messages."""
        found: _r.EmailMessages = self._resource("resources.email_messages", "EmailMessages")
        return found


class AsyncEmail(AsyncResource):
    """The email operations."""

    @property
    def sessions(self) -> _r.AsyncEmailSessions:
        """E-mail sessions."""
        found: _r.AsyncEmailSessions = self._resource("resources.email_sessions", "AsyncEmailSessions")
        return found

    @property
    def messages(self) -> _r.AsyncEmailMessages:
        """E-mail messages."""
        found: _r.AsyncEmailMessages = self._resource("resources.email_messages", "AsyncEmailMessages")
        return found
