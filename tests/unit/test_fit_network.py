"""Training the network further: what needs no torch, from the alignment to the made page."""

from __future__ import annotations

import argparse
import json
import random
import re
from itertools import islice
from pathlib import Path

import numpy as np
import pytest
import reportlab
from PIL import ImageFont

from bench.fit_network import lines
from bench.fit_network.alignment import true_text
from bench.fit_network.batches import Shown, in_order, lessons, packed, shuffled, varied
from bench.fit_network.broken_type import apart, set_wide, spelled
from bench.fit_network.faces import Face, Faces, broken_type, installed, lacking
from bench.fit_network.gathering import SAMPLES, allowed, as_printed
from bench.fit_network.lines import Line
from bench.fit_network.made import made_page
from bench.fit_network.phrases import Phrases, texts_of
from bench.fit_network.signs import LIKE, codes, labels, steps_needed, widened
from bench.fit_network.worn import worn
from pipeline.engines.lstm import network_store
from pipeline.engines.lstm.network_file import Network, Recurrent, Weights

PAGE = (
    "Der Rat der Stadt beschließt den Haushalt. Die Verwaltung wird beauftragt, dem Ausschuss am "
    "13.05.1998 zu berichten. Seite 2 Die Kosten von 12.500 DM trägt die Stadt. Seite 3"
)
FONTS = Path(reportlab.__file__).parent / "fonts"
VERA = FONTS / "Vera.ttf"
TEXTS = ["Der Rat der Stadt beschließt", "den Haushalt für das Jahr", "Straßenbau am Markt"]


@pytest.mark.parametrize(
    ("read", "expected"),
    [
        pytest.param(
            "Der Rat der Stadt beschließt", "Der Rat der Stadt beschließt", id="read-right"
        ),
        pytest.param(
            "Der Rat der Stqdt beschlieBt", "Der Rat der Stadt beschließt", id="misread-inside"
        ),
        pytest.param(
            "Oer Rat der Stadt beschließl", "Der Rat der Stadt beschließt", id="misread-at-its-ends"
        ),
        pytest.param("er Rat der Stadt beschlie", "Der Rat der Stadt beschließt", id="cut-off"),
        pytest.param("zu berichten.", "zu berichten.", id="short"),
        pytest.param("Kosten von 12.5OO DM", "Kosten von 12.500 DM", id="begins-within-a-sentence"),
        pytest.param(
            "Ausschuss am 13.O5.1998 zu", "Ausschuss am 13.05.1998 zu", id="line-break-in-a-clause"
        ),
        pytest.param(
            "Verwaltungwird beauftragt", "Verwaltung wird beauftragt,", id="blank-and-comma-lost"
        ),
        pytest.param("Seite", "Seite", id="repeated-and-the-same-wherever-it-stands"),
        pytest.param("Seite 4", None, id="repeated-and-not-certain-which"),
        pytest.param("Herrn Oberbürgermeister", None, id="not-on-the-page"),
        pytest.param("~", None, id="too-short-to-tell"),
        pytest.param("Kost~~~~~ 12~~~~~~~ ~~~~~~~ ~~~ Stadt", None, id="hardly-a-letter-right"),
    ],
)
def test_true_text_of_a_line(read, expected):
    assert true_text(read, PAGE) == expected


@pytest.mark.parametrize(
    ("read", "expected"),
    [
        pytest.param("Vorlage wird beraten", "Vorlage wird beraten", id="word-of-the-next-line"),
        pytest.param("ge wird beraten am", None, id="half-a-word-of-the-line-before"),
        pytest.param("e wird beraten am", "wird beraten am", id="a-letter-of-the-line-before"),
        pytest.param("wird beraten am 5.", "wird beraten am 5.", id="whole-words"),
        pytest.param("vom 4. Mai Vorl", None, id="end-of-a-word-lost"),
        pytest.param("vom 4. Mai Vorlag", "vom 4. Mai Vorlage", id="a-letter-lost"),
    ],
)
def test_lines_of_a_text_follow_each_other(read, expected):
    assert true_text(read, "vom 4. Mai Vorlage wird beraten am 5. Mai") == expected


