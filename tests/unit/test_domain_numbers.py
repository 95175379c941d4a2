"""Every literal of a number in docs/domain.md, part 1, behind the usual labels."""

import pytest

from pipeline.stages.segment.catalogue import match
from tests.papers import judged

PAPER = """
STADT MUSTER
{}

Betreff: Neubau der Turnhalle am Anger

Sachverhalt
Der Neubau wird im kommenden Jahr begonnen und soll im Herbst beendet werden.
"""
LITERALS = (
    "1476/23",
    "0724/18",
    "DS0209/23",
    "DS0322/16/1",
    "A0152/21",
    "A0225/19/1",
    "T0088/13",
    "V/2011/10280",
    "VII/2024/06802",
    "0386/2019",
    "3906/2015/1",
    "085/2021",
    "VII-A-00889-VSP-01",
    "VII-P-00190-DS-02",
    "VII-EF-00447",
    "VII-Ifo-00018-Ifo-02",
    "RBV-1441/12",
    "19/SVV/0543",
    "2021/BV/2114",
    "VO/2014/0850",
    "GuS/2013/028",
    "VO/2014/0718-20",
    "FB 36/0191/WP16",
    "E 26/0060/WP18",
    "Rat/33/WP.17",
    "18-08890",
    "19-12222-01",
    "1536/V",
    "DS/1246/V",
    "21-3599",
    "0534/2022 N1",
    "15-2038/2019 S1",
    "1272/2007",
    "GRDrs 192/2017",
    "14-20 / V 07087",
    "2022/0819",
    "2022/0819/1",
    "868",
    "V/0157/2011",
    "V/0716/2023/1",
    "VO/1179/06/1-A",
    "VO/1242/21/Neuf.",
    "VO/0343/20",
    "201373-1 AA",
    "062a/2016",
    "117/2016",
    "110-1/2014",
    "1061/IX.L.",
    "V2119-SR60-07",
    "A0501-SR60-07",
    "HFS/7/11/23",
    "2015-0030",
    "38/2014",
)


@pytest.mark.parametrize("printed", LITERALS)
@pytest.mark.parametrize("label", ["Drucksache Nr. {}", "Vorlagen-Nummer\n{}"])
def test_a_labelled_number(label, printed):
    found = judged(PAPER.format(label.format(printed))).metadata.number
    assert found is not None
    assert found.value == printed


@pytest.mark.parametrize("printed", ["2022/2023", "90/DIE GRÜNEN", "04/25/2017"])
def test_what_is_no_number(printed):
    assert judged(PAPER.format(printed)).metadata.number is None


def test_a_heading_that_is_shortened_behind_a_slash():
    found = match("Haushaltsmäßige/finanz. Auswirkungen")
    assert found is not None
    assert found.kind == "finanzielle_auswirkungen"
    assert match("Haushaltsplan 2014") is None
