# Copied from generator/runtime/models/__init__.py of Switchboard.
"""Models and the codec that reads and writes them; drift, where a response differs from the spec."""
