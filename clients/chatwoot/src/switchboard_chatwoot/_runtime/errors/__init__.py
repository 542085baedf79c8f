# Copied from generator/runtime/errors/__init__.py of Switchboard.
"""The errors that users catch, and how each is made of a response or of a failure."""
