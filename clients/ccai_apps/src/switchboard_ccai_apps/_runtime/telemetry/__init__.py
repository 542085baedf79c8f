# Copied from generator/runtime/telemetry/__init__.py: edit it there.
"""What others are told of calls: the log, and OpenTelemetry."""
