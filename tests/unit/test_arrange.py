"""Lines, paragraphs and columns, drawn as text."""

import math

import pytest

from models.geometry import Box
from models.layout import Paragraph, Table
from models.page import PageReading, Rule
from models.running_text import running_text
from pipeline.stages.arrange import arrange
from tests.factories import a_page, a_word


def paragraphs(drawing: str) -> list[str]:
    layout = arrange([a_page(drawing)])
    return [running_text(b.lines) for b in layout.blocks() if isinstance(b, Paragraph)]


@pytest.mark.parametrize(
    ("drawing", "expected"),
    [
        pytest.param(
            """
            Die Verwaltung wird beauftragt, ein Konzept für
            die Halle vorzulegen.

            Die Kosten trägt das Amt für Sport und Bäder der
            Stadt.
            """,
            [
                "Die Verwaltung wird beauftragt, ein Konzept für die Halle vorzulegen.",
                "Die Kosten trägt das Amt für Sport und Bäder der Stadt.",
            ],
            id="blank-line",
        ),
        pytest.param(
            """
            Die Verwaltung wird beauftragt, ein Konzept für
            die Halle vorzulegen.
            Die Kosten trägt das Amt für Sport und Bäder in
            der Stadt und im Kreis.
            """,
            [
                "Die Verwaltung wird beauftragt, ein Konzept für die Halle vorzulegen.",
                "Die Kosten trägt das Amt für Sport und Bäder in der Stadt und im Kreis.",
            ],
            id="short-last-line",
        ),
        pytest.param(
            """
               Die Verwaltung wird beauftragt, ein Konzept
            für die Halle noch vor dem Sommer vorzulegen.
               Die Kosten dafür trägt das Amt für Sport und
            Bäder der Stadt aus dem laufenden Haushalt 23.
            """,
            [
                (
                    "Die Verwaltung wird beauftragt, ein Konzept für die Halle noch vor dem Sommer"
                    " vorzulegen."
                ),
                (
                    "Die Kosten dafür trägt das Amt für Sport und Bäder der Stadt aus dem laufenden"
                    " Haushalt 23."
                ),
            ],
            id="indented-first-line",
        ),
        pytest.param(
            """
            1. Die Stadt baut die Halle an der Lindenallee neu
               und reißt die alte ab.
            2. Die Mittel stehen im Haushalt der Stadt bereit.
            a) Halle
            - Parkplatz
            """,
            [
                "1. Die Stadt baut die Halle an der Lindenallee neu und reißt die alte ab.",
                "2. Die Mittel stehen im Haushalt der Stadt bereit.",
                "a) Halle",
                "- Parkplatz",
            ],
            id="items",
        ),
        pytest.param(
            """
            1.        Die Stadt baut die Halle an der Lindenallee neu
                      und reißt die alte ab.
            """,
            ["1. Die Stadt baut die Halle an der Lindenallee neu und reißt die alte ab."],
            id="mark-far-from-its-text",
        ),
        pytest.param(
            """
            Die Sitzung des Ausschusses findet statt am
            3. Mai und wird im Rathaus abgehalten werden,
            """,
            [
                (
                    "Die Sitzung des Ausschusses findet statt am 3. Mai und wird im Rathaus"
                    " abgehalten werden,"
                )
            ],
            id="wrapped-date-is-no-item",
        ),
        pytest.param(
            """
            **Sachverhalt**
            Die Halle ist seit Jahren baufällig und kann von den
            Vereinen nicht mehr genutzt werden.
            """,
            [
                "Sachverhalt",
                (
                    "Die Halle ist seit Jahren baufällig und kann von den Vereinen nicht mehr"
                    " genutzt werden."
                ),
            ],
            id="change-of-weight",
        ),
    ],
)
def test_paragraphs(drawing, expected):
    assert paragraphs(drawing) == expected


@pytest.mark.parametrize(
    ("drawing", "text", "spaced"),
    [
        pytest.param("S a c h v e r h a l t", "Sachverhalt", True, id="spaced"),
        pytest.param("B e s c h l u s s :", "Beschluss:", True, id="spaced-with-colon"),
        pytest.param("D e r   R a t   t a g t", "Der Rat tagt", True, id="spaced-words"),
        pytest.param("x x x x", "x x x x", False, id="crosses-are-no-word"),
        pytest.param("Die Maſchine läuft", "Die Maschine läuft", False, id="long-s"),
        pytest.param("\uf0b7 Bäume am Markt", "• Bäume am Markt", False, id="symbol-bullet"),
    ],
)
def test_line_text(drawing, text, spaced):
    (line,) = arrange([a_page(drawing)]).lines()
    assert (line.text, line.spaced) == (text, spaced)


