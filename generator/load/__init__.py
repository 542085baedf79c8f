"""Stage 1: reads spec, overlay, decisions and hand-written code."""
