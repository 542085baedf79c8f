# Copied from generator/runtime/limits/__init__.py in the Switchboard repository: edit it there.
"""The rate limit: in one process, or shared through Redis."""
