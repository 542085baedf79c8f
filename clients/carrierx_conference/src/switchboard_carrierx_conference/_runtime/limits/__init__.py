# Copied from generator/runtime/limits/__init__.py of Switchboard.
"""The rate limit: in one process, or shared through Redis."""
