"""What contacts of API inboxes may do themselves; these operations need no token, but the identifier of the inbox;
`auth=None` makes a client for them alone.
"""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from .. import resources as _r
from .._runtime.resource import AsyncResource, Resource


class Public(Resource):
    """What contacts of API inboxes may do themselves; these operations need no token, but the identifier of the
    inbox; `auth=None` makes a client for them alone.
    """

    @property
    def inboxes(self) -> _r.PublicInboxes:
        """The API inbox that a contact writes to."""
        found: _r.PublicInboxes = self._resource("resources.public_inboxes", "PublicInboxes")
        return found

    @property
    def contacts(self) -> _r.PublicContacts:
        """The contact behind an app or a website."""
        found: _r.PublicContacts = self._resource("resources.public_contacts", "PublicContacts")
        return found

    @property
    def conversations(self) -> _r.PublicConversations:
        """Conversations of that contact."""
        found: _r.PublicConversations = self._resource("resources.public_conversations", "PublicConversations")
        return found

    @property
    def messages(self) -> _r.PublicMessages:
        """Messages of that contact."""
        found: _r.PublicMessages = self._resource("resources.public_messages", "PublicMessages")
        return found

    @property
    def csat_surveys(self) -> _r.PublicCsatSurveys:
        """Surveys of how content contacts are."""
        found: _r.PublicCsatSurveys = self._resource("resources.public_csat_surveys", "PublicCsatSurveys")
        return found


class AsyncPublic(AsyncResource):
    """What contacts of API inboxes may do themselves; these operations need no token, but the identifier of the
    inbox; `auth=None` makes a client for them alone.
    """

    @property
    def inboxes(self) -> _r.AsyncPublicInboxes:
        """The API inbox that a contact writes to."""
        found: _r.AsyncPublicInboxes = self._resource("resources.public_inboxes", "AsyncPublicInboxes")
        return found

    @property
    def contacts(self) -> _r.AsyncPublicContacts:
        """The contact behind an app or a website."""
        found: _r.AsyncPublicContacts = self._resource("resources.public_contacts", "AsyncPublicContacts")
        return found

    @property
    def conversations(self) -> _r.AsyncPublicConversations:
        """Conversations of that contact."""
        found: _r.AsyncPublicConversations = self._resource(
            "resources.public_conversations", "AsyncPublicConversations"
        )
        return found

    @property
    def messages(self) -> _r.AsyncPublicMessages:
        """Messages of that contact."""
        found: _r.AsyncPublicMessages = self._resource("resources.public_messages", "AsyncPublicMessages")
        return found

    @property
    def csat_surveys(self) -> _r.AsyncPublicCsatSurveys:
        """Surveys of how content contacts are."""
        found: _r.AsyncPublicCsatSurveys = self._resource("resources.public_csat_surveys", "AsyncPublicCsatSurveys")
        return found
