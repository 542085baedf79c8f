"""Models and the codec that reads and writes them; drift, where a response differs from the spec."""
