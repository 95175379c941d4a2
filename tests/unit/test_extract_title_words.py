"""What words say of a line's being a title: organs, types, addresses, what the text echoes."""

from dataclasses import replace

import pytest

from models.geometry import Box
from models.layout import Cell, Table
from pipeline.stages.arrange import arrange
from pipeline.stages.extract.echo import Echo, content_words, echo_of, is_organ
from pipeline.stages.extract.labels import labels_of
from pipeline.stages.extract.law_signs import with_law_signs
from pipeline.stages.extract.sheet import Labelled, look_at
from pipeline.stages.extract.title_cells import cell_titles
from pipeline.stages.extract.title_leaves import leaf_titles
from pipeline.stages.extract.type_lines import is_type
from pipeline.stages.segment import segment
from tests.factories import a_page
from tests.papers import SETTINGS, a_line, judged, the_annotator

BODY = """
Sachverhalt
In der Innenstadt gibt es mehr als sechzig Brunnen, aber nur an zweien darf das Wasser getrunken
werden. Nach einer Erhebung der Verbraucherzentrale kostet ein halber Liter Wasser in Gaststätten
an der Ludwigstraße im Mittel zwei Euro. Familien mit Kindern und ältere Menschen sollen an
jedem Trinkbrunnen kostenlos ihre Flaschen füllen können. Die Stadtwerke haben die Kosten für den
Betrieb ermittelt und empfehlen fünf Standorte, darunter den Bahnhofsvorplatz und den Rheingarten.
"""


@pytest.mark.parametrize(
    ("word", "organ"),
    [
        pytest.param("Oberbürgermeisterin", True, id="office"),
        pytest.param("Stadtverordneten-Versammlung", True, id="hyphen"),
        pytest.param("Hansestadt", True, id="town"),
        pytest.param("Magistrats", True, id="genitive"),
        pytest.param("Stadtbibliothek", False, id="a-building-of-the-town"),
        pytest.param("Innenstadt", False, id="a-part-of-it"),
        pytest.param("Vorrat", False, id="no-council"),
    ],
)
def test_organs(word, organ):
    assert is_organ(word) is organ


@pytest.mark.parametrize(
    ("title", "signs"),
    [
        pytest.param("Trinkbrunnen in der Innenstadt", {"echoed"}, id="both-words"),
        pytest.param("Neue Standorte an der Ludwigstraße", {"echoed"}, id="stems"),
        pytest.param("Wolfgang Brandmüller, Zimmer", {"unechoed"}, id="no-word"),
        pytest.param("Oberbürgermeister Neues Rathaus", {"unechoed"}, id="organs-say-nothing"),
        pytest.param("Trinkbrunnen", set(), id="one-word-is-no-witness"),
    ],
)
def test_echo(title, signs):
    words = content_words(BODY)
    assert Echo("\n".join(words), len(words)).signs(title) == signs


def test_a_short_text_echoes_nothing():
    assert Echo("innenstadt\ntrinkbrunnen", 2).signs("Trinkbrunnen in der Innenstadt") == set()


@pytest.mark.parametrize(
    ("printed", "mended"),
    [
        pytest.param("Ersuchen gem. 5 27 BezVG: X", "Ersuchen gem. § 27 BezVG: X", id="digit"),
        pytest.param("im Sinne von 8 33a GeschO", "im Sinne von § 33a GeschO", id="with-letter"),
        pytest.param("gemäß S 3 Abs. 2 BauGB", "gemäß § 3 Abs. 2 BauGB", id="paragraph-parts"),
        pytest.param("nach $ 24 GO NRW: X", "nach § 24 GO NRW: X", id="dollar"),
        pytest.param(
            "gem. 8 12 der Geschäftsordnung", "gem. § 12 der Geschäftsordnung", id="statute-by-name"
        ),
        pytest.param("nach 5 12 Monaten", "nach 5 12 Monaten", id="no-law"),
        pytest.param("Flurstücke 8 33 KG", "Flurstücke 8 33 KG", id="no-preposition-of-laws"),
    ],
)
def test_law_signs(printed, mended):
    assert with_law_signs(printed) == mended


