"""Names of files: any bytes in, text for people, a record's name."""

import pytest

from pipeline.batch.names import exact, in_a_line, record_name, shown


@pytest.mark.parametrize(
    ("name", "text", "percent"),
    [
        pytest.param(b"2023/0565-23.pdf", "2023/0565-23.pdf", None, id="plain"),
        pytest.param(b"zwei  Worte.pdf", "zwei  Worte.pdf", None, id="blanks"),
        pytest.param("Anträge/Nr. 5.pdf".encode(), "Anträge/Nr. 5.pdf", None, id="nfc"),
        pytest.param(
            "Antra\u0308ge.pdf".encode(), "Anträge.pdf", "Antra%CC%88ge.pdf", id="nfd-is-not-nfc"
        ),
        pytest.param(b"Antr\xe4ge.pdf", "Antr\ufffdge.pdf", "Antr%E4ge.pdf", id="latin-1"),
        pytest.param(b"a\nb.pdf", "a\nb.pdf", None, id="newline"),
    ],
)
def test_names_for_people(name, text, percent):
    assert shown(name) == text
    assert exact(name) == percent


@pytest.mark.parametrize(
    ("name", "line"),
    [
        pytest.param(b"a\nb.pdf", r"a\x0ab.pdf", id="newline"),
        pytest.param(b"a\x1b[31mb.pdf", r"a\x1b[31mb.pdf", id="escape"),
        pytest.param("ä ö.pdf".encode(), "ä ö.pdf", id="umlauts"),
    ],
)
def test_a_name_stays_in_its_line(name, line):
    assert in_a_line(name) == line


def test_a_record_is_named_after_its_source():
    assert record_name(b"2023/0565-23.pdf") == b"2023/0565-23.pdf.json"


@pytest.mark.parametrize("last", [b"x" * 251 + b".pdf", ("ä" * 125).encode() + b".tif"])
def test_a_long_name_is_cut_and_ends_in_a_hash(last):
    record = record_name(b"sub/" + last)
    folder, _, name = record.partition(b"/")
    assert folder == b"sub"
    assert 250 < len(name) <= 255
    assert name.endswith(b".json")
    assert name[-22:-21] == b"~"
    name.decode()  # cut between characters
    assert record_name(b"sub/" + last[:-5] + b"y.pdf") != record


def test_the_longest_name_that_fits_is_kept():
    assert record_name(b"x" * 250) == b"x" * 250 + b".json"
