# Copied from generator/runtime/telemetry/__init__.py in the Switchboard repository: edit it there.
"""What others are told of calls: the log, and OpenTelemetry."""
