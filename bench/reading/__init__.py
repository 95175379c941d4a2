"""Reading, measured against what users would otherwise run; see docs/benchmarks.md."""
