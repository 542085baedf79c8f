"""Turns the facts in openapi/ and the decisions in overrides/ into the packages in clients/.

Folders and modules, lowest first. Each may import those above its line, never those below.

    runtime/          what every client carries; knows nothing of the generator
    errors.py         what is wrong with an input, where, and how to cure it
    naming.py         wire names -> Python names
    python_types.py   Python types as data, and their one printer
    public_names.py   the names that every package exports
    load/             spec, overlay, decisions, hand-written code -> Inputs
    speclint/         keeps the specs: a command of its own, which nothing imports
    refresh/          spec and the vendor's new document -> new spec
    parse/            document -> Facts
    call_names/       Facts -> the call of each operation
    adapters/         the two schema tools
    shape/            Facts and decisions -> ClientShape
    proposals/        ClientShape -> what could be decided, by what the document says
    interface/        ClientShape -> what users can name, call and get, as data
    render/           ClientShape -> texts of files
    site/             ClientShape and own pages -> pages of the documentation site
    write/            formats the texts, writes what differs
    cache.py          what was built from which inputs
    side_by_side.py   several at a time, each in a process of its own
    pipeline.py       the stages one after the other
    change/           two interfaces -> what changed, who breaks, which version that asks for
    commands/         explain, diff, release, refresh, keys, docs, new
    __main__.py       the command line
"""
