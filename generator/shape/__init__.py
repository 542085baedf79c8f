"""Stage 3: from facts and decisions to classes, methods, arguments and types."""