KNOWN = codes([" ", "D", "r", ".", "§", "", "'", ","])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("D r", [1, 0, 2], id="its-signs"),
        pytest.param("§ D", [4, 0, 1], id="further-sign"),
        pytest.param("D…", [1, 3, 3, 3], id="three-points"),
        pytest.param("´D‚", [6, 1, 7], id="as-another-sign"),
        pytest.param("D漢r", None, id="a-sign-it-has-not"),
        pytest.param("", [], id="nothing"),
    ],
)
def test_labels(text, expected):
    assert labels(text, KNOWN) == expected


def test_equal_signs_need_a_step_between_them():
    assert (steps_needed([1, 2, 3]), steps_needed([1, 1, 1])) == (3, 5)


def a_network(outputs: int = 4) -> Network:
    rng = np.random.default_rng(3)

    def weights(rows: int, columns: int) -> Weights:
        return Weights(
            rng.normal(size=(rows, columns)).astype(np.float32),
            rng.normal(size=rows).astype(np.float32),
        )

    def layer(inputs: int, size: int, *, backwards: bool = False) -> Recurrent:
        return Recurrent(weights(4 * size, inputs + size), inputs, size, backwards)

    along = (layer(5, 6), layer(6, 6, backwards=True), layer(6, 7))
    return Network(36, weights(3, 9), layer(3, 5), along, weights(outputs, 7), outputs - 1)


def test_further_signs_begin_as_what_they_look_like_a_little_less_likely():
    network = a_network()
    wide, signs = widened(network, ("-", "8", "a", ""))
    assert signs == ("-", "8", "a", "", *LIKE)
    assert wide.null == network.null
    dash, paragraph, fraction = (signs.index(sign) for sign in "–§½")
    assert (wide.output.matrix[dash] == network.output.matrix[0]).all()
    assert wide.output.bias[paragraph] == pytest.approx(network.output.bias[1] - 4)
    assert not wide.output.matrix[fraction].any()  # the network knows no stroke
    assert (wide.output.matrix[:4] == network.output.matrix).all()
    assert widened(wide, signs) == (wide, signs)


def test_a_network_is_kept_in_sixteen_bits(tmp_path):
    network, signs = a_network(), ("a", "ß", " ", "")
    network_store.store(tmp_path / "deu.npz", network, signs)
    again, known = network_store.stored(tmp_path / "deu.npz")
    assert known == signs
    assert (again.height, again.null) == (network.height, network.null)
    for one, other in zip(
        (network.column, *network.along), (again.column, *again.along), strict=True
    ):
        assert (other.inputs, other.size, other.backwards) == (one.inputs, one.size, one.backwards)
        assert other.gates.matrix.dtype == np.float32
        np.testing.assert_allclose(other.gates.matrix, one.gates.matrix, rtol=1e-3)
        np.testing.assert_allclose(other.gates.bias, one.gates.bias, rtol=1e-3)
    for one, other in ((network.edges, again.edges), (network.output, again.output)):
        np.testing.assert_allclose(other.matrix, one.matrix, rtol=1e-3)
        np.testing.assert_allclose(other.bias, one.bias, rtol=1e-3)


def a_line(width: int, true: str = "Dr.", read: str = "Dr.", paper: str = "p") -> Line:
    pixels = np.random.default_rng(width).integers(-127, 128, (36, width)).astype(np.int8)
    return Line(pixels, true, read, "plain", paper)


def test_lines_are_kept(tmp_path):
    kept = [a_line(30), a_line(47, true="ß §", read="B §", paper="q")]
    lines.store(tmp_path / "lines", kept)
    for one, other in zip(kept, lines.stored(tmp_path / "lines"), strict=True):
        assert (one.pixels == other.pixels).all()
        assert (one.true, one.read, one.kind, one.paper) == (
            other.true,
            other.read,
            other.kind,
            other.paper,
        )
    strip = np.linspace(-1, 1, 36 * 30, dtype=np.float32).reshape(36, 30)
    again = Line(lines.as_bytes(strip), "", "", "", "").strip
    assert np.abs(again - strip).max() < 1 / 200