@pytest.mark.parametrize(
    ("printed", "alone"),
    [
        pytest.param("Mitteilung des Senats an die Bürgerschaft", True, id="from-and-to"),
        pytest.param("Antrag an den Gemeinderat", True, id="to"),
        pytest.param("Antrag für den Rat der Stadt Göttingen am 6. März 1998", True, id="dated"),
        pytest.param("Auszug aus dem Beschlußbuch", True, id="extract"),
        pytest.param("Vorlage zur Sanierung des Rathauses", False, id="of-a-building"),
        pytest.param("Antrag der Fraktion: Trinkbrunnen", False, id="goes-on"),
        pytest.param("Wortprotokoll über die 19. Sitzung des Rates", False, id="verbatim"),
    ],
)
def test_types_alone(printed, alone):
    assert is_type(printed) is alone


@pytest.mark.parametrize(
    ("head", "title"),
    [
        pytest.param(
            "Herrn\nOberbürgermeister\nNeues Rathaus\n\n\nTrinkbrunnen in der Innenstadt",
            "Trinkbrunnen in der Innenstadt",
            id="below-an-address",
        ),
        pytest.param("Herrn\nOberbürgermeister\nNeues Rathaus", None, id="address-alone"),
        pytest.param("Alle Fraktionen des Musterstädter Stadtrates", None, id="to-all-groups"),
        pytest.param(
            "Mitteilung des Senats an die Bürgerschaft\nTrinkbrunnen in der Innenstadt",
            "Trinkbrunnen in der Innenstadt",
            id="below-a-type-with-its-organs",
        ),
        pytest.param("Bürgertreff, Saal 2", None, id="where-one-meets"),
        pytest.param("Mitglieder des Hauptausschusses", None, id="organs-alone"),
        pytest.param("**Oktober** **2021**", None, id="a-month"),
        pytest.param("F. d. R.: Hoyer, Büro der Stadtverordneten", None, id="a-certificate"),
        pytest.param("Gegenstand / Vortrag / Beschluß", None, id="the-head-of-a-column"),
        pytest.param(
            "**Trinkbrunnen** **in** **der** **Innenstadt**\n"
            "- Antrag der Fraktion Die Bunten vom 26.02.2018 -",
            "Trinkbrunnen in der Innenstadt",
            id="who-brought-it-in-between-dashes",
        ),
        pytest.param(
            "Antrag der Fraktion der SPD\nbetreffend die Trinkbrunnen in der Innenstadt",
            "Antrag der Fraktion der SPD betreffend die Trinkbrunnen in der Innenstadt",
            id="a-sentence-of-old-prints",
        ),
        pytest.param(
            "Betreff:   Trinkbrunnen in der Innenstadt\nhier:      Standorte und Kosten",
            "Trinkbrunnen in der Innenstadt hier: Standorte und Kosten",
            id="here-in-the-column-of-labels",
        ),
        pytest.param(
            "Betreffend: Trinkbrunnen in der Innenstadt",
            "Trinkbrunnen in der Innenstadt",
            id="a-label-with-its-colon-only",
        ),
        pytest.param(
            "Titel/Thema: Trinkbrunnen in der Innenstadt",
            "Trinkbrunnen in der Innenstadt",
            id="a-label-of-two",
        ),
        pytest.param(
            "**Antrag:** **Trinkbrunnen** **in** **der** **Innenstadt**\n\n"
            "Sehr geehrter Herr Oberbürgermeister,\nsehr geehrte Damen und Herren,",
            "Trinkbrunnen in der Innenstadt",
            id="behind-its-type-in-a-letter",
        ),
        pytest.param(
            "**Antrag**\n\n**hier:** **Trinkbrunnen** **in** **der** **Innenstadt**",
            "Trinkbrunnen in der Innenstadt",
            id="behind-here",
        ),
        pytest.param(
            "**Zum** **Beschluss** **des** **Stadtrates** **vom** **23.04.2020**\n"
            "**–** **Trinkbrunnen** **in** **der** **Innenstadt** **–**",
            "Zum Beschluss des Stadtrates vom 23.04.2020 – Trinkbrunnen in der Innenstadt –",
            id="no-title-begins-with-a-dash",
        ),
        pytest.param(
            "Tagesordnung Punkt 5 der öffentlichen Sitzung am 14. März 2018", None, id="a-meeting"
        ),
        pytest.param(
            "1. Gegenstand:              Trinkbrunnen in der Innenstadt\n"
            "2. Wir bitten, zur          Der Rat hat in der Sitzung vom Mai\n"
            "   Kenntnis zu nehmen:      beschlossen, mehr Brunnen zu bauen",
            "Trinkbrunnen in der Innenstadt",
            id="up-to-the-next-row-of-the-form",
        ),
        pytest.param(
            "Az.: 23-4\nRubrum: Trinkbrunnen in der Innenstadt",
            "Trinkbrunnen in der Innenstadt",
            id="a-label-of-no-list-at-the-edge-of-others",
        ),
        pytest.param(
            "Stoff:   Trinkbrunnen in der Innenstadt am\n         Rheingarten",
            "Trinkbrunnen in der Innenstadt am Rheingarten",
            id="a-label-that-the-lines-of-its-value-clear",
        ),
        pytest.param(
            "Sachv.: Trinkbrunnen in der Innenstadt",
            "Trinkbrunnen in der Innenstadt",
            id="a-label-cut-short",
        ),
        pytest.param(
            "Az.:        23-4\nRubrum      Trinkbrunnen in der Innenstadt\nTel.:       12",
            "Trinkbrunnen in der Innenstadt",
            id="a-label-with-white-only",
        ),
        pytest.param(
            "Az.: 23-4\nTrinkbrunnen: Standorte in der Innenstadt",
            "Trinkbrunnen: Standorte in der Innenstadt",
            id="a-colon-of-its-own-the-text-speaks-of-it",
        ),
        pytest.param(
            "Grundsatzbeschluss: Trinkbrunnen in der Innenstadt",
            "Grundsatzbeschluss: Trinkbrunnen in der Innenstadt",
            id="a-colon-of-its-own-no-label-near",
        ),
        pytest.param(
            "Az.:        23-4\nReferentin: Dr. Karin Lohwasser, Stadträtin",
            None,
            id="a-strange-label-of-a-person",
        ),
        pytest.param(
            "TOP: Trinkbrunnen in der Innenstadt",
            "Trinkbrunnen in der Innenstadt",
            id="words-behind-the-item-of-the-agenda",
        ),
        pytest.param(
            "Kleine Anfrage\nder Abgeordneten Ickstadt wegen\nTrinkbrunnen in der Innenstadt",
            "Trinkbrunnen in der Innenstadt",
            id="below-who-asks-for-what-reason",
        ),
        pytest.param(
            "412. Vorlage zur Beschlußfassung, betreffend Trinkbrunnen in der Innenstadt",
            "Trinkbrunnen in der Innenstadt",
            id="behind-a-comma-and-betreffend",
        ),
        pytest.param(
            "Trinkbrunnen in der Innenstadt\nAntrag | 2020/118-A | 05.06.2020 | öffentlich",
            "Trinkbrunnen in der Innenstadt",
            id="over-a-strip-of-fields",
        ),
        pytest.param(
            "Betreff: Anfrage: Trinkbrunnen in der Innenstadt",
            "Trinkbrunnen in der Innenstadt",
            id="behind-the-type-of-a-mail",
        ),
        pytest.param(
            "Betreff: Antrag A 12/2002 - Trinkbrunnen in der Innenstadt",
            "Trinkbrunnen in der Innenstadt",
            id="behind-the-type-and-its-number",
        ),
        pytest.param(
            "Betreff: Antrag der Fraktion auf Trinkbrunnen in der Innenstadt",
            "Antrag der Fraktion auf Trinkbrunnen in der Innenstadt",
            id="a-type-that-the-title-goes-on-from",
        ),
        pytest.param(
            "Antwort Nr. 12\nTrinkbrunnen in der Innenstadt",
            "Trinkbrunnen in der Innenstadt",
            id="below-a-numbered-answer",
        ),
        pytest.param(
            "Beantwortung Ihrer Anfrage F 34/2011\nTrinkbrunnen in der Innenstadt",
            "Trinkbrunnen in der Innenstadt",
            id="below-what-is-answered",
        ),
        pytest.param(
            "Fortschreibung .des Plans für Trinkbrunnen der Innenstadt",
            "Fortschreibung des Plans für Trinkbrunnen der Innenstadt",
            id="a-speck-before-a-word",
        ),
    ],
)
def test_title(head, title):
    found = judged(f"STADT MUSTER\nDrucksache 0565/23\n\n{head}\n\n{BODY}").metadata.title
    assert (found and found.value) == title


