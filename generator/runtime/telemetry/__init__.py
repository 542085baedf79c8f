"""What others are told of calls: the log, and OpenTelemetry."""
