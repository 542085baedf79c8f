# Copied from generator/runtime/__init__.py: edit it there.
"""The runtime that every generated client carries as `_runtime/`: requests out, typed values and errors back."""
