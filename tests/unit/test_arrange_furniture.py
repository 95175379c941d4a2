"""Running headers, footers and page numbers; and what stands at the edge and is none."""

import pytest

from models.geometry import Box
from models.layout import Layout
from models.page import Ink, InkKind, PageReading
from pipeline.stages.arrange import arrange
from tests.factories import a_page

BODY = (
    "Apfel Brücke Chor Damm Esel Feder Graben Hafen Insel Jagd Kohle Laden Mauer Nadel Ofen Pfarrer"
    " Quelle Rinne Schaufel Treppe Umland Vieh Wiese Zaun"
).split()


def page(number: int, head: str, foot: str) -> object:
    words = BODY[number - 1 :: 3]
    body = "\n".join(f"Dies ist {word}, und {word} ist {word[::-1]}." for word in words)
    return a_page("\n".join([head, "", "", body, *[""] * 50, foot]), page=number)


def paper(heads: list[str], feet: list[str]) -> Layout:
    pages = [page(n, head, foot) for n, (head, foot) in enumerate(zip(heads, feet, strict=True), 1)]
    return arrange(pages)


def texts(lines):
    return [line.text for line in lines]


@pytest.mark.parametrize(
    "heads",
    [
        pytest.param(["Stadt Köln", "- 2 -", "- 3 -"], id="dashes"),
        pytest.param(["Stadt Köln", "Seite 2 von 3", "Seite 3 von 3"], id="page-of"),
        pytest.param(["Stadt Köln", "2", "3"], id="bare"),
        pytest.param(
            ["Stadt Köln", "Niederschrift vom 3. Mai", "Niederschrilt vom 3. Mai"], id="misread"
        ),
        pytest.param(
            ["Stadt Köln", "Ergänzende Erläuterungen      Seite 2", "Begründung      Seite 3"],
            id="title-and-page",
        ),
    ],
)
def test_running_headers(heads):
    layout = paper(heads, ["", "", ""])
    assert [bool(p.header) for p in layout.pages] == [False, True, True]
    assert texts(layout.pages[0].lines)[0] == "Stadt Köln"
    assert texts(layout.pages[1].lines)[0].startswith("Dies ist")


@pytest.mark.parametrize(
    "feet",
    [
        pytest.param(["- 1 -", "- 2 -"], id="dashes"),
        pytest.param(["1/2", "2/2"], id="slash"),
        pytest.param(
            ["Drucksache 0565/23  Seite 1 von 2", "Drucksache 0565/23  Seite 2 von 2"], id="named"
        ),
        pytest.param(["DA 1.15  LV 1.54A  01.11", "DA 1.15  LV 1.54A  O1.11"], id="form-number"),
    ],
)
def test_running_footers(feet):
    layout = paper(["Stadt Köln", "Es folgt der Rest."], feet)
    assert all(p.footer for p in layout.pages)
    assert all("Dies ist" in texts(p.lines)[-1] for p in layout.pages)


@pytest.mark.parametrize(
    ("heads", "feet"),
    [
        pytest.param(
            ["Stadt Köln", "Stadt und Land"], ["gez. Müller", "gez. Meier"], id="signatures"
        ),
        pytest.param(
            ["868", "Anlagen"], ["Datum, Unterschrift", "Verteiler: Amt 10"], id="captions"
        ),
        pytest.param(["868", "Anlagen"], ["0498/2022", "Ende"], id="number-of-a-paper"),
    ],
)
def test_no_furniture(heads, feet):
    layout = paper(heads, feet)
    assert not any(p.header or p.footer for p in layout.pages)


def lines_of(number: int, head: str, foot: str) -> PageReading:
    """Return a page full of lines that no other page has, the last one right below them."""
    words = BODY[5 * number :] + BODY[: 5 * number]
    told = [f"{word[::-1]} {word} und {word[1:]}" for word in words]
    return a_page("\n".join([head, "", "", *told, *told[3:], *told[:14], foot]), page=number)


def test_a_last_line_that_returns_is_text():
    """``Vielen Dank.`` at the foot of two pages of five, right below the text (Köln)."""
    ends = ["", "Vielen Dank.", "Ja.", "Vielen Dank.", "Nein."]
    layout = arrange([lines_of(n, f"Kopf {n * 'y'}", end) for n, end in enumerate(ends, 1)])
    assert [texts(p.footer) for p in layout.pages] == [[]] * 5