def test_lines_too_short_for_their_text_and_of_unknown_signs_are_left_out():
    some = [a_line(9), a_line(8), a_line(60, true="Dr漢"), a_line(9, true="D..")]
    assert [lesson.line.pixels.shape[1] for lesson in lessons(some, KNOWN)] == [9]


def test_every_line_held_out_is_shown_once():
    taught = lessons([a_line(width) for width in range(30, 900, 60)], KNOWN)
    numbers = [number for batch in in_order(taught) for number in batch.numbers]
    assert sorted(numbers) == list(range(len(taught)))


def test_a_batch_has_paper_behind_shorter_lines():
    short, long = -np.ones((36, 31), np.float32), -np.ones((36, 60), np.float32)
    batch = packed([Shown(short, [1, 2], 4), Shown(long, [3], 5)])
    assert batch.pixels.shape == (2, 36, 60)
    assert (batch.pixels[0, :, 31:] == 1).all()
    assert (batch.pixels[0, :, :31] == -1).all()
    assert batch.steps.tolist() == [10, 20]
    assert (batch.spelled.tolist(), batch.lengths.tolist()) == ([1, 2, 3], [2, 1])


def test_lines_that_were_misread_are_seen_more_often():
    right = [a_line(60 + at) for at in range(30)]
    wrong = [a_line(60 + at, read="Or.") for at in range(30)]
    taught = lessons(right + wrong, KNOWN)
    batches = islice(shuffled(taught, np.random.default_rng(0)), 8)
    seen = [number for batch in batches for number in batch.numbers]
    assert sum(number >= 30 for number in seen) > 1.2 * sum(number < 30 for number in seen)


def test_a_line_is_varied_within_bounds_and_the_same_dice_give_the_same():
    strip = a_line(300).strip
    for seed in range(30):
        one, other = (varied(strip, np.random.default_rng(seed)) for _ in range(2))
        assert (one == other).all()
        assert one.shape[0] == 36
        assert 0.9 * 300 <= one.shape[1] <= 1.1 * 300
        assert np.abs(one).max() <= 1


@pytest.fixture(scope="module")
def phrases() -> Phrases:
    return Phrases(TEXTS)


def test_figures_are_filled_in(phrases):
    dice = random.Random(1)
    said = [phrases.figure(dice) for _ in range(300)]
    assert not [text for text in said if re.search(r"[{}#@]|\.\.", text)]
    assert any(re.fullmatch(r"Drucksache \d\d/\d{4}", text) for text in said)
    assert any(re.fullmatch(r"(vom )?[0-3]\d\.[01]\d\.(19|20)\d\d", text) for text in said)


def test_no_text_with_signs_that_cannot_be_learned():
    phrases = Phrases([*TEXTS, "漢字 im Text"])
    dice = random.Random(2)
    assert not any("漢" in phrases.drawn(dice) for _ in range(100))
    with pytest.raises(LookupError, match="--texts"):
        Phrases(["漢字"])


def test_texts_of_a_folder(tmp_path):
    (tmp_path / "a.txt").write_text("eins\nzwei", "utf-8")
    for name in ("paper", "sample"):
        (tmp_path / name).mkdir()
        truth = {"pages": [{"text": f"aus {name}"}]}
        (tmp_path / name / "truth.json").write_text(json.dumps(truth), "utf-8")
    assert list(texts_of(tmp_path, frozenset({"sample"}))) == ["eins", "zwei", "aus paper"]


def test_nothing_is_learned_from_the_samples():
    for folder in (SAMPLES, SAMPLES / "karlsruhe-868-1994", SAMPLES / "nested" / ".."):
        with pytest.raises(argparse.ArgumentTypeError, match="measured"):
            allowed(str(folder))
    assert allowed("elsewhere") == Path("elsewhere")


@pytest.mark.parametrize(
    "mono", [pytest.param(False, id="printed"), pytest.param(True, id="struck")]
)
def test_a_made_page_shows_its_rows(phrases, mono):
    page = made_page(Faces([Face(VERA, mono=mono)]), phrases, random.Random(4))
    assert page.text.count("\n") + 1 == len(page.rows) > 10
    inked = np.flatnonzero((page.image < 128).any(axis=1))
    for row in page.rows:
        assert ((inked >= row.top) & (inked < row.bottom)).any(), row
    around = [(inked >= row.top - 4) & (inked < row.bottom + 4) for row in page.rows]
    assert np.any(around, axis=0).all()


