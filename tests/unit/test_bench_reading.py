"""The yardstick itself: error rates, metering, and material from three forms of truth."""

from __future__ import annotations

import json
import sys

import cv2
import numpy as np
import pytest

from bench.reading.errors import compare
from bench.reading.material import from_alto, from_lines, from_samples
from bench.reading.metering import run


@pytest.mark.parametrize(
    ("truth", "read", "characters", "words"),
    [
        pytest.param("Der Rat", "Der Rat", 0, 0, id="right"),
        pytest.param("Der Rat", "Der  Rat\n", 0, 0, id="blanks-are-alike"),
        pytest.param("Der Rat", "Rat Der", 6, 0, id="order-is-of-no-account-for-words"),
        pytest.param("Beſchluß", "Beschluß", 0, 0, id="long-s"),
        pytest.param("Der Rat", "", 7, 2, id="nothing-read"),
        pytest.param("Der Rat", "Der Rat und die Stadt", 14, 3, id="too-much-read"),
        pytest.param("a\u0308", "ä", 0, 0, id="composed"),
    ],
)
def test_what_is_wrong(truth, read, characters, words):
    found = compare(truth, read)
    assert (found.characters, found.words) == (characters, words)


def test_errors_add_up():
    both = compare("Der Rat", "Der Rad") + compare("Die Stadt", "Die Stadt")
    assert (both.wer, round(both.cer, 4)) == (0.25, round(1 / 16, 4))


def test_children_are_metered():
    burn = "sum(i * i for i in range(3_000_000))"
    child = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {burn!r}])"
    spent = run([sys.executable, "-c", child])
    idle = run([sys.executable, "-c", child.replace("3_000_000", "1")])
    assert spent.status == 0
    assert spent.cpu > idle.cpu + 0.05
    assert spent.peak > 5_000_000


def test_failure_says_why():
    spent = run([sys.executable, "-c", "raise SystemExit('no such scan')"])
    assert (spent.status, spent.said.strip()) == (1, "no such scan")


def test_samples_that_are_digital_are_no_scans(tmp_path):
    folder = tmp_path / "paper"
    folder.mkdir()
    truth = {
        "pages": [{"text": "eins"}, {"text": "zwei"}],
        "scans": [
            {"file": "fax-g4.tif", "dpi": 200, "pages": [2, None]},
            {"file": "digital.pdf", "pages": [1, 2]},
        ],
    }
    (folder / "truth.json").write_text(json.dumps(truth), "utf-8")
    (scan,) = from_samples(tmp_path)
    assert (scan.kind, scan.truth, scan.dpi) == ("fax-g4", ("zwei", None), 200)


def test_alto_gives_lines(tmp_path):
    (tmp_path / "a.xml").write_text(
        '<alto xmlns="urn:x"><TextLine><String CONTENT="Der"/><String CONTENT="Rat"/></TextLine>'
        '<TextLine><String CONTENT="tagt"/></TextLine></alto>',
        "utf-8",
    )
    (tmp_path / "a.jpg").touch()
    (scan,) = from_alto(tmp_path)
    assert (scan.path.name, scan.truth) == ("a.jpg", ("Der Rat\ntagt",))


def test_lines_become_a_page_for_each_book(tmp_path):
    for name, text in (("buch_1", "erſte"), ("buch_2", "zweite"), ("heft_1", "andere")):
        cv2.imwrite(str(tmp_path / f"{name}.png"), np.zeros((40, 300), np.uint8))
        (tmp_path / f"{name}.gt.txt").write_text(text, "utf-8")
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    book, leaflet = from_lines(tmp_path, scratch)
    assert (book.truth, leaflet.truth) == (("erſte\nzweite",), ("andere",))
    page = cv2.imread(str(book.path), cv2.IMREAD_GRAYSCALE)
    assert (page == 0).sum() == 2 * 40 * 300
    assert page[0].min() == page[:, 0].min() == 255
