"""The learned reader of signatories: which names it weighs, and what it may say."""

from __future__ import annotations

from dataclasses import replace

import pytest

from models.extraction import Candidate, Signed
from pipeline.stages.arrange import arrange
from pipeline.stages.extract.closing_lines import closing_of
from pipeline.stages.extract.learned import signers
from pipeline.stages.extract.learned.ranker import Ranker, ranker_of
from pipeline.stages.extract.learned.sign_options import options_of, signing_of
from pipeline.stages.extract.learned.sign_reader import Looks, read_signers
from pipeline.stages.extract.learned.sign_sorts import sort_of
from pipeline.stages.extract.sheet import Sheet, look_at
from pipeline.stages.judge.model import field_model
from pipeline.stages.segment import segment
from tests.factories import a_page
from tests.papers import SETTINGS, the_annotator

PAPER = """
STADT MUSTER
Drucksache 0565/23

Betreff: Neubau der Turnhalle am Anger

Sachverhalt
Der Neubau wird im kommenden Jahr begonnen und soll im Herbst beendet werden.
Die Kosten trägt die Stadt, wie es im Vertrag vom vergangenen Jahr steht.



{closing}
"""
LIKED = Ranker(5.0, {"z:closing": 5.0, "n:full_name": 6.0})
EAGER = Ranker(5.0, {"z:closing": 12.0})
DENIED = Ranker(9.0, {})


def a_sheet(closing: str, head: str = "") -> Sheet:
    text = PAPER.format(closing=closing).replace(
        "Drucksache 0565/23", f"Drucksache 0565/23\n{head}"
    )
    layout = arrange((a_page(text),))
    return look_at(layout, segment(layout, SETTINGS), the_annotator())


def offered(closing: str) -> dict[str, str]:
    signing = signing_of(a_sheet(closing))
    return {
        option.name.printed: option.lead
        for option in options_of(signing)
        if signing.zones[option.at] != "head"
    }


@pytest.mark.parametrize(
    ("closing", "name", "lead"),
    [
        pytest.param("Marek Nowak", "Marek Nowak", "none", id="alone"),
        pytest.param("gez. Dr. Wendt", "Dr. Wendt", "mark", id="behind-a-mark"),
        pytest.param("14.04.93, Brodhun", "Brodhun", "day", id="behind-a-day"),
        pytest.param("Der Vorsitzende: Harms", "Harms", "colon", id="behind-a-label"),
        pytest.param("willi Sander", "Willi Sander", "small", id="small-letter"),
        pytest.param("gez. Otto, Berg, Huber", "Huber", "fellow", id="in-a-row"),
        pytest.param("Nowak stellt den Antrag", None, None, id="sentence"),
        pytest.param("für Sander", None, None, id="small-word"),
    ],
)
def test_names_on_the_closing_lines_are_options(closing, name, lead):
    found = offered(closing)
    if name is None:
        assert set(found) <= {"Sachverhalt"}
    else:
        assert found.get(name) == lead


@pytest.mark.parametrize(
    ("text", "sort"),
    [
        pytest.param("Oberbürgermeisterin", "office", id="office"),
        pytest.param("In Vertretung", "mark", id="mark"),
        pytest.param("i. V. m. § 4 GemO", "digits", id="law"),
        pytest.param("Draustadt, am 12. April 2007", "placed", id="place-and-day"),
        pytest.param("Für die Richtigkeit:", "certifies", id="certificate"),
        pytest.param("SPD-Fraktion", "group", id="group"),
        pytest.param("Marek Nowak", "names", id="name"),
        pytest.param("Berichterstattung:", "colon", id="label"),
    ],
)
def test_what_a_line_near_a_name_is(text, sort):
    assert sort_of(text) == sort


def test_each_name_has_a_probability_of_its_own():
    read = read_signers(Looks(signing_of(a_sheet("Marek Nowak        Bianca Stahl"))), LIKED)
    sure = [one.option.name.printed for one in read if one.chance > 0.9]
    assert sure == ["Marek Nowak", "Bianca Stahl"]


