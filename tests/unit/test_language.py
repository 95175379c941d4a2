import time

import pytest

from models.mention import Label
from pipeline.engines.language import build_annotator
from pipeline.settings import Profile, UnderstandingSettings
from tests.papers import a_line, the_annotator


def found(label, *texts):
    lines = [a_line(text, top=50.0 + 12 * row) for row, text in enumerate(texts)]
    return [m.text for m in the_annotator()(lines) if m.label is label]


@pytest.mark.parametrize(
    ("label", "lines", "expected"),
    [
        pytest.param(Label.NUMBER, ["Drucksache 0565/23"], ["0565/23"], id="number"),
        pytest.param(
            Label.NUMBER, ["Rassismus (DS 0112/23)."], ["DS 0112/23"], id="number-in-brackets"
        ),
        pytest.param(
            Label.NUMBER, ["Nr. 14-20 / V 07087"], ["14-20 / V 07087"], id="number-with-blanks"
        ),
        pytest.param(Label.NUMBER, ["im Haus 7 wohnt"], [], id="a-count-is-no-number"),
        pytest.param(
            Label.DATE, ["den 3. Mai", "1958 beraten"], ["3. Mai 1958"], id="wrapped-date"
        ),
        pytest.param(Label.DATE, ["am 12.IV.1931"], ["12.IV.1931"], id="roman-month"),
        pytest.param(
            Label.PERSON, ["gez. Dr. Eberhard Fischer"], ["Dr. Eberhard Fischer"], id="titled"
        ),
        pytest.param(Label.PERSON, ["gez. A. Bausewein"], ["A. Bausewein"], id="initial"),
        pytest.param(Label.PERSON, ["Der Neubau der Turnhalle"], [], id="nouns-are-no-names"),
        pytest.param(
            Label.PERSON,
            ["Gisela Nacken", "Beigeordnete"],
            ["Gisela Nacken"],
            id="names-end-with-the-line",
        ),
        pytest.param(Label.ROLE, ["Beigeordnete"], ["Beigeordnete"], id="role"),
        pytest.param(Label.ROLE, ["Stadtkaemmerer"], ["Stadtkaemmerer"], id="typewriter-umlaut"),
        pytest.param(
            Label.BODY,
            ["Ausschuss für öffentliche Ordnung,", "Ortsteile und Ehrenamt"],
            ["Ausschuss für öffentliche Ordnung, Ortsteile und Ehrenamt"],
            id="wrapped-body",
        ),
        pytest.param(Label.BODY, ["der Stadtrat beschließt"], ["Stadtrat"], id="body"),
    ],
)
def test_mentions(label, lines, expected):
    assert found(label, *lines) == expected


def test_a_mention_leads_back_to_its_words():
    line = a_line("Drucksache 0565/23 öffentlich")
    (mention,) = the_annotator()([line])
    ((where, first, past),) = mention.spans
    assert where is line
    assert [word.text for word in line.words[first:past]] == ["0565/23"]


def test_letter_spacing_leads_back_to_its_words():
    line = a_line("D r u c k ſ a c h e 112/36", text="Drucksache 112/36")
    (mention,) = [m for m in the_annotator()([line]) if m.label is Label.NUMBER]
    ((_, first, past),) = mention.spans
    assert [word.text for word in line.words[first:past]] == ["112/36"]


def test_lines_that_do_not_follow_are_kept_apart():
    lines = [a_line("den 3. Mai", top=50), a_line("1958 beraten", top=300)]
    assert not [m for m in the_annotator()(lines) if m.label is Label.DATE]


def test_no_lines_no_mentions():
    assert the_annotator()([]) == ()


def test_bodies_of_the_settings_are_found():
    annotator = build_annotator(
        UnderstandingSettings(profile=Profile(bodies=("Runder Tisch Verkehr",)))
    )
    mentions = annotator([a_line("am Runder Tisch Verkehr beraten")])
    assert [m.text for m in mentions if m.label is Label.BODY] == ["Runder Tisch Verkehr"]


def test_long_words_cost_no_more_than_short_ones():
    """A regex that tries every way to part a word takes minutes on this one."""
    line = a_line("Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen" * 4)
    began = time.perf_counter()
    the_annotator()([line])
    assert time.perf_counter() - began < 1
