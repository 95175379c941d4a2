"""A screened pattern finds what the pattern finds, in whatever case and spelling."""

from __future__ import annotations

import re

import pytest

from pipeline.stages.extract.meeting_words import BODYLIKE, RESULT
from pipeline.stages.extract.screened import Screened

BODIES = (
    pytest.param("HAUPTAUSSCHUSS", "AUSSCHUSS", id="capitals"),
    pytest.param("Hauptausſchuß", "ausſchuß", id="long-s"),
    pytest.param("der Rat der Stadt", "Rat", id="council"),
    pytest.param("Dezernentenrunde", "ntenrunde", id="round"),
    pytest.param("UmA am 3.5.2012", "UmA", id="short-name"),
    pytest.param("in die StVV", "StVV", id="assembly"),
    pytest.param("Vorberatung", None, id="no-body-preliminary"),
    pytest.param("Abteilung A", None, id="no-body-lone-letter"),
    pytest.param("Die Anlage wird zur Kenntnis genommen.", None, id="no-body-sentence"),
)
RESULTS = (
    pytest.param("EINSTIMMIG", "EINSTIMMIG", id="capitals"),
    pytest.param("Beschloſſen", "Beschloſſen", id="long-s"),
    pytest.param("ohne Votum", "ohne Votum", id="no-vote"),
    pytest.param("gutgeheißen", "gutgeheißen", id="sharp-s"),
    pytest.param("offenbar", None, id="no-result-longer-word"),
)


@pytest.mark.parametrize(("text", "found"), BODIES)
def test_bodies_are_found_behind_their_screen(text: str, found: str | None) -> None:
    match = BODYLIKE.search(text)
    assert (match[0][-len(found) :] if match and found else match) == found


@pytest.mark.parametrize(("text", "found"), RESULTS)
def test_results_are_found_behind_their_screen(text: str, found: str | None) -> None:
    match = RESULT.search(text)
    assert (match[0] if match else None) == found


def test_conditions_are_left_to_the_pattern() -> None:
    words = r"\w{4}(?<!stu)runde\b"
    screened = Screened(rf"(?i:{words})", words)
    assert screened.search("Arbeitsrunde") is not None
    assert screened.search("Viertelstunde") is None
    assert screened.match("Arbeitsrunde") is None
    assert re.search(rf"(?i:{words})", "Viertelstunde") is None
