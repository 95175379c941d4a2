"""Tesseract's own line recogniser, run here: all lines of a page side by side.

Tesseract finds the lines; its trained network is taken from the same ``.traineddata`` file that
Tesseract would use and run by onnxruntime (see docs/adr/0007).
"""
