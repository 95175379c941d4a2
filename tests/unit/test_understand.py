"""Understanding as a whole: pure, and the same again."""

import pytest

from models.evidence import Evidence, FoundKind
from models.geometry import Box
from models.paper import CouncilPaper, ProducedBy, Section, Source
from pipeline.flow import RULES_VERSION, understand
from pipeline.settings import UnderstandingSettings
from pipeline.stages.assemble import with_kind_of_paper
from tests.factories import a_page
from tests.papers import the_annotator

HEAD = """
Drucksache 0565/23

Betreff: Neubau der Turnhalle

Sachverhalt
Der Neubau wird im kommenden Jahr begonnen.
"""


def a_source(number=1, pages=2):
    return Source(
        name=f"{number}.pdf",
        sha256=str(number) * 64,
        bytes=10,
        media_type="application/pdf",
        page_count=pages,
    )


def a_paper(sources, *readings) -> CouncilPaper:
    made_by = ProducedBy(version="1", reading="r", rules=RULES_VERSION, settings_sha256="s")
    settings = UnderstandingSettings()
    return understand(sources, readings, the_annotator(), settings, made_by)


def test_the_id_names_source_and_pages():
    paper = a_paper((a_source(),), a_page(HEAD, page=3), a_page("Seite 2", page=4))
    assert paper.id == f"sha256:{'1' * 64}:3-4"
    assert [(p.number, p.source_page) for p in paper.pages] == [(1, 3), (2, 4)]


def test_pages_of_several_sources():
    pages = (a_page(HEAD, page=1), a_page("Es folgt mehr.", page=1))
    paper = a_paper((a_source(1, 1), a_source(2, 1)), *pages)
    assert [(p.source, p.source_page) for p in paper.pages] == [(0, 1), (1, 1)]


def test_the_text_of_a_page_holds_every_line():
    paper = a_paper((a_source(),), a_page(HEAD))
    assert paper.pages[0].text is not None
    assert paper.pages[0].text.split("\n")[0] == "Drucksache 0565/23"


def test_twice_the_same_bytes():
    one, two = (a_paper((a_source(),), a_page(HEAD)) for _ in range(2))
    assert one.model_dump_json() == two.model_dump_json()


@pytest.mark.parametrize("words", [(), None], ids=["blank", "some"])
def test_a_blank_page_harms_nothing(words):
    blank = a_page("x", page=2, words=()) if words == () else a_page("x", page=2)
    paper = a_paper((a_source(),), a_page(HEAD), blank)
    assert paper.metadata.number is not None
    assert paper.pages[1].confidence is None or paper.pages[1].text == "x"


def test_nothing_but_a_blank_page():
    paper = a_paper((a_source(1, 1),), a_page("x", words=(), rules=()))
    assert paper.metadata.number is None
    assert paper.review.needed


TOLD = """
Stadt Muster

{said}

Neue Bänke am Weiher

Am Weiher stehen vier Bänke, von denen zwei im Winter zerbrochen sind. Wir halten es für
richtig, dass sie bis zum Sommer ersetzt werden, und haben das mit dem Amt besprochen.
"""


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        pytest.param("Antwort auf die Anfrage 266/2019", "antwort", id="answers"),
        pytest.param("Antrag 266/2019", "antrag", id="moves"),
        pytest.param("Mitteilung 266/2019", "sonstige", id="neither"),
    ],
)
def test_text_without_a_heading_is_what_the_paper_is(said, expected):
    paper = a_paper((a_source(pages=1),), a_page(TOLD.format(said=said)))
    assert [(s.heading, s.kind) for s in paper.sections] == [(None, expected)]


def a_section(kind):
    evidence = (Evidence(page=1, box=Box(60, 100, 500, 112)),)
    return Section(kind=kind, heading=None, text="Es gilt.", confidence=0.9, evidence=evidence)


@pytest.mark.parametrize(
    ("sure", "kinds", "expected"),
    [
        pytest.param(0.95, ["anfrage"], ["antwort"], id="another-paper-was-named-first"),
        pytest.param(0.5, ["anfrage"], ["anfrage"], id="the-kind-is-not-sure"),
        pytest.param(0.95, ["sonstige"], ["antwort"], id="the-whole-paper"),
        pytest.param(0.95, ["sonstige", "fazit"], ["sonstige", "fazit"], id="what-leads-to-it"),
    ],
)
def test_the_kind_of_the_paper_is_its_texts(sure, kinds, expected):
    evidence = (Evidence(page=1, box=Box(60, 60, 100, 72)),)
    kind = FoundKind(value="antwort", raw="Antwort", confidence=sure, evidence=evidence)
    found = with_kind_of_paper([a_section(kind) for kind in kinds], kind)
    assert [one.kind for one in found] == expected
