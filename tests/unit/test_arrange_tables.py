"""Tables, ruled and unruled, and what is none."""

import pytest

from models.layout import Paragraph, Table
from models.running_text import running_text
from pipeline.stages.arrange import arrange
from tests.factories import a_page


def tables(drawing: str) -> list[list[list[str]]]:
    layout = arrange([a_page(drawing)])
    return [
        [[running_text(cell.lines) for cell in block.row(index)] for index in range(block.rows)]
        for block in layout.blocks()
        if isinstance(block, Table)
    ]


@pytest.mark.parametrize(
    ("drawing", "expected"),
    [
        pytest.param(
            """
            ------------------------------------------------
            | Gremium          | Termin     | Behandlung   |
            ------------------------------------------------
            | Dienstberatung   | 20.03.2023 | nicht        |
            |                  |            | öffentlich   |
            ------------------------------------------------
            | Ausschuss für    | 04.05.2023 | öffentlich   |
            | Ordnung          |            |              |
            ------------------------------------------------
            """,
            [
                ["Gremium", "Termin", "Behandlung"],
                ["Dienstberatung", "20.03.2023", "nicht öffentlich"],
                ["Ausschuss für Ordnung", "04.05.2023", "öffentlich"],
            ],
            id="ruled-wrapped",
        ),
        pytest.param(
            """
            ------------------------------------------------
            | Sitzung des Stadtrates am 4. Mai 2023        |
            ------------------------------------------------
            | TOP 5            | öffentlich | beschlossen  |
            ------------------------------------------------
            """,
            [["Sitzung des Stadtrates am 4. Mai 2023"], ["TOP 5", "öffentlich", "beschlossen"]],
            id="ruled-merged",
        ),
        pytest.param(
            """
            Gremium                    Termin       TOP   ö   nö   Ergebnis

            Hauptausschuss             28.11.2006   7     x        vorberaten

            Gemeinderat                12.12.2006   3     x
            """,
            [
                ["Gremium", "Termin", "TOP", "ö", "nö", "Ergebnis"],
                ["Hauptausschuss", "28.11.2006", "7", "x", "", "vorberaten"],
                ["Gemeinderat", "12.12.2006", "3", "x", "", ""],
            ],
            id="unruled-crosses",
        ),
        pytest.param(
            """
            Beratungsfolge             Termin       Behandlung
            Ausschuss für öffentliche  28.11.2006   öffentlich
            Ordnung und Sicherheit
            Gemeinderat                12.12.2006   nicht
                                                    öffentlich
            """,
            [
                ["Beratungsfolge", "Termin", "Behandlung"],
                ["Ausschuss für öffentliche Ordnung und Sicherheit", "28.11.2006", "öffentlich"],
                ["Gemeinderat", "12.12.2006", "nicht öffentlich"],
            ],
            id="unruled-wrapped",
        ),
        pytest.param(
            """
            Termin:          22.10.2013
            Vorlage Nr.:     2013/0104
            TOP:             3
            """,
            [["Termin:", "22.10.2013"], ["Vorlage Nr.:", "2013/0104"], ["TOP:", "3"]],
            id="labels-and-values",
        ),
        pytest.param(
            """
            STADT KARLSRUHE       Gremium:       Gemeinderat
            Bürgermeister         Termin:        22.10.2013
                                  TOP:           3
            """,
            [
                ["STADT KARLSRUHE", "Gremium:", "Gemeinderat"],
                ["Bürgermeister", "Termin:", "22.10.2013"],
                ["", "TOP:", "3"],
            ],
            id="labels-beside-letterhead",
        ),
        pytest.param(
            """
            Baukosten             2.670.000 DM
            Einrichtung             310.000 DM
            Insgesamt             2.980.000 DM
            """,
            [
                ["Baukosten", "2.670.000 DM"],
                ["Einrichtung", "310.000 DM"],
                ["Insgesamt", "2.980.000 DM"],
            ],
            id="amounts",
        ),
        pytest.param(
            """
            Baumaterial aus dem Fonds      38 TM
            Eigenleistungen                24 TM
            Tontechnik                     17 TM
            """,
            [
                ["Baumaterial aus dem Fonds", "38 TM"],
                ["Eigenleistungen", "24 TM"],
                ["Tontechnik", "17 TM"],
            ],
            id="amounts-in-an-old-unit",
        ),
    ],
)
def test_tables(drawing, expected):
    (table,) = tables(drawing)
    assert [[text for text in row if text] for row in table] == [
        [text for text in row if text] for row in expected
    ]


