"""Headings in a margin of their own, beside the text that they head."""

from models.layout import Layout, Paragraph
from pipeline.stages.arrange import arrange
from pipeline.stages.segment import sections, segment
from tests.factories import a_page

IN_MARGIN = """
Anlass             Der Ausschuss hat im Dezember gebeten, den Radverkehr auf den
                   Betriebswegen zu zählen, bevor über deren Ausbau verhandelt wird.

Vorgehen           Gezählt wurde an vier Stellen vom Mai bis zum Oktober, je zwei
                   Wochen von sechs bis zweiundzwanzig Uhr. An der Straße stand ein
                   Gerät, das auch nachts zählte. Regentage wurden gekennzeichnet.

Ergebnis           An Werktagen fuhren im Mittel zweitausend Räder über die Schleuse,
                   an Sonntagen dreitausend. Am Weg waren es deutlich weniger Räder.
"""
FIELDS = """
Amt:               Stadtplanungsamt und Amt für Verkehr der Stadt
Bearbeiter:        Frau Brinkhues und Herr Terfloth aus dem Amt
Ruf:               492-6630 und nach Dienstschluss die 492-6631
Gegenstand:        Erneuerung der Beleuchtung zwischen den Toren
Kosten:            164.000 Euro im Haushalt des Jahres zwei
Termin:            Sitzung des Ausschusses am zweiten Montag
"""


def paragraphs(layout: Layout) -> list[str]:
    return [
        " ".join(line.text for line in block.lines)
        for block in layout.blocks()
        if isinstance(block, Paragraph)
    ]


def test_each_heading_stands_before_its_text():
    found = paragraphs(arrange([a_page(IN_MARGIN)]))
    assert [text.split()[0] for text in found] == [
        "Anlass",
        "Der",
        "Vorgehen",
        "Gezählt",
        "Ergebnis",
        "An",
    ]
    assert found[1].endswith("verhandelt wird.")


def test_a_letterhead_may_keep_the_gutter():
    drawn = "Gemeinde           Auszug aus dem Protokoll\n87                 vom 12. April\n\n"
    found = paragraphs(arrange([a_page(drawn + IN_MARGIN.strip("\n"))]))
    assert {"Anlass", "Vorgehen", "Ergebnis"} <= set(found)


def test_they_open_sections():
    found = sections(segment(arrange([a_page(IN_MARGIN)])))
    assert [one.heading.value for one in found if one.heading] == ["Anlass", "Vorgehen", "Ergebnis"]


def test_fields_are_no_text_with_headings():
    layout = arrange([a_page(FIELDS)])
    assert not any(line.text == "Stadtplanungsamt" for line in layout.lines())
    rows = [block for block in layout.blocks() if not isinstance(block, Paragraph)]
    assert rows or "Amt: Stadtplanungsamt" in " ".join(paragraphs(layout))


def test_numbers_of_hanging_items_are_no_headings():
    drawing = IN_MARGIN
    for heading in ("Anlass", "Vorgehen", "Ergebnis"):
        drawing = drawing.replace(heading, "1.".ljust(len(heading)))
    assert "1." not in paragraphs(arrange([a_page(drawing)]))


FORM = """
1. Gegenstand:        Fällung von elf Linden am Ufer
2. Wir bitten, zur    Am Nordufer sind elf Linden so geschädigt, daß ihre
Kenntnis zu nehmen:   Standsicherheit nicht mehr gewährleistet ist. Gepflanzt
                      werden im November vierzehn Winterlinden.
                      Drei davon sind schon bestellt. Sie haben
                      einen Umfang von zwanzig Zentimetern.
                      Weitere folgen im Herbst, wenn es kühler ist.
3. Kosten:            keine
4. Anlagen:           Lageplan der Bäume am Ufer, Liste der Arten



Hans Kalisch          Petra Lindow
Bürgermeister         Stadträtin
"""


def test_numbered_headings_in_the_margin_need_no_long_text_and_end_before_the_signature():
    lines = [line.text for line in arrange([a_page(FORM)]).lines()]
    assert lines.index("2. Wir bitten, zur") + 1 == lines.index("Kenntnis zu nehmen:")
    assert lines.index("3. Kosten:") + 1 == lines.index("keine")
    assert lines[-4:] == ["Hans Kalisch", "Bürgermeister", "Petra Lindow", "Stadträtin"]
