"""What is drawn on a page and is no text: rules, frames, check boxes, a shield, ink."""

from __future__ import annotations

import numpy as np
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

WIDTH, HEIGHT = A4
Box = tuple[float, float, float, float]


class Pen:
    """Draws on a canvas; ``y`` grows downwards from the upper edge of the page."""

    canvas: Canvas
    rng: np.random.Generator

    def mark_checkbox(self, box: Box, *, ticked: bool) -> None:
        """Remember a check box; whoever sets pages says where."""
        raise NotImplementedError

    def rule(self, x0: float, x1: float, y: float, weight: float = 0.7) -> None:
        """Draw a horizontal rule."""
        self.canvas.setLineWidth(weight)
        self.canvas.line(x0, HEIGHT - y, x1, HEIGHT - y)

    def frame(self, box: Box, weight: float = 0.7, *, shade: float | None = None) -> None:
        """Draw a rectangle, filled with a grey when one is given."""
        x0, top, x1, bottom = box
        self.canvas.setLineWidth(weight)
        if shade is not None:
            self.canvas.setFillGray(shade)
        size = (x1 - x0, bottom - top)
        self.canvas.rect(x0, HEIGHT - bottom, *size, stroke=1, fill=int(shade is not None))
        self.canvas.setFillGray(0)

    def checkbox(self, x: float, y: float, *, ticked: bool, size: float = 9) -> None:
        """Draw a check box with its upper left corner at the place; a cross ticks it."""
        low = HEIGHT - y - size
        self.canvas.setLineWidth(0.8)
        self.canvas.rect(x, low, size, size, stroke=1, fill=0)
        if ticked:
            self.canvas.setLineWidth(1.1)
            self.canvas.line(x + 1.5, low + 1.5, x + size - 1.5, low + size - 1.5)
            self.canvas.line(x + 1.5, low + size - 1.5, x + size - 1.5, low + 1.5)
        box = (round(x, 1), round(y, 1), round(x + size, 1), round(y + size, 1))
        self.mark_checkbox(box, ticked=ticked)

    def shield(self, x: float, y: float, size: float = 34) -> None:
        """Draw a neutral shape where a letterhead has its arms."""
        path = self.canvas.beginPath()
        low = HEIGHT - y
        right, foot, waist, knee = x + size * 0.8, low - size, low - size * 0.6, low - size * 0.85
        path.moveTo(x, low)
        path.lineTo(right, low)
        path.lineTo(right, waist)
        path.curveTo(right, knee, x + size * 0.5, foot, x + size * 0.4, foot)
        path.curveTo(x + size * 0.3, foot, x, knee, x, waist)
        path.close()
        self.canvas.setLineWidth(1.4)
        self.canvas.drawPath(path)
        self.canvas.setLineWidth(3)
        self.canvas.line(x + size * 0.12, low - size * 0.3, x + size * 0.68, low - size * 0.3)

    def scribble(self, x: float, y: float, width: float = 95, height: float = 24) -> None:
        """Draw a signature in ink across the place; it is no text and is not remembered."""
        rng = self.rng
        self.canvas.saveState()
        self.canvas.setStrokeColorRGB(0.08, 0.12, 0.42)
        path = self.canvas.beginPath()
        at = x
        path.moveTo(at, HEIGHT - y)
        strokes = int(rng.integers(5, 10))
        tall_ones = {0, int(rng.integers(1, strokes)), int(rng.integers(2, strokes + 1))}
        steps = rng.uniform(0.4, 1.6, strokes)
        for index, step in enumerate(steps * width / steps.sum()):
            rise = height * rng.uniform(0.8, 1.2) if index in tall_ones else height * 0.3
            rise *= rng.uniform(0.5, 1.2)
            below = 0.5 if rng.random() < 0.2 else rng.uniform(0, 0.2)
            low = HEIGHT - y - height * below
            path.curveTo(
                at + step * rng.uniform(-0.3, 0.5), HEIGHT - y + rise,
                at + step * rng.uniform(0.4, 1.5), HEIGHT - y + rise * rng.uniform(0.6, 1.1),
                at + step, low,
            )  # fmt: skip
            at += step
        tail = rng.uniform(-4, 10)
        path.curveTo(at + 8, HEIGHT - y + 2, at + 20, HEIGHT - y + tail, at + 34, HEIGHT - y + tail)
        self.canvas.setLineWidth(1.15)
        self.canvas.setLineCap(1)
        self.canvas.drawPath(path)
        self.canvas.restoreState()
