# Copied from generator/runtime/data/__init__.py of Switchboard.
"""JSON text, plain values, type guards, the marker for what was not given, and modules that are imported later."""
