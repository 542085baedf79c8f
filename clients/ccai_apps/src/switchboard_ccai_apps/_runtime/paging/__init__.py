# Copied from generator/runtime/paging/__init__.py in the Switchboard repository: edit it there.
"""Lists over many pages: what comes next, and whether it may be believed."""
