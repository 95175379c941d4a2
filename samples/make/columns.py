"""A sheet on which text can run in columns, as in printed minutes and old council prints."""

from __future__ import annotations

from samples.make.drawing import HEIGHT
from samples.make.text import Style
from samples.make.typeset import Sheet


class ColumnSheet(Sheet):
    """A sheet that sets in columns between :meth:`begin_columns` and :meth:`end_columns`."""

    count = 1
    column = 0
    gap = 18.0
    ruled = False
    depth = 0.0  # columns on the last page end here, 0 for the foot of the page
    head = 0.0  # where the columns of this page begin
    lowest = 0.0  # how far down the longest of them reaches
    _whole = (0.0, 0.0)

    def begin_columns(
        self, count: int = 2, gap: float = 18, *, depth: float = 0, ruled: bool = False
    ) -> None:
        """Run in columns from the cursor on; on the last page they are ``depth`` points deep."""
        self.count, self.gap, self.depth, self.ruled = count, gap, depth, ruled
        self._whole = (self.left, self.right)
        self._start()

    def _start(self) -> None:
        self.head = self.lowest = self.y
        self._place(0)

    def _place(self, column: int) -> None:
        left, right = self._whole
        wide = (right - left - self.gap * (self.count - 1)) / self.count
        self.column = column
        self.left = left + column * (wide + self.gap)
        self.right = self.left + wide
        self.y = self.head

    def _rules(self) -> None:
        left, right = self._whole
        if self.ruled:
            for column in range(1, self.count):
                x = left + (right - left + self.gap) / self.count * column - self.gap / 2
                self.canvas.setLineWidth(0.5)
                self.canvas.line(x, HEIGHT - self.head, x, HEIGHT - self.lowest)

    def end_columns(self) -> None:
        """Go on below the longest column, over the whole width."""
        self.lowest = max(self.lowest, self.y)
        self._rules()
        self.left, self.right = self._whole
        self.y, self.count = self.lowest, 1

    @property
    def floor(self) -> float:
        """Return where a column ends."""
        if self.count > 1 and self.depth and self.page.number == max(1, self.total):
            return min(float(self.bottom), self.head + self.depth)
        return float(self.bottom)

    def need(self, height: float) -> None:
        """Begin the next column, or a page, unless so much height is left."""
        if self.count == 1:
            super().need(height)
        elif self.y + height > (self.bottom if self.column == self.count - 1 else self.floor):
            self.lowest = max(self.lowest, self.y)
            if self.column + 1 < self.count:
                self._place(self.column + 1)
            else:
                self.new_page()

    def new_page(self) -> None:
        """End this page and begin the next, in its first column."""
        if self.count == 1:
            super().new_page()
            return
        self.lowest = max(self.lowest, self.y)
        self._rules()
        self.left, self.right = self._whole
        super().new_page()
        self._start()

    def flow(
        self, text: str, style: Style, *, x: float | None = None, width: float | None = None
    ) -> None:
        """Draw a paragraph at the cursor, over as many columns and pages as it takes."""
        shift = 0 if x is None else x - self.left
        room = (self.right - self.left - shift) if width is None else width
        lines = self.wrap(text, style, room)
        for index, line in enumerate(lines):
            keep = 2 if index in (0, len(lines) - 2) and len(lines) > 1 else 1
            self.need(keep * style.line)
            indent = style.first if index == 0 else 0
            last = index == len(lines) - 1
            self._set(line, self.left + shift + indent, room - indent, style, last=last)
        self.y += style.gap
