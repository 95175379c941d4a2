"""A record as a person reads it."""

import datetime as dt

import pytest

from models.evidence import Evidence, FoundDate, FoundFlag, FoundText
from models.geometry import Box
from models.kinds import Origin, ReviewCode, SectionKind
from models.paper import Consultation, Metadata, ProducedBy, Reason, Review, Section, Source
from pipeline.errors import UsageError
from pipeline.show import show
from pipeline.wording import ORIGINS, REASONS, SECTIONS
from tests.engines import FakePage, read_fake, understand_fake

SHA = "ab" * 32
HERE = (Evidence(page=1, box=Box(1, 2, 3, 4)),)


def found(value: str, raw: str | None = None, confidence: float = 0.95) -> FoundText:
    return FoundText(value=value, raw=raw or value, confidence=confidence, evidence=HERE)


@pytest.fixture
def shown(tmp_path, capsys):
    """Return what is printed of a record with the given parts."""

    def print_it(full: bool = False, **parts: object) -> str:
        source = Source(
            name="2023/a.pdf", sha256=SHA, bytes=7, media_type="application/pdf", page_count=1
        )
        produced = ProducedBy(version="1", reading="f", rules=1, settings_sha256="s")
        pages = (read_fake(FakePage(1, "", tmp_path)),)
        paper = understand_fake(source, pages, produced).model_copy(update=parts)
        path = tmp_path / "a.json"
        path.write_text(paper.model_dump_json())
        show(path, full=full)
        return capsys.readouterr().out

    return print_it


def test_fields_with_confidence_and_page(shown):
    date = FoundDate(value=dt.date(2023, 3, 20), raw="20. März 2023", confidence=0.7, evidence=HERE)
    said = shown(metadata=Metadata(number=found("0565/23", "0565/ 23"), date=date))
    assert "Drucksache 0565/23" in said
    assert [line.split() for line in said.splitlines() if line.startswith(("Nummer", "Datum"))] == [
        ["Nummer", "0565/23", "0565/", "23", "95%", "1"],
        ["Datum", "20.03.2023", "20.", "März", "2023", "70%", "1"],
    ]
    assert "unbekannt: gilt als" in said


def test_consultations(shown):
    flag = FoundFlag(value=False, raw="nicht öffentlich", confidence=0.9, evidence=HERE)
    row = Consultation(body=found("Stadtrat"), public=flag)
    said = shown(metadata=Metadata(consultations=(row,)))
    assert "Beratungsfolge" in said
    assert "Stadtrat" in said
    assert " nein" in said


def test_a_list_that_could_not_be_read(shown):
    assert "vorhanden, aber nicht lesbar" in shown(metadata=Metadata(signatories=None))


def test_sections_are_cut_unless_asked(shown):
    section = Section(
        kind=SectionKind.FAZIT, heading=found("Schlussfolgerung"), text="Wort " * 300 + "Ende",
        confidence=0.97, evidence=HERE,
    )  # fmt: skip
    said = shown(sections=(section,))
    assert "Schlussfolgerung  Fazit  97%" in said
    assert "…" in said
    assert "Ende" not in said
    assert "Ende" in shown(full=True, sections=(section,))


def test_why_somebody_should_look(shown):
    reason = Reason(
        code=ReviewCode.DATE_PARTIAL, field="metadata.consultations[1].date",
        message="only the year is legible", raw="… 1958", evidence=HERE,
    )  # fmt: skip
    said = shown(review=Review(needed=True, reasons=(reason,)))
    assert "Durchsicht nötig" in said
    assert "Beratungsfolge 2: Datum" in said
    assert "Datum nur zum Teil lesbar" in said
    assert "only the year" not in said


def test_long_print_leaves_room_for_why(shown, monkeypatch):
    monkeypatch.setenv("COLUMNS", "80")
    reason = Reason(
        code=ReviewCode.DATE_PARTIAL, field="metadata.consultations[1].body", message="doubtful",
        raw="Ausschuss für öffentliche Ordnung, Sicherheit, Ortsteile und Ehrenamt", evidence=HERE,
    )  # fmt: skip
    said = shown(review=Review(needed=True, reasons=(reason,)))
    assert all(word in said for word in REASONS[ReviewCode.DATE_PARTIAL].split())
    assert "öffentliche" in said


def test_every_code_has_german_words():
    assert set(REASONS) == set(ReviewCode)
    assert set(SECTIONS) == set(SectionKind)
    assert set(ORIGINS) == set(Origin)


def test_nothing_on_a_paper_steers_the_terminal(shown):
    said = shown(metadata=Metadata(title=found("Titel\x1b]0;böse\x07 [bold]kein Markup[/]")))
    assert "\x1b" not in said
    assert "\x07" not in said
    assert "[bold]kein Markup[/]" in said


def test_what_is_no_record(tmp_path):
    (tmp_path / "a.json").write_text("{}")
    with pytest.raises(UsageError, match="no record"):
        show(tmp_path / "a.json")
