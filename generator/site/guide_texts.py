"""The texts of a client's guides. `$names` stand for what differs from client to client (`guides.py`)."""

from __future__ import annotations

from string import Template

TITLES = {
    "lists": "Lists",
    "errors": "Errors",
    "retries": "Retries, deadlines, rate limit",
    "uploads": "Uploads",
    "testing": "Testing",
    "tenants": "Many tenants",
    "webhooks": "Webhooks",
}
LISTS = """\
A list over many pages gives an iterator over the items of all pages. A page is fetched when it is needed.

$items

Page by page, with the total where the vendor gives one:

$pages

A list that shifts while it is read gives each item that was there all the time once: $more.

## All lists

$calls
"""
ERRORS = """\
All errors are subclasses of `$base`. A status that is no success raises a `StatusError`.

$program

All classes, and what to do: $more.

## What the vendor documents

$statuses
"""
RETRIES = """\
`timeout` bounds one attempt, `deadline` the whole call with waits and retries, `retry` says how often a call is
repeated; each for the client or for one call.

$program

## What is sent again

$kinds

The whole table: $more.

## Rate limit

$limit
"""
NO_LIMIT = "The vendor documents no rate limit. `rate_limit=Rate(requests, seconds)` sets one."
LIMIT = """\
The vendor allows $requests requests in $seconds s; the client keeps to it, over all threads, tasks, retries and pages.
`rate_limit=Rate(requests, seconds)` changes it, `rate_limit=None` switches it off, `rate_limit_url=` shares it through
Redis.
"""
UPLOADS = """\
A file is bytes, a `pathlib.Path`, an open binary stream, an iterable of bytes, or a tuple of file name and one of
these. A text is never a path.

$program

Content types, progress, retries of uploads: $more.

## All uploads

$calls
"""
TESTING = """\
The client brings a stateful fake of the API. It keeps what is made, judges requests by the vendor's document, pages,
and fails when it is asked to.

$program

With pytest, the fixtures `fake_$api`, `$api` and `async_$api` are there. For other languages,
`python -m $package.testing --port 8080` serves the fake.

All of it: $more.
"""
TENANTS = """\
`with_options()` gives a light client with other credentials, settings and defaults, over the same connections and the
same rate limit. Closing it closes it alone.

$program

A credential may also be a function, which is called before each attempt: $more.
"""
WEBHOOKS = """\
What the vendor's server sends by itself. A receiver verifies the request and makes an object of it:

$program

$events
"""


def filled(text: str, **values: str) -> str:
    """A text with its values; one that is missing is an error."""
    return Template(text).substitute(values)
