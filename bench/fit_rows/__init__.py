"""Fits the learned reader of meetings to papers whose truth is known."""
