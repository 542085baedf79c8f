"""Stage 4: from shapes to the text of files."""