def test_the_same_seed_gives_the_same_page(phrases):
    faces = Faces([Face(VERA), Face(FONTS / "VeraBd.ttf", mono=True)])
    first, again, other = (made_page(faces, phrases, random.Random(s)) for s in (7, 7, 8))
    assert first.text == again.text != other.text
    assert (first.image == again.image).all()


@pytest.mark.parametrize("seed", range(6))
def test_the_same_seed_wears_a_page_alike(seed):
    page = np.full((300, 400), 255, np.uint8)
    page[100:110, 40:360] = 0
    one, other = (worn(page, page[::-1], 150, np.random.default_rng(seed)) for _ in range(2))
    assert (one == other).all()
    assert (one.shape, one.dtype) == (page.shape, page.dtype)
    assert (one != page).any()


def test_a_page_is_set_without_the_signs_that_its_face_lacks():
    phrases = Phrases(["5 € – „Rat“"])
    faces = Faces([Face(VERA, lacks=frozenset("€–„“"))])
    page = made_page(faces, phrases, random.Random(3))
    assert '5 EUR - "Rat"' in page.text
    assert not set("€–„“") & set(page.text)


def test_what_a_face_lacks_is_told_by_how_it_looks():
    font = ImageFont.truetype(str(VERA), 24)
    assert lacking(font, "aÄß漢") == {"漢"}


def test_faces_are_found_by_their_letters():
    faces = installed(random.Random(1), [FONTS])
    assert {"Vera.ttf", "VeraBd.ttf"} <= {face.path.name for face in faces.all}
    assert not faces.mono
    with pytest.raises(LookupError, match="apt install"):
        installed(random.Random(1), [])


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        pytest.param("Wasserwerk ist es", "Waſſerwerk iſt es", id="round-at-the-end-of-a-word"),
        pytest.param("Ausschuss", "Ausſchuß", id="two-parts-meet-and-spelled-as-of-old"),
        pytest.param("Beratungsordnung", "Beratungsordnung", id="round-between-parts"),
        pytest.param("Haushaltsplan", "Haushaltſplan", id="not-told-from-a-word-of-one-part"),
        pytest.param("Fischmarkt, Straße", "Fiſchmarkt, Straße", id="sch-and-st"),
        pytest.param("ASD GAS", "ASD GAS", id="capitals"),
    ],
)
def test_texts_in_broken_type_have_the_long_s(text, printed):
    assert spelled(text) == printed
    assert as_printed(f" {printed}\n") == printed


def test_ligatures_stay_together_in_a_word_that_is_set_wide():
    assert list(apart("Dachſtuhl")) == ["D", "a", "ch", "ſt", "u", "h", "l"]
    drawn = [set_wide("eins zwei drei".split(), random.Random(seed)) for seed in range(200)]
    wide = [words for words in drawn if words]
    assert 10 < len(wide) < 50
    assert all(words.stop <= 3 for words in wide)


def test_a_page_in_broken_type_tells_the_long_s_it_prints():
    phrases = Phrases(["Das Wasserwerk ist im Ausschuss beraten worden", *TEXTS])
    faces = Faces([Face(VERA, broken=True)], Faces([Face(FONTS / "VeraBd.ttf")]))
    pages = [made_page(faces, phrases, random.Random(seed)) for seed in range(4)]
    text = "\n".join(page.text for page in pages)
    assert "Waſſerwerk" in text
    assert "Wasserwerk" in text  # in Latin type beside it
    for page in pages:
        inked = np.flatnonzero((page.image < 128).any(axis=1))
        for row in page.rows:
            assert ((inked >= row.top) & (inked < row.bottom)).any(), row


def test_broken_type_has_a_long_s():
    with pytest.raises(LookupError, match="long s"):
        broken_type(FONTS, Faces([Face(VERA)]))
