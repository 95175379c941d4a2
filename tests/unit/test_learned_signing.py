"""Set networks of who signs: what they are offered, and what may become of it."""

from __future__ import annotations

import numpy as np
import pytest

from models.extraction import Signed
from pipeline.set_network import SetNetwork
from pipeline.stages.extract.learned import sign_beside
from pipeline.stages.extract.learned.sign_beside import with_learned_parts
from pipeline.stages.extract.learned.sign_options import signing_of
from pipeline.stages.extract.learned.sign_parts import Beside
from pipeline.stages.extract.learned.sign_reader import Looks
from pipeline.stages.extract.learned.sign_together import is_rule, stacked
from pipeline.stages.extract.learned.sign_voted import without_outvoted
from pipeline.stages.extract.sheet import Sheet
from pipeline.stages.extract.signatories import signatories
from tests.unit.test_learned_signers import a_sheet


def a_network(**weights: float) -> SetNetwork:
    """Return a network that adds up the weights of features, ``__`` for a colon."""
    rows = {name.replace("__", ":"): row for row, name in enumerate(weights)}
    one = np.zeros((1, 1), np.float32)
    return SetNetwork(
        rows=rows,
        straight=np.array([*weights.values()], np.float32),
        inner=np.zeros((len(rows), 1), np.float32),
        offset=np.zeros(1, np.float32),
        mixed=np.zeros((1, 2, 1), np.float32),
        bent=one,
        out=one,
        none=5.0,
    )


def ruled(sheet: Sheet) -> list[Signed]:
    return [one for one in signatories(sheet, None, learned=False) if one.name]


def voted(closing: str, network: SetNetwork) -> list[str]:
    sheet = a_sheet(closing)
    found = ruled(sheet)
    told = without_outvoted(Looks(signing_of(sheet)), found, found, network)
    return [one.name.value for one in told if one.name]


def test_a_name_has_what_reader_and_rules_say_of_it():
    sheet = a_sheet("gez. Otto")
    told = {one.printed: one.features for one in stacked(Looks(signing_of(sheet)), ruled(sheet))}
    assert {"rule", "r:mark", "r:has_mark", "l:lead:mark", "z:closing"} <= set(told["Otto"])


@pytest.mark.parametrize(
    ("feature", "of_rules"),
    [
        pytest.param("rule_only", True, id="rule"),
        pytest.param("r:mark", True, id="witness"),
        pytest.param("r:left:office", False, id="what-stands-in-the-row"),
        pytest.param("u:office", False, id="what-stands-below"),
    ],
)
def test_what_the_rules_say_is_known_from_what_stands_in_a_row(feature, of_rules):
    assert is_rule(feature) is of_rules


def test_the_network_keeps_and_drops_and_adds_nobody():
    assert voted("gez. Otto", a_network(rule=9.0)) == ["Otto"]
    assert voted("gez. Otto", a_network(rule=-9.0)) == []
    assert voted("Marek Nowak", a_network(rule=9.0, z__closing=9.0)) == []


def offered(closing: str, part: str) -> dict[str, str]:
    sheet = a_sheet(closing)
    (one,) = ruled(sheet)
    beside = Beside(signing_of(sheet), [one], None)
    parts = beside.roles(one) if part == "role" else beside.days(one)
    return {str(part.value): part.where for part in parts}


@pytest.mark.parametrize(
    ("closing", "office", "where"),
    [
        pytest.param("gez. Karl Otto (CDU)", "CDU", "bracket", id="bracket"),
        pytest.param("gez. Karl Otto, Werkleiter", "Werkleiter", "behind", id="behind"),
        pytest.param("gez. Karl Otto\nUWG", "UWG", "u1", id="below"),
        pytest.param(
            "gez. Karl Otto\nFraktionsvorsitzender\nUWG",
            "Fraktionsvorsitzender UWG",
            "u1+",
            id="two",
        ),
        pytest.param("gez. Karl Otto\n12.", "12", None, id="no-letters"),
        pytest.param("gez. Karl Otto und Fraktion", "und Fraktion", None, id="others"),
    ],
)
def test_what_may_be_an_office(closing, office, where):
    assert offered(closing, "role").get(office) == where


@pytest.mark.parametrize(
    ("closing", "day", "where"),
    [
        pytest.param("Muster, den 3. Mai 1958\n\ngez. Otto", "1958-05-03", "o1", id="above"),
        pytest.param("gez. Otto\nMuster, am 3. Mai 1958", "1958-05-03", "u1", id="below"),
        pytest.param("03.05.1958, gez. Otto", "1958-05-03", "own", id="on-its-line"),
    ],
)
def test_what_may_be_a_day(closing, day, where):
    assert offered(closing, "day").get(day) == where


def test_an_office_that_the_network_is_sure_of_and_a_likely_day_are_given(monkeypatch):
    sheet = a_sheet("gez. Karl Otto\nUWG\nMuster, am 3. Mai 1958")
    found = ruled(sheet)
    kinds = {"role": a_network(p__u1=9.0), "day": a_network(p__u1=5.0)}
    monkeypatch.setattr(sign_beside, "_network", kinds.__getitem__)
    (one,) = with_learned_parts(signing_of(sheet), found, None)
    assert one.role is not None
    assert one.date is not None
    assert (one.role.value, str(one.date.value)) == ("UWG", "1958-05-03")


def test_an_office_of_the_rules_stays_unless_the_network_is_sure(monkeypatch):
    sheet = a_sheet("gez. Karl Otto\nWerkleiter")
    found = ruled(sheet)
    for weight, office in ((5.0, "Werkleiter"), (0.0, None)):
        monkeypatch.setattr(sign_beside, "_network", lambda _, w=weight: a_network(p__u1=w))
        (one,) = with_learned_parts(signing_of(sheet), found, None)
        assert (one.role and one.role.value) == office