@pytest.mark.parametrize(
    ("kind", "title"),
    [
        pytest.param("Auszug aus dem Beschlußbuch", "Trinkbrunnen in der Innenstadt", id="extract"),
        pytest.param("Niederschrift", None, id="minutes"),
    ],
)
def test_an_item_is_the_title_of_an_extract_only(kind, title):
    found = judged(
        f"STADT MUSTER\n\n{kind}\n\nTOP 7: Trinkbrunnen in der Innenstadt\n\n{BODY}"
    ).metadata.title
    assert (found and found.value) == title


@pytest.mark.parametrize(
    ("cells", "title"),
    [
        pytest.param(
            ("894", "Trinkbrunnen in der\nInnenstadt"),
            "Trinkbrunnen in der Innenstadt",
            id="beside-its-number",
        ),
        pytest.param(("Ort", "Trinkbrunnen in der\nInnenstadt"), None, id="beside-a-label"),
    ],
)
def test_leaves(cells, title):
    number, printed = cells
    rows = printed.split("\n")
    first = [a_line(text, 120.0, 100.0 + 14 * at) for at, text in enumerate(rows)]
    text = [a_line("Der Kassenwart legt das dar.", 120.0, 150.0 + 14 * at) for at in range(4)]
    box = Box(50.0, 90.0, 500.0, 220.0)
    table = Table(
        page=1,
        box=box,
        ruled=True,
        rows=1,
        columns=2,
        cells=(
            Cell(0, 0, box, (a_line(number, 60.0, 100.0),)),
            Cell(0, 1, box, (*first, *text)),
        ),
    )
    found = [" ".join(line.text for line in lines) for lines in leaf_titles([table])]
    assert found == ([title] if title else [])


