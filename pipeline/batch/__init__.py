"""Processes, retries, limits, ledger: what makes a folder of papers a folder of records."""
