"""The evaluation says what is right, what is wrong, and what is missing."""

from __future__ import annotations

import datetime as dt

import PIL.Image
import pytest

from models.evidence import Evidence, FoundDate, FoundFlag, FoundText
from models.geometry import Box
from models.kinds import DpiSource, Origin, OriginReason, Script, SectionKind
from models.paper import (
    Consultation,
    CouncilPaper,
    Metadata,
    Page,
    ProducedBy,
    Review,
    Section,
    Signatory,
    Source,
)
from pipeline.evaluate.html import as_html
from pipeline.evaluate.rates import (
    bag_errors,
    character_errors,
    plain_number,
    token_f1,
    word_errors,
)
from pipeline.evaluate.report import as_data, as_text
from pipeline.evaluate.totals import calibration, calibration_error, measured, sure_and_wrong
from pipeline.evaluate.truth import TrueScan, Truth
from pipeline.evaluate.verdicts import Held, hold

WHERE = (Evidence(page=1, box=Box(0, 0, 10, 10)),)


def text(value: str, confidence: float = 0.95) -> FoundText:
    return FoundText(value=value, raw=value, confidence=confidence, evidence=WHERE)


def date(iso: str, confidence: float = 0.95) -> FoundDate:
    value = dt.date.fromisoformat(iso)
    return FoundDate(value=value, raw=iso, confidence=confidence, evidence=WHERE)


def a_record(
    metadata: Metadata, sections: tuple[Section, ...] = (), page: str = "x"
) -> CouncilPaper:
    return CouncilPaper(
        id="sha256:" + "0" * 64 + ":1-1",
        sources=(
            Source(
                name="a.pdf",
                sha256="0" * 64,
                bytes=1,
                media_type="application/pdf",
                page_count=1,
            ),
        ),
        metadata=metadata,
        sections=sections,
        pages=(
            Page(
                number=1,
                source=0,
                source_page=1,
                width=595.3,
                height=841.9,
                dpi=300,
                dpi_source=DpiSource.FILE,
                origin=Origin.OCR,
                origin_reason=OriginReason.NO_TEXT_LAYER,
                rotation=0,
                skew=0,
                script=Script.LATIN,
                engine="test",
                confidence=0.9,
                stamps=(),
                checkboxes=(),
                text=page,
            ),
        ),
        review=Review(needed=False, reasons=()),
        produced_by=ProducedBy(version="0", reading="f", rules=1, settings_sha256="0"),
    )


def a_truth(**metadata: object) -> Truth:
    return Truth.model_validate(
        {
            "truth_version": 1,
            "paper": "p",
            "city": "Erfurt",
            "year": 2023,
            "metadata": metadata,
            "sections": [{"kind": "fazit", "heading": "Fazit", "text": "Alles ist gut geworden."}],
            "pages": [{"number": 1, "text": "Alles ist gut"}],
            "scans": [{"file": "a.pdf", "kind": "clean", "pages": [1]}],
        }
    )


def held(record: CouncilPaper | None, truth: Truth) -> Held:
    return hold(record, truth, TrueScan(file="a.pdf", kind="clean", pages=(1,)))


@pytest.mark.parametrize(
    ("read", "truth", "edits"),
    [
        pytest.param("Straße", "Straße", 0, id="same"),
        pytest.param("Strasse", "Straße", 2, id="two-edits"),
        pytest.param("Beſchluß", "Beschluß", 0, id="long-s-is-s"),
        pytest.param("„Hass“ – ja", '"Hass" - ja', 0, id="typography-is-folded"),
        pytest.param("A\nB", "A B", 0, id="line-break-is-a-blank"),
        pytest.param("", "abc", 3, id="nothing-read"),
    ],
)
def test_character_errors(read, truth, edits):
    assert character_errors(read, truth).edits == edits


def test_words_in_order_and_in_a_bag():
    assert word_errors("b a", "a b").edits == 2
    assert bag_errors("b a", "a b").edits == 0
    assert bag_errors("a a", "a b").edits == 1


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        pytest.param("14-20 / V 07087", "14-20/V 07087", True, id="blanks-around-slash"),
        pytest.param("19–12222", "19-12222", True, id="en-dash"),
        pytest.param("0565/23", "0566/23", False, id="a-digit"),
    ],
)
def test_plain_number(one, other, same):
    assert (plain_number(one) == plain_number(other)) is same


def test_token_f1():
    assert token_f1("Bericht der Verwaltung", "Bericht der Verwaltung") == 1
    assert token_f1("Bericht", "Bericht der Verwaltung") == pytest.approx(0.5)


