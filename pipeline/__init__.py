"""Ratslese: digitises scanned German council papers."""

__version__ = "0.1.0"
