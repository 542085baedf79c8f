# Copied from generator/runtime/data/__init__.py: edit it there.
"""JSON text, plain values, type guards, and the marker for what was not given."""