@pytest.mark.parametrize(
    "drawing",
    [
        pytest.param(
            """
            gez. Henriette Reker           gez. Ralph Sterck
            Oberbürgermeisterin            Ratsmitglied
            """,
            id="two-signatures",
        ),
        pytest.param(
            """
            Titel der Drucksache:                          Drucksache
            Teilnahme am Modellprojekt der Stadt           0565/23
            gegen Rassismus und Hass im Alltag             öffentlich
            """,
            id="title-beside-number",
        ),
        pytest.param(
            """
            ----------------------------------------
            | Die Stadt baut eine Halle und reißt  |
            | die alte ab.                         |
            ----------------------------------------
            """,
            id="lone-frame",
        ),
        pytest.param(
            """
            ----------------------------------------
            | Die Verwaltung baut eine neue Halle  |
            | und reißt die alte ab, weil sie seit |
            | Jahren nicht mehr sicher ist und die |
            | Vereine sie nicht nutzen können oder |
            | mögen, was allen schadet.            |
            ----------------------------------------
            | Personelle Auswirkungen              |
            | Keine.                               |
            ----------------------------------------
            """,
            id="frame-below-a-frame",
        ),
        pytest.param(
            """
            Die Stadt baut eine neue Halle und    reißt die
            alte ab, weil sie nicht mehr sicher   ist und
            niemand sie nutzen kann oder mag.
            """,
            id="river-of-white",
        ),
    ],
)
def test_no_table(drawing):
    layout = arrange([a_page(drawing)])
    assert all(isinstance(block, Paragraph) for block in layout.blocks())


def test_signatures_are_read_column_by_column():
    layout = arrange(
        [
            a_page(
                """
                gez. Henriette Reker           gez. Ralph Sterck
                Oberbürgermeisterin            Ratsmitglied
                """
            )
        ]
    )
    assert [line.text for line in layout.lines()] == [
        "gez. Henriette Reker",
        "Oberbürgermeisterin",
        "gez. Ralph Sterck",
        "Ratsmitglied",
    ]


def test_merged_cells_tell_their_span():
    layout = arrange(
        [
            a_page(
                """
                --------------------------------
                | Kosten der Halle             |
                --------------------------------
                | Bau       | 2.670.000 DM     |
                --------------------------------
                """
            )
        ]
    )
    (table,) = layout.blocks()
    assert isinstance(table, Table)
    assert [(c.row, c.column, c.column_span) for c in table.cells] == [
        (0, 0, 2),
        (1, 0, 1),
        (1, 1, 1),
    ]


LABELLED = """
----------------------------------------------------------
| Gremium:     | Stadtverordnetenversammlung             |
----------------------------------------------------------
| Beschluß:    | Die Planstraße im Baugebiet erhält den  |
|              | Namen Louise-Otto-Straße und wird bald  |
|              | gewidmet.                               |
----------------------------------------------------------
| Kosten:      | 84.371 Euro aus dem Haushalt            |
----------------------------------------------------------
| Abstimmung:  | Ja 21, Nein 4                           |
----------------------------------------------------------
"""


def test_text_beside_labels_in_a_table_is_text_below_its_heading():
    blocks = list(arrange([a_page(LABELLED)]).blocks())
    texts = [[line.text for line in block.lines] for block in blocks]
    assert [isinstance(block, Table) for block in blocks] == [True, *[False] * 4, True]
    assert texts[1] == ["Beschluß:"]
    assert texts[2][-1] == "gewidmet."
    assert texts[3:5] == [["Kosten:"], ["84.371 Euro aus dem Haushalt"]]
    assert texts[5] == ["Abstimmung:", "Ja 21, Nein 4"]


LEAF = """
---------------------------------------------------------------
| Nr.  | Gegenstand und Beschluß                    | ja:nein |
---------------------------------------------------------------
| 894  | Sachverhalt:                               | 14:1    |
|      | Der Entwurf lag vom Mai bis zum Juni aus.  |         |
|      | Es gingen drei Schreiben ein, von denen    |         |
|      | zwei die Höhe der Gebäude am Weinbergsweg  |         |
|      | betreffen und eines die Quelle.            |         |
---------------------------------------------------------------
"""


def test_the_text_of_a_leaf_with_number_and_votes_beside_it_is_no_cell():
    blocks = list(arrange([a_page(LEAF)]).blocks())
    assert any(
        isinstance(block, Paragraph) and block.lines[0].text == "Sachverhalt:" for block in blocks
    )
    assert [line.text for block in blocks for line in block.lines if "894" in line.text] == ["894"]
