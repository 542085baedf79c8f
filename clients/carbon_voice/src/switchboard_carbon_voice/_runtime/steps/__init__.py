# Copied from generator/runtime/steps/__init__.py of Switchboard.
"""Commands and the two drivers that carry them out: what lets all logic be written once for sync and async."""
