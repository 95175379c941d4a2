"""The learned kinds of sections whose headings no list knows."""

import pytest

from models.kinds import SectionKind
from pipeline.sorter import Sorter, sorter_in
from pipeline.stages import segment as package
from pipeline.stages.arrange import arrange
from pipeline.stages.segment import parted, sections, segment
from pipeline.stages.segment.section_kinds import WEIGHTS, learned_kinds
from pipeline.stages.segment.section_signs import is_of_heading, signs_of
from tests.factories import a_page

K = SectionKind
SUMS = """1. Der Bau kostet im Jahr nach dem Plan 400.000 Euro.

        2. Der Betrieb kostet 12.000 Euro und kann nicht mehr"""
USE = "Die Halle wird an vier Tagen der Woche von den Vereinen der Stadt"
MONEY = {"finanzielle_auswirkungen": {"money2": 9.0}, "sonstige": {"": 1.0}}


def paper(heading: str, text: str):
    drawing = f"""
        __Sachverhalt__

        Die Halle ist seit Jahren baufällig und kann von den Verei-
        nen nicht mehr genutzt werden.

        __{heading}__

        {text}
        genutzt werden. Sie wird ersetzt.

        __Begründung__

        Die Halle ist seit Jahren baufällig und kann von den Verei-
        nen nicht mehr genutzt werden.
        """
    return arrange((a_page(drawing),))


def seen_in(heading: str, text: str):
    return parted(paper(heading, text))[2]


def test_signs_of_heading_text_and_place():
    signs = set(signs_of(1, seen_in("Aufwand für die Halle", SUMS)))
    assert {"first:aufwand", "word:halle", "last:halle", "group:<aufw"} <= signs
    assert {"begins:der", "money2", "numbered", "items2"} <= signs
    assert {"place:within", "behind:sachverhalt", "before:begruendung"} <= signs
    assert not {"asks", "table", "small", "annexes"} & signs


def test_of_a_combined_heading_the_first_word_counts():
    signs = signs_of(1, seen_in("Problem und Begründung", USE))
    assert [sign for sign in signs if sign.startswith("word:")] == ["word:problem"]


@pytest.mark.parametrize(
    ("sign", "holds"), [("group:kost", True), ("word:halle", True), ("words1", False)]
)
def test_what_renaming_takes_away(sign, holds):
    assert is_of_heading(sign) is holds


def test_what_no_list_knows_has_the_kind_that_the_model_is_sure_of():
    seen = seen_in("Aufwand für die Halle", SUMS)
    assert seen.told == [True, False, True]
    found = learned_kinds(seen, Sorter(MONEY))
    assert [p.kind for p in found] == [K.SACHVERHALT, K.FINANZIELLE_AUSWIRKUNGEN, K.BEGRUENDUNG]
    assert found[1].confidence <= seen.passages[1].confidence


def test_what_the_model_doubts_stays_sonstige():
    unsure = {"finanzielle_auswirkungen": {"money2": 2.0}, "sonstige": {"": 1.0}}
    assert (
        learned_kinds(seen_in("Aufwand für die Halle", SUMS), Sorter(unsure))[1].kind is K.SONSTIGE
    )


def test_what_a_list_knows_is_left_alone():
    sure = {"fazit": {"": 9.0}, "sonstige": {"": 0.0}}
    found = learned_kinds(seen_in("Aufwand für die Halle", SUMS), Sorter(sure))
    assert [passage.kind for passage in found] == [K.SACHVERHALT, K.FAZIT, K.BEGRUENDUNG]


def test_a_sign_met_twice_counts_once():
    assert Sorter({"a": {"x": 1.0}, "b": {"": 1.0}}).likeliest(["x", "x"])[1] == 0.5


def test_every_kind_has_weights():
    assert set(sorter_in(package.__name__, WEIGHTS).weights) == {kind.value for kind in K}


@pytest.mark.parametrize(
    ("heading", "text", "kind"),
    [
        ("Kostenseite", SUMS, K.FINANZIELLE_AUSWIRKUNGEN),
        ("Wer die Halle nutzt", USE, K.SONSTIGE),
        ("Problem und Begründung", USE, K.SONSTIGE),
    ],
)
def test_headings_never_met(heading, text, kind):
    found = sections(segment(paper(heading, text)))
    assert [section.kind for section in found] == [K.SACHVERHALT, kind, K.BEGRUENDUNG]
