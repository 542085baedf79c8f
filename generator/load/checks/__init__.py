"""What is wrong with a document, all of it at once, before anything is read from it.

fault.py        what is found: a problem at a JSON pointer
shapes.py       each key holds what OpenAPI says; keys that are nearly a known one
newer.py        what OpenAPI 3.2 adds and nothing here reads
references.py   references lead somewhere
operations.py   ids, path parameters and security requirements agree with what is declared
decided.py      client.yaml decides on things that are there
check.py        all of these, and the document without what is wrong
"""
