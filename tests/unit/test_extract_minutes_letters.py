"""What minutes of advisory boards and their letters say of numbers, kinds and meetings."""

import pytest

from pipeline.stages.extract.cited import is_file_sign
from tests.factories import a_page
from tests.papers import judged

BODY = "Der Beirat hat die Planung gehört und bittet, sie noch in diesem Jahr umzusetzen."


def found(drawing: str):
    return judged(a_page(drawing)).metadata


def test_a_motion_named_in_a_sentence_is_not_the_letters_own():
    letter = (
        "Stadtteilbeirat Bühlenbach\n\n"
        "**Stellungnahme zum Antrag des Stadtteilbeirats Innenstadt 132/2022**\n\n"
        "Sehr geehrte Damen und Herren,\n\n"
        "in seiner Sitzung vom 23. Juni 2022 hat der Stadtteilbeirat Innenstadt den\n"
        "Antrag 132/2022 zu einem besseren Verfahren der Verwaltung gestellt.\n"
    )
    metadata = found(letter)
    assert metadata.number is None
    assert [one.value for one in metadata.references or ()] == ["132/2022"]


def test_a_motion_at_the_start_of_a_line_is_its_own():
    metadata = found(f"Stadt Mansfeld\n\n**Antrag 132/2022 zum Haushalt**\n\n{BODY}")
    assert metadata.number is not None
    assert metadata.number.value == "132/2022"


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        pytest.param("**Antrag: Sportentwicklung im Stadtteil**", "antrag", id="colon"),
        pytest.param("**Antrag Sportentwicklung im Stadtteil**", None, id="no-colon"),
    ],
)
def test_a_type_that_leads_to_its_subject(head, kind):
    metadata = found(f"{head}\n\nSehr geehrter Herr Oberbürgermeister,\n\n{BODY}")
    assert (metadata.kind and metadata.kind.value.value) == kind


@pytest.mark.parametrize(
    ("line", "body"),
    [
        pytest.param("1. öffentliche Sitzung Stadtteilbeirat Bühl", "Stadtteilbeirat Bühl", id="n"),
        pytest.param("3. Sitzung des Stadtteilbeirates Bühl", "Stadtteilbeirat Bühl", id="of"),
    ],
)
def test_the_board_whose_minutes_they_are(line, body):
    minutes = (
        f"**Niederschrift**\n\nBesprechung am:    24.04.2024       Beginn:   18:30 Uhr\n\n"
        f"Thema:             {line}\n\n\n{BODY}"
    )
    assert [(c.body.value, str(c.date.value)) for c in found(minutes).consultations or ()] == [
        (body, "2024-04-24")
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Verf-015-W-6-2022", True, id="plan-of-files"),
        pytest.param("FD-Buch-14-2021/017", True, id="with-a-count"),
        pytest.param("VII-A-00889-VSP-01", False, id="leipzig"),
        pytest.param("AN/0629/2022", False, id="koeln"),
        pytest.param("FB 36/0191/WP16", False, id="aachen"),
    ],
)
def test_numbers_of_files(text, expected):
    assert is_file_sign(text) is expected


@pytest.mark.parametrize(
    "note",
    [
        pytest.param(
            "Die Niederschrift der 4. Sitzung des Gemeinderates vom 07.03.2022 liegt zur\n"
            "Einsichtnahme auf.",
            id="minutes-open-to-inspection",
        ),
        pytest.param("Zum Beschluss des Gemeinderates vom 07.03.2022", id="decision"),
    ],
)
def test_another_meeting_is_none_of_the_papers(note):
    assert not found(f"Stadt Mansfeld\n\n{note}\n\nBericht\n\n{BODY}").consultations
