"""A text layer that pdfium cannot read is asked of pdfplumber before the page is read by OCR."""

from __future__ import annotations

import io

import pikepdf
import pytest

from models.kinds import Origin, OriginReason
from pipeline.engines.sources import open_source
from pipeline.flow import Engines, read_page
from pipeline.settings import LimitSettings, ReadingSettings

LINES = (
    "Der Stadtrat beschliesst die vorgelegte Drucksache in seiner Sitzung",
    "und beauftragt die Verwaltung mit der Durchsicht der Unterlagen und der",
    "Kostenaufstellung gegen die Stimmen der Fraktionen des Rates der Stadt",
)

HEAD = (
    "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def\n"
    "1 begincodespacerange\n<0000> <ffff>\nendcodespacerange\n"
)


def a_layer(entry: str) -> bytes:
    """Return a PDF whose codes are named by a ToUnicode map, each line of it made by ``entry``."""
    codes: dict[str, int] = {}
    for char in "".join(LINES):
        codes.setdefault(char, 0x41 + len(codes))
    named = "\n".join(
        entry.format(code=code, char=char, unicode=ord(char)) for char, code in codes.items()
    )
    to_unicode = f"{HEAD}{len(codes)} beginbfchar\n{named}\nendbfchar\nendcmap end end"
    shown = " ".join(
        f"1 0 0 1 72 {700 - 20 * n} Tm <{''.join(f'{codes[c]:04x}' for c in line)}> Tj"
        for n, line in enumerate(LINES)
    )
    file = pikepdf.new()
    name = pikepdf.Name
    descriptor = pikepdf.Dictionary(
        Type=name.FontDescriptor, FontName=name.Test, Flags=4, FontBBox=[0, -200, 1000, 800],
        ItalicAngle=0, Ascent=800, Descent=-200, CapHeight=700, StemV=80,
    )  # fmt: skip
    system = pikepdf.Dictionary(
        Registry=pikepdf.String("Adobe"), Ordering=pikepdf.String("Identity"), Supplement=0
    )
    glyphs = pikepdf.Dictionary(
        Type=name.Font, Subtype=name.CIDFontType2, BaseFont=name.Test, CIDSystemInfo=system,
        DW=500, FontDescriptor=file.make_indirect(descriptor),
    )  # fmt: skip
    font = pikepdf.Dictionary(
        Type=name.Font, Subtype=name.Type0, BaseFont=name.Test, Encoding=name("/Identity-H"),
        DescendantFonts=[file.make_indirect(glyphs)],
        ToUnicode=file.make_stream(to_unicode.encode("latin-1")),
    )  # fmt: skip
    page = pikepdf.Dictionary(
        Type=name.Page,
        MediaBox=[0, 0, 595, 842],
        Contents=file.make_stream(f"BT /F1 10 Tf {shown} ET".encode()),
        Resources=pikepdf.Dictionary(Font=pikepdf.Dictionary(F1=file.make_indirect(font))),
    )
    file.pages.append(pikepdf.Page(file.make_indirect(page)))
    out = io.BytesIO()
    file.save(out)
    return out.getvalue()


SETTINGS = ReadingSettings()


class Silent:
    """An engine that finds nothing."""

    name = "silent 1"

    def read(self, image, task):
        return ()


@pytest.fixture
def read(tmp_path):
    def of(content: bytes, settings=SETTINGS):
        path = tmp_path / "layer.pdf"
        path.write_bytes(content)
        with open_source(path, (), LimitSettings()) as source:
            return read_page(source.page(1), Engines(Silent()), settings, LimitSettings())

    return of


def test_map_that_only_pdfplumber_reads_saves_the_layer(read):
    """Letters written as strings, not as hexadecimal: pdfium passes over the whole map."""
    reading = read(a_layer("<{code:04x}> (\\000{char})"))
    assert reading.origin is Origin.TEXT
    assert reading.origin_reason is OriginReason.TEXT_LAYER
    assert str(reading.engine).startswith("pdfplumber ")
    lines: dict[int, list[str]] = {}
    for word in reading.words:
        lines.setdefault(word.line, []).append(word.text)
    assert tuple(" ".join(line) for line in lines.values()) == LINES
    first = reading.words[0].box
    assert (first.x0, round(first.bottom - 842 + 700)) == (72, 2)
    assert [step.name for step in reading.steps] == ["second opinion"]
    assert "pdfium" in reading.steps[0].reason


def test_sound_map_is_read_by_pdfium_alone(read, monkeypatch):
    monkeypatch.setattr(
        "pipeline.engines.pdf.plumbed_layer", lambda *args: pytest.fail("the fast path asked twice")
    )
    reading = read(a_layer("<{code:04x}> <{unicode:04x}>"))
    assert str(reading.engine).startswith("pdfium ")
    assert reading.words[1].text == "Stadtrat"


def test_disagreement_is_noted_where_neither_can_read(read):
    reading = read(a_layer("<{code:04x}> /{char}"))
    assert reading.origin is not Origin.TEXT
    assert reading.origin_reason is OriginReason.GARBAGE_TEXT_LAYER
    (said,) = [step.reason for step in reading.steps if step.name == "second opinion"]
    assert said.startswith("pdfplumber")


def test_nobody_is_asked_when_no_layer_is_wanted(read, monkeypatch):
    monkeypatch.setattr(
        "pipeline.engines.pdf.plumbed_layer", lambda *args: pytest.fail("asked all the same")
    )
    settings = ReadingSettings(use_text_layer=False)
    assert read(a_layer("<{code:04x}> (\\000{char})"), settings).origin is not Origin.TEXT
