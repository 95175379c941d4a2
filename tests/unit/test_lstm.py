"""Tesseract's network run here: its file, the graphs, lines, the lattice, boxes on ink."""

from __future__ import annotations

import struct
from dataclasses import replace

import cv2
import numpy as np
import onnxruntime
import pytest

from models.geometry import Box
from pipeline import errors
from pipeline.engines import versions
from pipeline.engines.lstm.boxes import word_boxes
from pipeline.engines.lstm.characters import Characters, components, read_characters
from pipeline.engines.lstm.lattice import parts
from pipeline.engines.lstm.model import load_model
from pipeline.engines.lstm.network import _batches, _strips
from pipeline.engines.lstm.network_file import UnknownNetwork, read_network
from pipeline.engines.lstm.onnx_file import FLOAT, Graph
from pipeline.engines.lstm.pieces import Area, Piece
from pipeline.engines.lstm.strips import strip
from pipeline.engines.lstm.sureness import confidence
from pipeline.engines.lstm.wordlist import WordList
from pipeline.engines.lstm.words import words
from pipeline.engines.onnx_engine import OnnxEngine, _placed
from pipeline.engines.tesseract import language_files
from pipeline.engines.tesserocr_engine import TesserocrEngine
from pipeline.engines.versions import reading_fingerprint
from pipeline.settings import ReadingSettings
from pipeline.sheet import Task
from pipeline.stages.clean import clean
from pipeline.stages.read.lines import strips_of
from tests.drawn import SENTENCE, a_printed_page, as_pixels

SIGNS = Characters((" ", "R", "a", "t", "n", ""), {" ": 0, "R": 1, "a": 2, "t": 3, "n": 4})
NULL = 5
DARK, LIGHT = 20, 250


def steps(*rows: dict[str, float]) -> np.ndarray:
    """Return a lattice: in each step the probabilities of signs, the rest is no sign."""
    lattice = np.zeros((len(rows), 6), np.float32)
    for at, row in enumerate(rows):
        for sign, probability in row.items():
            lattice[at, SIGNS.signs.index(sign)] = probability
        lattice[at, NULL] = 1 - lattice[at].sum()
    return lattice


def said(lattice: np.ndarray, known: set[str]) -> list[tuple[str, bool]]:
    found = words(parts(lattice, SIGNS, NULL), lambda word: word in known)
    return [(word.text, word.sureness > 0.9) for word in found]


def test_graph_is_what_the_runtime_reads():
    graph = Graph()
    twice = graph.hold("twice", np.array([[2.0, 0.0], [0.0, 2.0]], np.float32))
    graph.add("MatMul", ["x", twice], ["product"])
    graph.add("Softmax", ["product"], ["y"], axis=1)
    file = graph.file([("x", FLOAT, 2)], ("y", FLOAT, 2))
    session = onnxruntime.InferenceSession(file, providers=["CPUExecutionProvider"])
    (found,) = session.run(None, {"x": np.array([[0.0, 1.0]], np.float32)})
    assert found[0] == pytest.approx([0.1192, 0.8808], abs=1e-4)


def test_sure_steps_are_words():
    lattice = steps(
        {"R": 0.99}, {}, {"a": 0.99}, {"t": 0.99}, {" ": 0.99}, {"a": 0.99}, {"n": 0.99}
    )
    assert said(lattice, {"Rat", "an"}) == [("Rat", True), ("an", True)]


def test_a_sign_that_passes_into_the_next_is_no_doubt():
    lattice = steps({"R": 0.99}, {"R": 0.5, "a": 0.49}, {"a": 0.99}, {"t": 0.99})
    assert said(lattice, set()) == [("Rat", True)]


@pytest.mark.parametrize(
    ("known", "expected"),
    [
        pytest.param({"Rat"}, "Rat", id="list"),
        pytest.param({"Ran"}, "Ran", id="other"),
        pytest.param(set(), "Rat", id="neither"),
    ],
)
def test_list_decides_between_like_readings(known, expected):
    lattice = steps({"R": 0.99}, {"a": 0.99}, {"t": 0.55, "n": 0.45})
    assert said(lattice, known) == [(expected, False)]


def test_list_does_not_overrule_the_pixels():
    lattice = steps({"R": 0.99}, {"a": 0.99}, {"t": 0.985, "n": 0.015})
    assert said(lattice, {"Ran"}) == [("Rat", True)]


