"""JSON text, plain values, type guards, and the marker for what was not given."""