def test_raw_keeps_what_is_printed():
    (line,) = arrange([a_page("S a ch l a g e :")]).lines()
    assert (line.text, line.raw) == ("Sachlage:", "S a ch l a g e :")
    (line,) = arrange([a_page("Maſchine")]).lines()
    assert (line.text, line.raw) == ("Maschine", "Maſchine")


@pytest.mark.parametrize(
    ("drawing", "underlined"),
    [
        pytest.param("__Begründung__", True, id="rule-below"),
        pytest.param("Begründung\n----------", True, id="typed-hyphens"),
        pytest.param("Begründung", False, id="nothing"),
        pytest.param("Begründung\n----------------------------------------", False, id="a-line"),
    ],
)
def test_underlined(drawing, underlined):
    page = a_page(drawing)
    (line,) = arrange([page]).lines()
    assert line.underlined is underlined


def test_columns_of_running_text_are_read_one_after_the_other():
    left = "Herr Meier sagt, dass die Bäder\nder Stadt zu teuer geworden\nsind und dass man sparen"
    right = "muss, wenn der Haushalt im Jahr\nzwei ausgeglichen sein soll und\nman nichts verkaufen"
    rows = [
        f"{a:<34}{b}"
        for a, b in zip(
            (left + "\n" + left).split("\n"), (right + "\n" + right).split("\n"), strict=True
        )
    ]
    layout = arrange([a_page("\n".join(rows))])
    lines = [line.text for line in layout.lines()]
    assert lines == [*left.split("\n") * 2, *right.split("\n") * 2]
    assert [line.column for line in layout.lines()] == [0] * 6 + [1] * 6


def test_blank_pages_stay_and_pages_are_numbered_anew():
    blank = a_page("", page=2, words=(), rules=())
    layout = arrange([a_page("Eins", page=7), blank, a_page("Drei", page=9)])
    assert [page.number for page in layout.pages] == [1, 2, 3]
    assert [len(page.blocks) for page in layout.pages] == [1, 0, 1]
    assert [line.page for line in layout.lines()] == [1, 3]


@pytest.mark.parametrize(
    "words",
    [
        pytest.param((), id="none"),
        pytest.param((a_word("|"), a_word("."), a_word(":")), id="specks"),
        pytest.param((a_word("Wort", 10, 10), a_word("Wort", 10, 10)), id="overlaid"),
        pytest.param(tuple(a_word("I", 5 * i, 3 * i, line=i) for i in range(60)), id="diagonal"),
        pytest.param((a_word("W", box=Box(5, 5, 5, 5)), a_word("Wort", -20, -9)), id="no-extent"),
    ],
)
def test_odd_pages_are_survived(words):
    layout = arrange([a_page("", words=words, rules=(), skew=45.0)])
    assert len(layout.pages) == 1


def test_squared_paper_is_no_table():
    upright = [Rule(box=Box(20.0 + 8 * i, 20, 20.5 + 8 * i, 800)) for i in range(65)]
    flat = [Rule(box=Box(20, 20.0 + 8 * i, 560, 20.5 + 8 * i)) for i in range(95)]
    layout = arrange([a_page("Der Rat beschließt die Satzung.", rules=(*upright, *flat))])
    assert all(isinstance(block, Paragraph) for block in layout.blocks())


def tilted(page: PageReading, degrees: float) -> PageReading:
    """Return the page climbing by some degrees: boxes become the hulls of tilted words."""
    angle = math.radians(degrees)
    cx, cy = page.width / 2, page.height / 2

    def turn(box: Box) -> Box:
        points = []
        for x, y in (
            (box.x0, box.top),
            (box.x1, box.top),
            (box.x0, box.bottom),
            (box.x1, box.bottom),
        ):
            dx, dy = x - cx, y - cy
            points.append(
                (
                    cx + dx * math.cos(angle) + dy * math.sin(angle),
                    cy - dx * math.sin(angle) + dy * math.cos(angle),
                )
            )
        xs, ys = zip(*points, strict=True)
        return Box(min(xs), min(ys), max(xs), max(ys))

    words = tuple(word.model_copy(update={"box": turn(word.box)}) for word in page.words)
    rules = tuple(rule.model_copy(update={"box": turn(rule.box)}) for rule in page.rules)
    return page.model_copy(update={"words": words, "rules": rules})


