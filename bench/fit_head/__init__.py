"""Fits the learned readers to papers whose truth is known."""
