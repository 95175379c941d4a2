"""Trains the network that reads lines further: on lines of scans, and of pages made for it."""
