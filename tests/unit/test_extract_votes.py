"""Numbers of one paper vote on each other; a twin that differs in a confused sign is a doubt."""

import pytest

from models.evidence import Evidence
from models.extraction import Candidate
from models.geometry import Box
from pipeline.stages.extract.votes import mended_numbers, voted


def cited(value: str) -> Candidate[str]:
    return Candidate(value, value, (Evidence(page=1, box=Box(0, 0, 1, 1)),), 0.95)


@pytest.mark.parametrize(
    ("read", "own", "value"),
    [
        pytest.param("D50214/15", "DS0418/16", "DS0214/15", id="5-for-S"),
        pytest.param("AO077/14", "DS0418/16", "A0077/14", id="O-for-a-nought"),
        pytest.param("A0077/14", "DS0418/16", "A0077/14", id="right-as-it-is"),
        pytest.param("VO077/14", "VO077/16", "VO077/14", id="O-that-belongs-to-the-prefix"),
        pytest.param("T0088/13", "DS0418/16", "T0088/13", id="another-prefix"),
        pytest.param("D70214/15", "DS0418/16", "D70214/15", id="signs-that-nobody-confuses"),
    ],
)
def test_cited_numbers_take_the_form_of_the_papers_own(read, own, value):
    (found,) = voted((cited(read),), (own,))
    assert (found.value, found.raw) == (value, read)


@pytest.mark.parametrize(
    ("values", "doubted"),
    [
        pytest.param(("14-20 / A 01317", "14-20 / A 01377"), True, id="1-and-7"),
        pytest.param(("0112/23", "0412/23"), False, id="1-and-4"),
        pytest.param(("0112/23", "0113/23"), False, id="neighbours-in-a-series"),
    ],
)
def test_near_twins_are_doubted(values, doubted):
    found = voted(tuple(map(cited, values)), ())
    assert [("near_twin" in one.witnesses) for one in found] == [doubted, doubted]


@pytest.mark.parametrize(
    ("title", "known", "mended"),
    [
        pytest.param("Modell (DS 0117123)", ["0112/23"], "Modell (DS 0112/23)", id="erfurt"),
        pytest.param("Modell (DS 0117123)", ["0112/23", "0117/23"], None, id="two-are-near"),
        pytest.param("Plan Nr. 0112/23", ["0112/24"], None, id="a-number-that-is-read-whole"),
        pytest.param("Kosten von 1234567 Euro", ["0112/23"], None, id="a-sum"),
    ],
)
def test_numbers_in_a_title(title, known, mended):
    assert mended_numbers(title, known) == (mended or title)
