"""The stages: pure functions, records in, records out; they do not know each other."""