def test_single_fields_right_wrong_and_missing():
    record = a_record(Metadata(number=text("0565/23"), date=date("2023-03-21")))
    verdicts = held(record, a_truth(number="0565/23", date="2023-03-20", title="Titel")).verdicts
    said = {v.field: v.right for v in verdicts if v.field in {"number", "date", "title", "public"}}
    assert said == {"number": True, "date": False, "title": False, "public": True}


def test_a_value_where_nothing_is_printed_is_wrong():
    flag = FoundFlag(value=True, raw="öffentlich", confidence=0.9, evidence=WHERE)
    one = held(a_record(Metadata(public=flag)), a_truth())
    assert [v.right for v in one.of("public")] == [False]
    assert [v.field for _, v in sure_and_wrong([one])] == ["public"]


def test_lists_are_matched_entry_by_entry():
    rows = (
        Consultation(body=text("Stadtrat"), date=date("2023-05-04")),
        Consultation(body=text("Bauausschuss"), date=date("2023-05-05")),
    )
    truth = a_truth(
        consultations=[
            {"body": "Stadtrat", "date": "2023-05-04"},
            {"body": "Bauausschuss", "date": "2023-06-05"},
            {"body": "Hauptausschuss", "date": None},
        ],
        signatories=[{"name": "A. Bausewein"}],
    )
    one = held(
        a_record(
            Metadata(
                consultations=rows,
                signatories=(
                    Signatory(
                        name=text("B"),
                    ),
                ),
            )
        ),
        truth,
    )
    assert measured("consultations F1", [one], rounds=1).value == pytest.approx(2 / 5)
    assert measured("signatories F1", [one], rounds=1).value == 0


@pytest.mark.parametrize(
    ("printed", "same"),
    [
        pytest.param("Alles ist gut geworden.", True, id="same"),
        pytest.param("Alles ist gut gevorden.", True, id="one-letter"),
        pytest.param("Alles ist gut geworden. Und noch ein Satz.", False, id="swallowed"),
    ],
)
def test_bounds_of_sections(printed, same):
    section = Section(
        kind=SectionKind.FAZIT, heading=text("Fazit"), text=printed, confidence=0.9, evidence=WHERE
    )
    one = held(a_record(Metadata(), (section,)), a_truth())
    assert [v.right for v in one.of("sections.bounds")] == [same]
    assert [v.right for v in one.of("sections.kind")] == [True]


def test_a_missing_record_says_nothing_and_reads_nothing():
    one = held(None, a_truth(number="1/23"))
    assert not one.present
    assert not one.accepted
    assert one.characters.rate == 1
    assert measured("number", [one], rounds=1).value == 0


def test_calibration_counts_each_value_once():
    sure = held(a_record(Metadata(number=text("1/23", 0.95))), a_truth(number="1/23"))
    wrong = held(a_record(Metadata(number=text("2/23", 0.95))), a_truth(number="1/23"))
    bins = calibration([sure, wrong])
    assert [(one.count, one.right) for one in bins] == [(2, 1)]
    assert calibration_error(bins) == pytest.approx(0.45)


def test_the_interval_comes_from_papers_not_from_scans():
    good = held(a_record(Metadata(number=text("1/23"))), a_truth(number="1/23"))
    one_paper = measured("number", [good] * 50)
    assert (one_paper.low, one_paper.high) == (1, 1)
    assert one_paper.count == 50


def test_report_names_every_wrong_value():
    one = held(a_record(Metadata(number=text("2/23"))), a_truth(number="1/23"))
    printed = as_text([one], errors=True)
    assert "read '2/23', true '1/23'" in printed
    data = as_data([one])
    assert data["scans"] == 1


def test_page_shows_errors_escaped_and_with_a_picture(tmp_path):
    PIL.Image.new("L", (595, 842), 255).save(tmp_path / "a.png", dpi=(72, 72))
    record = a_record(Metadata(number=text("<b>2/23</b>")))
    one = hold(
        record, a_truth(number="1/23"), TrueScan(file="a.png", kind="clean", pages=(1,)), "."
    )
    page = as_html([one], tmp_path)
    assert "&lt;b&gt;2/23&lt;/b&gt;" in page
    assert "<b>2/23" not in page
    assert 'src="data:image/jpeg;base64,' in page


def test_page_does_without_a_scan_that_is_gone(tmp_path):
    one = held(a_record(Metadata(number=text("2/23"))), a_truth(number="1/23"))
    assert "data:image" not in as_html([one], tmp_path)
