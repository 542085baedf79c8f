# Copied from generator/runtime/cli/__init__.py of Switchboard.
"""The command line of a client: `python -m switchboard_<api>`. The client imports nothing of it.

Nothing is generated for a single call: commands are the client's resources and methods, their arguments are those of
the methods, and types, limits and replay come from `OPERATIONS`. Modules, lowest first:

    exits.py        exit codes, and what stderr says of an error
    values.py       texts as values: numbers, JSON, files, standard input
    commands.py     the resources and methods of a client class
    arguments.py    the arguments of one method, with types and help
    options.py      the options of the client, of a call and of the output
    parsers.py      what is made of argparse
    parsing.py      the arguments of the process as a command with its values
    client.py       the client that makes the call: the vendor's, or a fake
    preview.py      the request of a call, without sending it
    curl.py         the same as a curl command
    formats.py      values as JSON, JSON Lines and CSV
    tables.py       values as tables
    output.py       what a call gave, in the wanted format
    overview.py     help texts above a single command, the list of operations
    about.py        what is installed
    completion.py   completion for bash and zsh
    program.py      `main`
"""