def test_doubtful_blank_makes_both_words_doubtful():
    lattice = steps({"a": 0.99}, {"n": 0.99}, {" ": 0.6}, {"R": 0.99}, {"a": 0.99}, {"t": 0.99})
    assert said(lattice, {"an", "Rat"}) == [("an", False), ("Rat", False)]


def test_noise_as_long_as_a_page_is_read_in_bounded_time():
    noise = np.full((1500, 6), 1 / 6, np.float32)
    assert len(parts(noise, SIGNS, NULL)) == 8
    assert list(words((), lambda word: True)) == []


@pytest.mark.parametrize(
    ("text", "sureness", "known", "low", "high"),
    [
        pytest.param("Stadtrat", 0.9999, True, 0.96, 0.97, id="sure"),
        pytest.param("Sadtrat", 0.9999, False, 0.92, 0.94, id="not in the list"),
        pytest.param("Stadtrat", 0.3, True, 0.45, 0.55, id="the list chose"),
        pytest.param("2013", 0.5, True, 0.6, 0.7, id="figures"),
        pytest.param("—", 0.9, True, 0.5, 0.6, id="specks look like signs"),
        pytest.param("x", 0.0, False, 0.0, 0.1, id="nothing"),
        pytest.param("Stadtrat", 1.0, True, 0.97, 0.97, id="end of the table"),
    ],
)
def test_confidences_are_on_tesseracts_scale(text, sureness, known, low, high):
    assert low <= confidence(text, sureness, known=known) <= high


@pytest.mark.engine
def test_the_trained_network_is_part_of_the_fingerprint(monkeypatch):
    settings = ReadingSettings(engine="onnxruntime")
    before = reading_fingerprint(settings)
    assert sum(part.startswith("deu.npz ") for part in before.parts) == 1
    monkeypatch.setattr(versions, "trained_further", lambda language: None)
    after = reading_fingerprint(settings)
    assert after.full != before.full
    assert not any(".npz" in part for part in after.parts)
    other = reading_fingerprint(ReadingSettings(engine="tesserocr"))
    assert not any(".npz" in part for part in other.parts)


def test_boxes_lie_on_their_ink():
    ink = np.zeros((20, 100), np.bool_)
    ink[5:15, 4:30] = ink[2:15, 40:70] = ink[5:19, 84:97] = True
    spans = [(6.0, 27.0), (38.0, 66.0), (88.0, 95.0)]
    assert word_boxes(ink, spans) == [(4, 5, 30, 15), (40, 2, 70, 15), (84, 5, 97, 19)]


def test_words_without_a_gap_are_parted_in_the_middle_and_without_ink_as_said():
    full = np.ones((10, 60), np.bool_)
    assert word_boxes(full, [(2.0, 28.0), (32.0, 58.0)]) == [(0, 0, 30, 10), (30, 0, 60, 10)]
    assert word_boxes(~full, [(2.0, 28.0)]) == [(2, 0, 28, 10)]
    assert word_boxes(full, []) == []


@pytest.mark.parametrize("turn", range(4))
def test_turned_pieces_come_back_to_their_place(turn):
    image = np.zeros((50, 80), np.uint8)
    image[20:26, 30:47] = 1
    area = Area(10, 8, 70, 44)
    rows, columns = np.nonzero(np.rot90(area.of(image), turn))
    box = int(columns.min()), int(rows.min()), int(columns.max()) + 1, int(rows.max()) + 1
    assert area.back(box, turn) == Box(30, 20, 47, 26)


@pytest.mark.parametrize(("turn", "lead"), [(0, 4), (1, 3), (2, 2), (3, 1)])
def test_paper_before_the_ink_is_known_for_every_turn(turn, lead):
    assert Piece(Area(10, 10, 50, 20), Area(6, 7, 52, 21), turn, 1, 1).lead == lead


