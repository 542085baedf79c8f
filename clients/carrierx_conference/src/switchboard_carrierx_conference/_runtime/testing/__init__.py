# Copied from generator/runtime/testing/__init__.py of Switchboard.
"""The vendor in a box: a stateful fake of the client's API, for tests, demos and programs in other languages.

Nothing here is imported by the client. Each module's first line says what it is for; the lowest first, they deal with

    values            document schemas samples making
    what comes        clock messages routes table texts styles reading judging
    what is kept      state lists json_patch
    what is done      bodies world kinds faults calls door engine
    events            webhooks/
    the ways to it    transports install control server
    recordings        cassettes recordings
    users             seeding fake command

`fake.py` has `Fake`; `engine.py` makes one response of one request; `door.py` is for overrides/<api>/testing/.
"""
