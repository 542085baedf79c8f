"""Models and the codec that reads and writes them; drift, where an answer differs from the spec."""
