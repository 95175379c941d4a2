"""The outside world: one module for each program or library."""
