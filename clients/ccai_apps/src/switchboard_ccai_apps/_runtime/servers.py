# Copied from generator/runtime/servers.py of Switchboard.
"""Where the servers are that some operations have instead of the API's: `base_url` moves some, the user the others."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING
from urllib.parse import urljoin

from .errors.classes import ConfigurationError
from .hints import nearest
from .urls import checked, fill

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .api import Api


class Servers:
    """The servers of one client. Each is looked at when it is first needed: most clients use few of them."""

    def __init__(
        self, api: Api, base_url: str, given: Mapping[str, str], *, variables: Mapping[str, str], allow_http: bool
    ) -> None:
        """`given` is the setting `servers`, by name or by URL.

        Raises ConfigurationError for a name that no server has, and for an address that cannot be one.
        """
        self._api = api
        self._base_url = base_url
        self._variables = variables
        self._allow_http = allow_http
        self._urls = {**self._of_environment(), **self._given(given)}

    def _of_environment(self) -> dict[str, str]:
        found = {name: os.environ.get(_variable(self._api, name)) for name in self._api.servers}
        return {name: self._checked(_variable(self._api, name), url) for name, url in found.items() if url}

    def _given(self, given: Mapping[str, str]) -> dict[str, str]:
        known = {server.url: name for name, server in self._api.servers.items()}
        known |= {name: name for name in self._api.servers}
        for key in given:
            if key.rstrip("/") not in known and key not in known:
                message = f"servers names '{key}', which is no server of {self._api.title}: {nearest(key, known)}"
                raise ConfigurationError(message)
        return {
            known.get(key) or known[key.rstrip("/")]: self._checked(f"servers: {key}", url)
            for key, url in given.items()
        }

    def _checked(self, name: str, url: str) -> str:
        return checked(url, allow_http=self._allow_http, name=name)

    def url(self, name: str, *, chosen: bool, purpose: str) -> str:
        """Where a server is, without a slash at its end. `chosen`: the user has said where the API is served.

        Raises ConfigurationError, naming the `purpose`, where that is a host that the user did not name.
        """
        if name not in self._urls:
            server = self._api.servers[name]
            if server.reference is None and chosen:
                raise self._unnamed(name, purpose)
            url = server.url if server.reference is None else urljoin(f"{self._base_url}/", f"{server.reference}/")
            self._urls[name] = self._checked(f"the server {name}", fill(url, self._variables))
        return self._urls[name]

    def _unnamed(self, name: str, purpose: str) -> ConfigurationError:
        url = self._api.servers[name].url
        return ConfigurationError(
            f"{purpose} goes to {url}, another host than the API's, which base_url does not move; nothing was sent",
            advice=f"Say where that is: servers={{'{name}': 'https://…'}} (environment: {_variable(self._api, name)}).",
        )


def _variable(api: Api, name: str) -> str:
    return f"{api.env}_SERVER_{name.upper()}"
