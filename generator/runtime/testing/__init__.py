"""The vendor in a box: a stateful fake of the client's API, for tests, demos and programs in other languages.

Nothing here is imported by the client. Modules, lowest first:

    document.py      the effective spec: references, properties, places in values
    schemas.py       where a value does not fit a schema
    samples.py       plain values by format and name, from a seed
    making.py        values that fit a schema, as near to what is wanted as it allows
    clock.py         the clock of the fake and its clients, and rate limits by it
    messages.py      requests, responses, problems
    json_patch.py    JSON Patch
    table.py         routes and collections, from the generated data
    queries.py       queries, and texts as typed values
    reading.py       requests, forms and multipart bodies among them -> arguments, as the client names it
    judging.py       what is wrong with a request
    state.py         collections of items, and what events are sent of
    filters.py       filters and order of lists
    pages.py         lists cut into pages
    bodies.py        bodies of successes and errors
    world.py         makes, changes and finds items
    kinds.py         what each kind of operation does
    faults.py        faults on demand and by chance
    calls.py         what was called, and assertions about it
    door.py          what hand-written parts in overrides/<api>/testing/ may use, with its manual
    engine.py        one request -> one response
    webhooks/        the vendor's server as a sender of events
    transports.py    the ways that need no socket
    install.py       sends all clients of the package to a fake; the network guard
    control.py       what the server has below /_fake/
    page.py          the server's plain page
    server.py        the fake as a server
    cassettes.py     recorded exchanges, redacted, in a file
    recordings.py    records around a real transport
    loading.py       what a package's fake is made of, loaded once a process
    seeding.py       objects that tests put in
    fake.py          `Fake`
    command.py       python -m switchboard_<api>.testing
"""
