import pytest

from models.geometry import Box
from models.kinds import ReviewCode
from models.page import CheckBox
from pipeline.stages.extract.public_words import flag_of
from tests.factories import ADVANCE, MARGIN, PITCH, a_page
from tests.papers import SETTINGS, judged

PAPER = """
STADT MUSTER
Drucksache 0565/23
{head}

Betreff: Neubau der Turnhalle am Anger

{table}

Sachverhalt
Der Neubau wird im kommenden Jahr begonnen und soll im Herbst beendet werden.
Im öffentlichen Raum entstehen zwölf Plätze.
"""


@pytest.mark.parametrize(
    ("printed", "says"),
    [
        pytest.param("öffentlich", True, id="plain"),
        pytest.param("nicht öffentlich", False, id="two-words"),
        pytest.param("nichtöffentlich", False, id="one-word"),
        pytest.param("ö", True, id="letter"),
        pytest.param("nö", False, id="letters"),
        pytest.param("N", False, id="braunschweig"),
        pytest.param("öffentlich/nichtöffentlich", None, id="both"),
        pytest.param("nieht öffentlich", None, id="a-misread-nicht-is-no-yes"),
        pytest.param("x", None, id="a-tick-says-nothing-alone"),
    ],
)
def test_flag(printed, says):
    assert flag_of(printed) is says


@pytest.mark.parametrize(
    ("head", "table", "value"),
    [
        pytest.param("öffentlich", "", True, id="line"),
        pytest.param("Status: öffentlich (freigegeben)", "", True, id="label"),
        pytest.param("Nichtöffentliche Sitzung", "", False, id="session"),
        pytest.param("nicht\nöffentlich", "", False, id="wrapped"),
        pytest.param("☒ öffentlich   ☐ nichtöffentlich", "", True, id="printed-boxes"),
        pytest.param("☐ öffentlich   ☒ nichtöffentlich", "", False, id="printed-boxes-no"),
        pytest.param("öffentlich   nichtöffentlich", "", None, id="no-box-ticked"),
        pytest.param("Beratungsstatus: N", "", False, id="a-letter-behind-a-label"),
        pytest.param("Öffentlichkeit: nein", "", False, id="no-behind-a-label"),
        pytest.param("Art der Beratung: nichtöffentlich", "", False, id="behind-a-role"),
        pytest.param("Art der Beratung: Vorberatung", "", None, id="a-role-says-nothing"),
        pytest.param("Kleine Anfrage (nichtöffentlich) Nr. 84/97", "", False, id="behind-a-type"),
        pytest.param("Öffentliche Beschlussvorlage Nr. 84/97", "", True, id="before-a-type"),
        pytest.param("Öffentliche Toiletten in der Innenstadt", "", None, id="in-a-title"),
        pytest.param(
            "☐ öffentlich   ☒ nichtöffentlich",
            "Gremium        Datum        Status\nHauptausschuss 12.03.2023   öffentlich",
            False,
            id="boxes-right-above-a-table",
        ),
        pytest.param(
            "Zur Beratung in nichtöffentlicher Sitzung",
            "Gremium        Datum        Status\nHauptausschuss 12.03.2023   öffentlich",
            False,
            id="a-sentence-above-a-table",
        ),
        pytest.param("", "", None, id="nothing-said"),
        pytest.param(
            "",
            "Gremium        Datum        Status\nHauptausschuss 12.03.2023   öffentlich\n"
            "Stadtrat       20.03.2023   öffentlich",
            True,
            id="all-rows",
        ),
        pytest.param(
            "",
            "Gremium        Datum        Status\nHauptausschuss 12.03.2023   nicht öffentlich\n"
            "Stadtrat       20.03.2023   öffentlich",
            False,
            id="one-row-closed",
        ),
        pytest.param(
            "öffentlich",
            "Gremium        Datum        Status\nHauptausschuss 12.03.2023   nicht öffentlich\n"
            "Stadtrat       20.03.2023   öffentlich",
            True,
            id="a-statement-decides-over-rows",
        ),
    ],
)
def test_public(head, table, value):
    found = judged(PAPER.format(head=head, table=table)).metadata.public
    assert (found and found.value) is value


