"""Settings: one object from file, environment and flags."""

import tomllib
from pathlib import Path

import pytest
from pydantic import BaseModel

from pipeline.errors import UsageError
from pipeline.example import as_toml
from pipeline.settings import Settings, load_settings

ROOT = Path(__file__).parents[2]
EXAMPLE = ROOT / "ratslese.toml.example"


def test_the_example_says_every_setting_with_its_default():
    assert EXAMPLE.read_text("utf-8") == as_toml(Settings()), "ratslese settings > the example"


def test_the_example_is_a_settings_file():
    tomllib.loads(EXAMPLE.read_text("utf-8"))
    assert load_settings(EXAMPLE, {}) == Settings()


def test_every_setting_says_what_it_is():
    def missing(model: type[BaseModel], path: str = "") -> list[str]:
        names = []
        for name, field in model.model_fields.items():
            inner = field.annotation
            if isinstance(inner, type) and issubclass(inner, BaseModel):
                names += missing(inner, f"{path}{name}.")
            elif not field.description:
                names.append(path + name)
        return names

    assert missing(Settings) == []


def test_flags_win_over_environment_over_file(tmp_path, monkeypatch):
    file = tmp_path / "r.toml"
    file.write_text("[batch]\nworkers = 2\ntries = 7\npages_per_job = 5\n")
    monkeypatch.setenv("RATSLESE_BATCH__WORKERS", "3")
    monkeypatch.setenv("RATSLESE_BATCH__PAGES_PER_JOB", "6")
    batch = load_settings(file, {"batch": {"workers": 4}}).batch
    assert (batch.workers, batch.pages_per_job, batch.tries) == (4, 6, 7)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        pytest.param("[batch]\nworkers = -1\n", "batch.workers", id="out-of-limits"),
        pytest.param("[batch]\nworker = 1\n", "batch.worker", id="unknown"),
        pytest.param("[batch\n", "not valid TOML", id="no-toml"),
        pytest.param(None, "does not exist", id="no-file"),
    ],
)
def test_wrong_settings_are_named(tmp_path, content, said):
    file = tmp_path / "r.toml"
    if content is not None:
        file.write_text(content)
    with pytest.raises(UsageError, match=said):
        load_settings(file, {})
