"""Stages 4 and 5, name and shape: from facts and decisions to classes, methods, arguments and types."""
