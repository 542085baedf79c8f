"""Measurements of the clients beside other libraries, in one run; `make bench` writes docs/benchmarks.md."""
