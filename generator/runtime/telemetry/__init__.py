"""What can be seen of calls from outside: the log, and OpenTelemetry."""
