# Copied from generator/runtime/paging/__init__.py of Switchboard.
"""Lists over many pages: what comes next, and whether it may be believed."""