def test_a_name_that_is_hopeless_by_itself_is_not_looked_around_for():
    unlikely = Ranker(5.0, {"z:closing": -20.0, "u:nothing": 99.0})
    read = read_signers(Looks(signing_of(a_sheet("Marek Nowak"))), unlikely)
    assert [one.chance for one in read if one.option.name.printed == "Marek Nowak"] == [0.0]


def test_nobody_signs_a_paper_without_names():
    assert not [one for one in read_signers(Looks(signing_of(a_sheet("")))) if one.chance > 0.5]


def joined(monkeypatch: pytest.MonkeyPatch, model: Ranker, closing: str, *found: Signed):
    monkeypatch.setattr(signers, "read_signers", lambda looks: read_signers(looks, model))
    sheet = a_sheet(closing)
    return signers.with_learned_signers(closing_of(sheet, None), Looks(signing_of(sheet)), found)


def test_a_name_that_only_the_model_found_is_less_sure(monkeypatch):
    (one,) = joined(monkeypatch, LIKED, "Marek Nowak\nWerkleiter")
    assert one.name.value == "Marek Nowak"
    assert one.role.value == "Werkleiter"
    model = field_model("name")
    ruled = replace(one.name, witnesses=one.name.witnesses - {"learned_alone"})
    assert model.confidence(one.name) < model.confidence(ruled)


@pytest.mark.parametrize(
    "closing",
    [
        pytest.param("Für die Richtigkeit:\nMarek Nowak", id="certificate"),
        pytest.param("Verteiler:\nMarek Nowak", id="who-gets-a-copy"),
        pytest.param("Karin", id="half-a-name"),
        pytest.param("Dr. Borsdorf", id="no-first-name-and-no-office"),
    ],
)
def test_who_only_the_model_finds_and_does_not_sign(monkeypatch, closing):
    assert not joined(monkeypatch, EAGER, closing)


def test_surnames_sign_together_or_where_the_head_names_them(monkeypatch):
    three = joined(monkeypatch, EAGER, "Dr. Wieck          Schwen          Lohmann")
    assert [one.name.value for one in three] == ["Dr. Wieck", "Schwen", "Lohmann"]
    monkeypatch.setattr(signers, "read_signers", lambda looks: read_signers(looks, EAGER))
    for head, given in (("der Mitglieder Passarge und Frau Jenne", 1), ("An alle Mitglieder", 0)):
        sheet = a_sheet("Frau Jenne", head)
        closing, looks = closing_of(sheet, None), Looks(signing_of(sheet))
        assert len(signers.with_learned_signers(closing, looks, ())) == given


def test_a_strange_name_that_nothing_speaks_for_must_be_likelier(monkeypatch):
    half = Ranker(5.0, {"z:closing": 6.5})
    assert not joined(monkeypatch, half, "Offene Fragen")
    assert joined(monkeypatch, half, "Peter Nowak")


def a_fellow(closing: str, *witnesses: str) -> Signed:
    option = next(o for o in options_of(signing_of(a_sheet(closing))) if o.name.printed == closing)
    place = (option.name.stretch.evidence,)
    return Signed(name=Candidate(closing, closing, place, 1.0, frozenset(witnesses)))


def test_what_the_model_denies_is_doubted_and_a_mere_fellow_dropped(monkeypatch):
    marked = a_fellow("Marek Nowak", "mark")
    (kept,) = joined(monkeypatch, DENIED, "Marek Nowak", marked)
    assert "unlearned" in kept.name.witnesses
    model = field_model("name")
    assert model.confidence(kept.name) < model.confidence(marked.name)
    assert not joined(monkeypatch, DENIED, "Marek Nowak", a_fellow("Marek Nowak", "fellow"))


def test_the_weights_read_as_a_model():
    model = ranker_of("signer")
    assert model.weights["l:lead:mark"] > 0 > model.weights["z:head"]
