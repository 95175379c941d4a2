"""The fuzzer: the same inputs each time, and findings that are findings."""

import io
import random

import pytest
from PIL import Image

from bench import fuzz
from bench._seeds import FORMS, Seed


@pytest.fixture(scope="module")
def seeds() -> tuple[Seed, ...]:
    made = []
    picture = Image.new("L", (120, 160), 255)
    for place, (suffix, mode, how) in enumerate(FORMS):
        file = io.BytesIO()
        picture.convert(mode).save(file, **how)
        made.append(Seed(f"{place}{suffix}", suffix, file.getvalue()))
    return tuple(made)


def test_the_same_number_gives_the_same_input(seeds):
    for number in range(50):
        assert fuzz.input_of(seeds, 1, number) == fuzz.input_of(seeds, 1, number)
    different = {fuzz.input_of(seeds, 1, number)[1] for number in range(50)}
    assert len(different) > 40


def test_every_seed_is_changed_in_time(seeds):
    for seed in seeds:
        chance = random.Random(1)
        assert any(fuzz.mutated(seed, seeds[0], chance) != seed.content for _ in range(5))


@pytest.mark.parametrize(
    ("raised", "expected"),
    [
        pytest.param(fuzz.MemoryLimit("m"), ("memory_limit", False), id="coded"),
        pytest.param(MemoryError(), ("memory_limit", False), id="memory"),
        pytest.param(ValueError("x"), ("ValueError", True), id="finding"),
    ],
)
def test_what_is_a_finding(tmp_path, monkeypatch, raised, expected):
    def whole_way(path, content, limits):
        raise raised

    monkeypatch.setattr(fuzz, "_whole_way", whole_way)
    came, said = fuzz.fed(tmp_path / "a.pdf", b"", fuzz.LIMITS)
    assert (came, said is not None) == expected


def test_inputs_go_the_whole_way(seeds, tmp_path, monkeypatch):
    """A short form of what is run by hand over twenty thousand."""
    monkeypatch.setitem(fuzz._here, "annotate", lambda text: ())
    came = set()
    for number in range(40):
        suffix, content = fuzz.input_of(seeds, 7, number)
        path = tmp_path / f"input{suffix}"
        path.write_bytes(content)
        code, said = fuzz.fed(path, content, fuzz.LIMITS)
        assert said is None, said
        came.add(code)
    assert {"record", "damaged"} <= came
