# Copied from generator/runtime/telemetry/__init__.py in the Switchboard repository: edit it there.
"""What can be seen of calls from outside: the log, and OpenTelemetry."""