@pytest.mark.parametrize("degrees", [-3.0, -0.6, 0.4, 2.5])
@pytest.mark.parametrize("told", [True, False])
def test_a_tilted_page_reads_like_a_straight_one(degrees, told):
    page = a_page(
        """
        Die Verwaltung wird beauftragt, ein Konzept für die Halle vorzulegen und
        dem Stadtrat im Herbst zu berichten. Die Kosten trägt das Amt für Sport
        aus dem laufenden Haushalt. Eine Beteiligung der Vereine ist vorgesehen,
        sobald die Planung vorliegt und der Ausschuss sie gesehen hat.

        Gemeinderat                 28.11.2006           7
        Hauptausschuss              14.11.2006           3
        """
    )
    crooked = tilted(page, degrees).model_copy(update={"skew": degrees if told else 0.0})
    straight = arrange([page])
    layout = arrange([crooked])
    assert [line.text for line in layout.lines()] == [line.text for line in straight.lines()]
    assert [type(block) for block in layout.blocks()] == [Paragraph, Table]


def test_a_word_whose_box_covers_the_next_ends_where_that_begins():
    words = (
        a_word("148,50", 36, 36, box=Box(36, 36, 130, 46)),
        a_word("€", 78, 36),
        a_word("zu", 90, 36),
        a_word("vergeben.", 108, 36),
    )
    (line,) = arrange([a_page("", words=words, rules=())]).lines()
    assert line.text == "148,50 € zu vergeben."


def test_columns_that_are_not_level_with_each_other_are_read_one_by_one():
    left = [f"Der Rat hat am {day}. Mai beraten und" for day in range(10, 19)]
    right = [f"die Stadt will bis {year} bauen und dann" for year in range(2010, 2019)]
    pairs = zip(left, right, strict=True)
    rows = [row for one, other in pairs for row in (one, " " * 46 + other)]
    text = " ".join(paragraphs("\n".join(rows)))
    assert text.index("18. Mai") < text.index("2010 bauen")


def test_columns_that_are_not_level_may_hold_a_table():
    left = [f"Der Rat hat am {day}. Mai beraten und" for day in range(10, 22)]
    full = [f"die Stadt will bis {year} bauen und" for year in range(2010, 2016)]
    right = [*full[:3], "3. Kosten", "Erdarbeiten    64 000 DM", "Wege    41 500 DM", *full[3:]]
    right += ["sparen."] * 3
    pairs = zip(left, right, strict=True)
    rows = [row for one, other in pairs for row in (one, " " * 46 + other)]
    lines = [line.text for line in arrange([a_page("\n".join(rows))]).lines()]
    assert lines.index(left[-1]) < lines.index(full[0]) < lines.index("3. Kosten")


def test_address_and_particulars_that_are_not_level_are_no_columns_of_text():
    left = ["Herrn", "Oberbürgermeister", "Klaus Behrens", "Rathaus", "Markt 1", "47111 Neuenrode"]
    right = ["Fraktion", "Zimmer 12", "Telefon 4711", "Telefax 4712", "Neuenrode", "3. Mai 1998"]
    pairs = zip(left, right, strict=True)
    rows = [row for one, other in pairs for row in (one, " " * 46 + other)]
    assert {line.column for line in arrange([a_page("\n".join(rows))]).lines()} == {0}


def test_specks_are_no_words_and_an_index_is_one():
    page = a_page("Die Halle ist leer und groß.\nDer Platz davor ist klein.")
    box = Box(300, 41, 301, 43)
    speck = page.words[0].model_copy(update={"text": "j", "box": box, "size": 1.5, "line": 98})
    index = speck.model_copy(update={"text": "2", "box": Box(220, 36, 224, 42), "size": 6.0})
    layout = arrange([page.model_copy(update={"words": (*page.words, speck, index)})])
    text = " ".join(line.text for line in layout.lines())
    assert "j" not in text
    assert "2" in text


def test_boxes_far_too_high_for_their_letters_are_mended():
    drawing = "Die Halle ist leer und sehr groß.\nDer Platz davor ist klein und schmal."
    page = a_page(drawing)
    high = [
        word.model_copy(
            update={"box": word.box._replace(top=word.box.top - 9, bottom=46 + 9), "size": 28.0}
        )
        if word.box.top == page.words[0].box.top
        else word
        for word in page.words
    ]
    layout = arrange([page.model_copy(update={"words": tuple(high)})])
    assert [line.text for line in layout.lines()] == drawing.split("\n")
    assert max(line.size for line in layout.lines()) == 10.0