@pytest.mark.parametrize(
    ("left", "title"),
    [
        pytest.param("Beschlussvorlage", "Trinkbrunnen in der Innenstadt", id="beside-the-type"),
        pytest.param("Anwesend:", None, id="beside-a-label"),
    ],
)
def test_a_cell_of_the_head_is_a_title(left, title):
    drawing = f"STADT MUSTER\n\nFelder\n{BODY}"
    layout = arrange([a_page(drawing, page=1)])
    sheet = look_at(layout, segment(layout, SETTINGS), the_annotator())
    box = Box(50.0, 90.0, 500.0, 120.0)
    cells = (
        Cell(0, 0, box, (a_line(left, 60.0, 100.0),)),
        Cell(0, 1, box, (a_line("Trinkbrunnen in der Innenstadt", 220.0, 100.0),)),
    )
    table = Table(page=1, box=box, ruled=True, rows=1, columns=2, cells=cells)
    lines = tuple(line for cell in cells for line in cell.lines)
    labels = tuple(Labelled(label, o) for o in lines for label in labels_of(o.text))
    by_line = {id(item.line): item.label for item in labels}
    head = replace(
        sheet, head=(*sheet.head, *lines), tables=(table,), labels=labels, by_line=by_line
    )
    found = [one.value for one in cell_titles(head, set(), echo_of(head))]
    assert found == ([title] if title else [])