def test_contradiction_is_unknown_with_a_reason():
    judgement = judged(PAPER.format(head="öffentlich\n\nNichtöffentliche Sitzung", table=""))
    assert judgement.metadata.public is None
    assert ReviewCode.PUBLIC_CONTRADICTION in {r.code for r in judgement.review.reasons}


def test_true_on_one_witness_stays_below_the_threshold():
    found = judged(PAPER.format(head="öffentlich", table="")).metadata.public
    assert found is not None
    assert found.confidence < SETTINGS.accept_at


@pytest.mark.parametrize("closed", [True, False])
def test_boxes_behind_their_words(closed):
    drawing = PAPER.format(head="öffentlich       nichtöffentlich", table="")
    row = next(i for i, o in enumerate(drawing.strip("\n").split("\n")) if o.startswith("öff"))
    top = MARGIN + row * PITCH + 1.0
    boxes = tuple(
        CheckBox(
            box=Box(MARGIN + at * ADVANCE, top, MARGIN + at * ADVANCE + 8, top + 8),
            checked=ticked,
            confidence=0.95,
        )
        for at, ticked in ((11, not closed), (33, closed))
    )
    found = judged(a_page(drawing, checkboxes=boxes)).metadata.public
    assert found is not None
    assert found.value is not closed


@pytest.mark.parametrize(
    ("head", "public"),
    [
        pytest.param("Antrag · 2020/118-A · 05.06.2020 · öffentlich", True, id="strip"),
        pytest.param("Bauausschuß, nichtöffentliche Sitzung am 20.10.1949", False, id="meeting"),
        pytest.param("Zu Punkt 7 ö der Tagesordnung", True, id="item"),
        pytest.param("Grün · öffentlicher Raum · 2020", None, id="no-statement"),
    ],
)
def test_statements_in_places_of_no_known_form(head, public):
    found = judged(PAPER.format(head=head, table="")).metadata.public
    assert (found and found.value) is public


@pytest.mark.parametrize(
    ("sentence", "public"),
    [
        pytest.param("Sie wird öffentlich beraten: Stadtrat am 14. Juni 2022.", True, id="treated"),
        pytest.param("Der Platz ist öffentlich zugänglich und gut besucht.", None, id="a-place"),
    ],
)
def test_a_sentence_says_how_the_paper_is_treated(sentence, public):
    found = judged(
        f"STADT MUSTER\n\nBeschlussvorlage\n\nBrunnen am Markt\n\nSachverhalt\n{sentence}"
    )
    value = found.metadata.public
    assert (value and value.value) is public


@pytest.mark.parametrize(
    ("head", "public"),
    [
        pytest.param(
            "Drucksache 16-233      2. Juni 2016      öffentlich", True, id="in-the-row-of-the-type"
        ),
        pytest.param(
            "Beschlussvorlage 2010/KA/77 vom 2. August 2010, öffentlich", True, id="behind-a-comma"
        ),
        pytest.param("Grünflächenamt, 15. Juli 2019, nichtöffentlich", False, id="of-an-office"),
        pytest.param("Referat 12, 15. Juli 2019, nichtöffentlich", False, id="of-a-department"),
        pytest.param("Der Weg ist seit dem 3. Mai 2019, öffentlich gewidmet", None, id="no-end"),
    ],
)
def test_statements_beside_the_papers_own_date(head, public):
    drawing = (
        f"Stadt Muster\n\n{head}\n\nBetreff: Schule\n\nSachverhalt\nDie Schule wird bald gebaut."
    )
    found = judged(drawing).metadata.public
    assert (found and found.value) == public


def test_the_status_in_the_row_of_a_body_is_its_meetings():
    head = "Bauausschuss      2. Juni 2016      öffentlich\nBeschlussvorlage"
    drawing = f"Stadt Muster\n\n{head}\n\nBetreff: Schule\n\nSachverhalt\nDie Schule wird gebaut."
    (row,) = judged(drawing).metadata.consultations
    assert row.public.value is True
