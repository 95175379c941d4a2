"""Numbers that fill their cell: prefix and suffix belong to them."""

import pytest

from pipeline.stages.extract.number_cells import filled_number
from tests.papers import judged

FORM = """STADT MUSTER

{head}

Betreff: Neubau der Turnhalle

Sachverhalt
Der Neubau wird begonnen und soll im Herbst beendet werden.
"""


@pytest.mark.parametrize(
    ("printed", "value"),
    [
        pytest.param("Ra 12/2021", "Ra 12/2021", id="small-letters"),
        pytest.param("VI. 12", "VI. 12", id="roman-with-a-stop"),
        pytest.param("St.V. 12/52", "St.V. 12/52", id="two-stops"),
        pytest.param("D 89 041", "D 89 041", id="two-groups"),
        pytest.param("R 7 - 12/88", "R 7 - 12/88", id="two-parts"),
        pytest.param("112 a", "112 a", id="letter"),
        pytest.param("331 N", "331 N", id="capital"),
        pytest.param("2217 N 1", "2217 N 1", id="counted-suffix"),
        pytest.param("2345 (XV)", "2345 (XV)", id="period-in-brackets"),
        pytest.param("12 b/74", "12 b/74", id="letter-and-year"),
        pytest.param("118 I", None, id="a-stroke"),
        pytest.param("Am 31/87", None, id="a-word"),
        pytest.param("Nr. 17/1", None, id="a-label"),
        pytest.param("Ur. 44", None, id="a-label-misread"),
        pytest.param("Rathausplatz 3", None, id="an-address"),
        pytest.param("12. Mai 1931", None, id="a-date"),
        pytest.param("89 041", None, id="thousands"),
        pytest.param("0565/23", None, id="of-one-word"),
    ],
)
def test_what_fills_a_cell(printed, value):
    found = filled_number(printed)
    assert (found and found.value) == value


@pytest.mark.parametrize(
    ("head", "number"),
    [
        pytest.param("Vorlage Nr.: Ra 12/2021", "Ra 12/2021", id="prefix-behind-a-label"),
        pytest.param("Drucksache Nr. 214 a", "214 a", id="suffix-behind-a-label"),
        pytest.param("Drucksache Nr. 214 am 3. Mai 1927", "214", id="text-goes-on"),
        pytest.param("Lfd. Nr. der Vorlage: 17/1998", "17/1998", id="the-paper-is-counted"),
    ],
)
def test_number_of_the_paper(head, number):
    found = judged(FORM.format(head=head)).metadata.number
    assert (found and found.value) == number