@pytest.mark.parametrize("rows", [18, 44, 90])
def test_lines_get_the_networks_height_and_contrast(rows):
    line = np.full((rows, 300), LIGHT, np.uint8)
    line[rows // 4 : -rows // 4, 20:280:12] = DARK
    line[rows // 4 : -rows // 4, 21:280:12] = DARK
    pixels, scale = strip(line, 36)
    assert pixels.shape == (36, round(300 * 36 / rows))
    assert scale == 36 / rows
    assert pixels.min() >= -1
    assert pixels.max() <= 1
    assert pixels[0].min() > 0.8 > -0.5 > pixels[18].min()


def test_empty_line_is_no_fault():
    pixels, _ = strip(np.full((30, 40), 255, np.uint8), 36)
    assert np.isfinite(pixels).all()


def test_lines_of_like_length_go_together_and_memory_is_bounded():
    lengths = [400, 30, 390, 20, 3000, 2900, 3100]
    assert list(_batches(lengths)) == [[3, 1, 2, 0], [5], [4], [6]]
    assert list(_strips([np.zeros((36, n), np.float32) for n in (1000, 500, 2000)])) == [
        (0, 2),
        (2, 3),
    ]
    assert list(_strips([])) == list(_batches([])) == []


def test_word_list_is_walked():
    """``an`` and ``na``: five bits would do for the sign, three are flags, then the next node."""
    sign, last, end = 3, 1, 4

    def edge(number: int, flags: int, node: int) -> int:
        return number | flags << sign | node << sign + 3

    edges = [edge(2, 0, 2), edge(4, last, 3), edge(4, last | end, 0), edge(2, last | end, 0)]
    data = struct.pack("<hii4Q", 42, 5, 4, *edges)
    known = WordList(data, SIGNS.numbers)
    told = ("an", "An,", "na-an", "12.03.2024", "—")
    assert [known.knows(word) for word in told] == [True] * len(told)
    other = ("a", "ann", "nan", "xy", "12a", "na-ax")
    assert [known.knows(word) for word in other] == [False] * len(other)


def test_signs_of_several_codes_are_left_to_tesseract():
    names = b"2\nNULL 0\nx 3\n"
    recoder = struct.pack("<I bi1i bi2i", 2, 1, 1, 0, 1, 2, 1, 2)
    with pytest.raises(ValueError, match="x takes 2 codes"):
        read_characters(names, recoder, 4)


@pytest.mark.parametrize("data", [b"", b"\x01", b"\x00\x05\x00\x00\x00Other" + bytes(40)])
def test_other_networks_are_told(data):
    with pytest.raises(UnknownNetwork):
        read_network(data)


def test_files_that_are_no_models_are_told(tmp_path):
    file = tmp_path / "deu.traineddata"
    file.write_bytes(struct.pack("<i2q", 2, -1, 20) + b"nothing")
    with pytest.raises(UnknownNetwork, match=r"deu\.traineddata"):
        load_model(file)


@pytest.mark.engine
def test_network_of_the_language_is_read():
    (file,) = language_files("deu")
    held = components(file.read_bytes())
    network = read_network(held[17])
    assert network.height == 36
    assert [layer.backwards for layer in network.along] == [False, True, False]
    signs = read_characters(held[21], held[22], len(network.output.bias)).signs
    assert signs[network.null] == ""
    assert {*"äöüßÄÖÜ §".replace("§", "€")} <= set(signs)


@pytest.mark.engine
def test_print_is_read_as_well_as_by_tesseract_and_boxes_are_the_same():
    page, task = a_printed_page(lines=8), Task(1, "deu", 200, 60.0)
    ours, theirs = OnnxEngine().read(page, task), TesserocrEngine().read(page, task)
    pairs = list(zip(ours, theirs, strict=True))
    printed = (f"{SENTENCE} " * 8).split(" ")
    right, right_there = (
        sum(word.text == true for word, true in zip(words, printed, strict=False))
        for words in (ours, theirs)
    )
    assert right >= max(right_there, 0.9 * len(pairs))
    near = sum(abs(one.confidence - other.confidence) < 0.1 for one, other in pairs)
    assert near >= 0.85 * len(pairs)
    assert [word.line for word in ours] == [word.line for word in theirs]
    assert [word.block for word in ours] == [word.block for word in theirs]
    for one, other in pairs:
        assert one.box == pytest.approx(other.box, abs=3)


@pytest.mark.engine
def test_lines_that_are_told_are_read_like_those_that_are_sought():
    page = clean(as_pixels(a_printed_page(lines=8)), (), ReadingSettings())
    strips = strips_of(page)
    assert strips is not None
    engine, task = OnnxEngine(), Task(1, "deu", page.dpi_told, 60.0)
    sought = engine.read(page.image, task)
    told = engine.read(page.image, replace(task, strips=strips))
    assert [word.line for word in told] == [word.line for word in sought]
    printed = (f"{SENTENCE} " * 8).split(" ")
    right, right_before = (
        sum(word.text == true for word, true in zip(words, printed, strict=False))
        for words in (told, sought)
    )
    assert right >= right_before
    for one, other in zip(told, sought, strict=True):
        assert one.box == pytest.approx(other.box, abs=3)


@pytest.mark.engine
def test_all_ink_lies_in_boxes_and_no_box_is_empty():
    page = a_printed_page(lines=8)
    found = OnnxEngine().read(page, Task(1, "deu", 200, 60.0))
    ink, covered = page < 128, np.zeros(page.shape, np.uint8)
    for word in found:
        x0, top, x1, bottom = map(round, (*word.box,))
        assert ink[top:bottom, x0:x1].any()
        cv2.rectangle(covered, (x0, top), (x1, bottom), 255, -1)
    assert (ink & (covered > 0)).sum() > 0.995 * ink.sum()


@pytest.mark.engine
def test_what_is_read_does_not_depend_on_the_pages_before():
    engine, task = OnnxEngine(), Task(1, "deu", 200, 60.0)
    page, other = a_printed_page(lines=6), np.ascontiguousarray(a_printed_page(lines=9)[::-1])
    alone = engine.read(page, task)
    engine.read(other, task)
    assert engine.read(page, task) == alone == OnnxEngine().read(page, task)
    engine.close()
    assert engine.read(page, task) == alone


@pytest.mark.engine
def test_blank_paper_holds_no_words():
    task = Task(1, "deu", 200, 60.0)
    assert OnnxEngine().read(np.full((400, 600), 255, np.uint8), task) == ()


@pytest.mark.engine
def test_several_languages_are_left_to_tesseract():
    page, task = a_printed_page(lines=2), Task(1, "deu+frk", 200, 60.0)
    assert OnnxEngine().read(page, task) == TesserocrEngine().read(page, task)


@pytest.mark.engine
def test_lines_are_sought_once_for_two_languages_and_anew_for_another_image(monkeypatch):
    engine, page, task = OnnxEngine(), a_printed_page(lines=3), Task(1, "deu", 200, 60.0)
    sought, seek = [], engine._pieces
    monkeypatch.setattr(engine, "_pieces", lambda *asked: sought.append(1) or seek(*asked))
    latin = engine.read(page, task)
    engine.read(page[:200].copy(), replace(task, language="frk"))  # as the script is tried
    assert len(sought) == 2
    fraktur = engine.read(page, replace(task, language="frk"))
    assert [word.line for word in fraktur] == [word.line for word in latin]
    assert len(sought) == 2
    engine.read(page, replace(task, scattered=True))
    engine.read(page.copy(), replace(task, scattered=True))
    assert len(sought) == 4


@pytest.mark.engine
def test_time_limit_ends_a_page_and_the_next_is_read():
    engine = OnnxEngine()
    with pytest.raises(errors.TimeLimit, match="page 3"):
        engine.read(a_printed_page(), Task(3, "deu", 200, 0.02))
    assert engine.read(a_printed_page(lines=2), Task(4, "deu", 200, 60.0))


@pytest.mark.engine
def test_unknown_language_is_the_environments_fault():
    with pytest.raises(errors.EnvironmentMissing, match="tesseract-ocr-xxx"):
        OnnxEngine().read(a_printed_page(lines=1), Task(1, "xxx", 200, 20.0))


def test_a_mark_that_a_well_read_word_follows_is_no_speck():
    # "Sitzungsvorlage Nr. 14-20 / V 07311": 0.75 for the slash; a speck alone gets no more
    assert confidence("/", 0.75, known=False, led=True) > 0.7
    assert confidence("/", 0.75, known=False) < 0.5
    assert confidence("|", 0.75, known=False, led=True) < 0.5


def test_a_piece_in_which_nothing_is_read_holds_no_words():
    piece = Piece(Area(0, 0, 9, 9), Area(0, 0, 9, 9), 0, 1, 1)
    assert not list(_placed(piece, [], np.zeros((9, 9), np.bool_), 1.0, 0))
