# Copied from generator/runtime/telemetry/__init__.py of Switchboard.
"""What can be seen of calls from outside: the log, and OpenTelemetry."""
