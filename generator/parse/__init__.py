"""Stage 2: reads operations and schemas into facts."""
