"""A document in several files becomes one: what other files hold gets a name among the components.

files.py    reads the files that references name
names.py    names for what comes from other files
bundle.py   follows the references
"""