def test_a_sign_that_stands_in_one_place_is_none():
    """``Ó``: the arms of a town, printed by a font without letters (Köln)."""
    layout = arrange([lines_of(n, f"Seite {n}\nÓ", "") for n in range(1, 5)])
    assert [texts(p.header)[-1] for p in layout.pages[1:]] == ["Ó"] * 3


def test_a_footer_of_a_cropped_page_stands_anywhere_below_the_text():
    drawing = "Stadt Köln\n\nDer Rat beschließt." + "\n" * 8 + "Drucksache 0565/23      Seite 2"
    (one,) = arrange([a_page(drawing)]).pages
    assert texts(one.footer) == ["Drucksache 0565/23", "Seite 2"]


def test_small_print_at_the_foot_of_a_single_page():
    body = a_page("Stadt Köln\n\nDer Rat beschließt die Satzung, wie der Ausschuss empfohlen hat.")
    small = a_page("Bankverbindung Sparkasse Köln")
    words = tuple(
        word.model_copy(update={"size": 6.5, "box": word.box._replace(top=790.0, bottom=796.5)})
        for word in small.words
    )
    (one,) = arrange([body.model_copy(update={"words": body.words + words})]).pages
    assert texts(one.footer) == ["Bankverbindung Sparkasse Köln"]


def small(reading: PageReading, rows: int) -> PageReading:
    """Return a page whose last rows are set in small type."""
    tops = sorted({word.box.top for word in reading.words})[-rows:]
    words = [
        word.model_copy(update={"size": 7.5}) if word.box.top in tops else word
        for word in reading.words
    ]
    return reading.model_copy(update={"words": tuple(words)})


@pytest.mark.parametrize(
    ("foot", "kept"),
    [
        pytest.param("1 Ohne die Hallen des\nKreises.", False, id="footnote"),
        pytest.param("! Ohne die Hallen.", False, id="misread-mark"),
        pytest.param("Ohne die Hallen.", True, id="no-mark"),
        pytest.param("1 gez. Müller", True, id="signature"),
    ],
)
def test_footnotes_are_set_aside(foot, kept):
    body = "\n".join(f"Dies ist {word}, und das ist {word[::-1]}." for word in BODY * 2)
    layout = arrange([small(a_page(f"{body}\n{foot}"), foot.count("\n") + 1)])
    assert any(foot[:12] in line.text for line in layout.lines()) is kept


@pytest.mark.parametrize(
    ("text", "box", "kept"),
    [
        pytest.param("0.092", Box(572, 100, 590, 112), False, id="hole"),
        pytest.param("Stadtarchiv", Box(300, 100, 312, 200), False, id="sideways"),
        pytest.param("Stadt", Box(572, 100, 590, 112), True, id="word-at-the-edge"),
        pytest.param("0.092", Box(400, 300, 430, 310), True, id="number-in-the-text"),
    ],
)
def test_what_stands_beside_the_text_is_in_no_line(text, box, kept):
    page = a_page("\n".join(f"    Dies ist {word}." for word in BODY))
    word = page.words[0].model_copy(update={"text": text, "box": box, "line": 99})
    layout = arrange([page.model_copy(update={"words": (*page.words, word)})])
    assert any(text in line.text for line in layout.lines()) is kept
    if not kept:
        assert text in texts(layout.pages[0].footer)


@pytest.mark.parametrize(
    ("side", "kept"),
    [
        pytest.param(120, False, id="a-stamp"),
        pytest.param(560, True, id="ink-as-large-as-the-page-is-no-stamp"),
    ],
)
def test_words_in_a_round_stamp_are_no_text(side, kept):
    ink = Ink(box=Box(30, 30, 30 + side, 30 + side), kind=InkKind.PICTURE)
    text = "\n".join(["Stadtarchiv", "Erfurt", *[""] * 20, "Dies ist der Text."])
    layout = arrange([a_page(text, inks=(ink,))])
    assert ("Stadtarchiv" in texts(layout.lines())) is kept
    assert "Dies ist der Text." in texts(layout.lines())
