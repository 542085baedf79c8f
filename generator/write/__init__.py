"""Stage 5: formats the files, and writes what differs."""
