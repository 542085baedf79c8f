# Copied from generator/runtime/__init__.py of Switchboard.
"""The runtime that every generated client carries as `_runtime/`: arguments in, typed values and errors out.

Folders and modules, lowest first. Each may import those above its line, never those below.

    data/             JSON text, plain values, type guards, NOT_GIVEN, modules for later
    operation.py      operations, parameters and bodies as data
    message.py        requests, responses and timeouts as data; how an attempt can fail
    steps/            what a call asks its driver to do; the sync and the async driver; the clock
    redact.py         what may be shown of headers, URLs and bodies
    response.py       what users see of a response; every header that speaks of limits
    errors/           the classes that users catch, the vendor's messages in a body, how each error is made
    renamed.py        old names, as long as they work
    models/           models, the codec that reads and writes them, drift
    limits/           the rate limit: in one process, or shared through Redis
    settings.py       what can be set on a client and on one call
    setting_rules.py  what the value of each setting may be
    hints.py          what was meant by a name that nobody knows
    urls.py           every reading of a URL
    requests/         arguments -> request: styles, limits, bodies, multipart, files
    http/             pool, sockets, TLS, proxies, content coding; the backend for httpx transports
    auth/             credentials, OAuth tokens
    api.py            what differs from API to API
    servers.py        where servers of some operations are
    configuration.py  what follows from settings, arguments and environment
    calls/            one call: attempts, retries, redirects, hooks, reading the response
    telemetry/        the log of calls, OpenTelemetry
    core.py           one client without its face
    paging/           lists over many pages
    resource.py       base classes of resources
    extending.py      what hand-written overrides may use: a door, with its manual
    streams/          responses whose items come one by one
    client.py         base classes of clients
    webhooks/         what the vendor's server sends: verified, typed, handed to handlers; the client imports none of it
    testing/          a fake of the API for users' tests, of which the client imports nothing
    cli/              the command line, of which the client imports nothing
"""
