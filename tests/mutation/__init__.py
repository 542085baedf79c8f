"""Small faults put into the sources one at a time, to see that a test notices each: `make mutate`."""
