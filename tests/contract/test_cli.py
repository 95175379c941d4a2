"""The command line as others see it: exit codes, what is printed where, what is imported."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from pipeline.cli import app
from pipeline.errors import ExitCode

ROOT = Path(__file__).parents[2]
HEAVY = ("pydantic", "pydantic_settings", "numpy", "cv2", "spacy", "pypdfium2", "rich.progress")


def ratslese(*arguments: object, **options: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", "from pipeline.cli import main; main()", *map(str, arguments)],
        cwd=ROOT, capture_output=True, text=True, timeout=120, **options,
    )  # fmt: skip


@pytest.mark.parametrize("asked", ["--help", "--version"])
def test_help_and_version_import_nothing_heavy(asked):
    script = (
        "import sys\nfrom pipeline.cli import main\n"
        f"sys.argv = ['ratslese', '{asked}']\n"
        "try:\n    main()\nexcept SystemExit as exc:\n    assert exc.code == 0\n"
        f"print([name for name in {HEAVY!r} if name in sys.modules], file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True)
    assert done.stderr.strip() == "[]"
    assert done.stdout


def test_version_is_the_project_s():
    done = ratslese("--version")
    project = re.search(r'^version = "(.+)"', (ROOT / "pyproject.toml").read_text(), re.MULTILINE)
    assert done.stdout == f"ratslese {project[1]}\n"


def test_every_command_explains_itself():
    said = ratslese("--help").stdout
    commands = re.findall(r"^│ (\w+) {2,}\S", said.partition("Commands")[2], re.MULTILINE)
    assert {"run", "show", "check", "schema", "verify", "forget", "status", "retry"} < set(commands)
    guide = (ROOT / "docs" / "user-guide.md").read_text("utf-8")
    for command in commands:
        said = CliRunner().invoke(app, [command, "--help"])
        assert said.exit_code == 0
        assert f"ratslese {command}" in guide
        for option in re.findall(r"--[a-z]+", said.stdout):
            if option != "--help":
                assert f"`{option}" in guide, f"{command} {option} is not in the user guide"


def test_the_schema_is_the_published_one():
    done = ratslese("schema")
    assert done.stdout == (ROOT / "docs" / "record.schema.json").read_text("utf-8")


def test_the_example_is_what_settings_prints():
    done = ratslese("settings")
    assert done.stdout == (ROOT / "ratslese.toml.example").read_text("utf-8")


@pytest.mark.parametrize(
    "arguments",
    [
        pytest.param(("run",), id="nothing"),
        pytest.param(("run", "samples"), id="no-out"),
        pytest.param(("run", "--colour", "a", "b"), id="unknown-option"),
        pytest.param(("run", "nowhere", "{tmp}/out"), id="no-in"),
        pytest.param(("run", "{tmp}", "{tmp}/out"), id="out-in-in"),
        pytest.param(("run", "{tmp}/in", "{tmp}"), id="in-in-out"),
        pytest.param(("run", "--until", "25:00", "{tmp}/in", "{tmp}/out"), id="no-time"),
        pytest.param(("run", "--settings", "none.toml", "{tmp}/in", "{tmp}/out"), id="no-settings"),
        pytest.param(("run", "--workers", "0", "{tmp}/in", "{tmp}/out"), id="no-workers"),
        pytest.param(("show", "{tmp}/none.json"), id="no-record"),
        pytest.param(("show", "pyproject.toml"), id="not-a-record"),
        pytest.param(("status", "{tmp}"), id="no-ledger"),
        pytest.param(("verify", "{tmp}"), id="nothing-to-verify"),
        pytest.param(("forget", "{tmp}", "0565/23"), id="no-id"),
    ],
)
def test_usage_errors(tmp_path, arguments):
    (tmp_path / "in").mkdir()
    done = ratslese(*(part.replace("{tmp}", str(tmp_path)) for part in arguments))
    assert done.returncode == ExitCode.USAGE, done.stderr
    assert "Traceback" not in done.stderr
    assert done.stdout == ""


def test_an_empty_folder_is_nothing_to_do(tmp_path):
    (tmp_path / "in").mkdir()
    done = ratslese("run", tmp_path / "in", tmp_path / "out")
    assert done.returncode == 0, done.stderr
    assert done.stdout == ""
    assert "papers done" in done.stderr


@pytest.mark.parametrize(
    ("variable", "value", "said"),
    [
        pytest.param("PATH", "/nonexistent", "apt install tesseract-ocr", id="no-tesseract"),
        pytest.param("RATSLESE_READING__LANGUAGE", "xyz", "apt install", id="no-language"),
    ],
)
@pytest.mark.parametrize("command", ["check", "run"])
def test_what_is_missing_is_named_with_its_remedy(tmp_path, command, variable, value, said):
    import os

    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.pdf").write_bytes(b"%PDF-1.4")
    arguments = [command] if command == "check" else [command, tmp_path / "in", tmp_path / "out"]
    # the library would do without the program
    engine = {"RATSLESE_READING__ENGINE": "pytesseract"}
    done = ratslese(*arguments, env={**os.environ, **engine, variable: value})
    assert done.returncode == ExitCode.ENVIRONMENT, done.stderr
    assert said in done.stderr
    assert "Traceback" not in done.stderr


def test_a_health_check_is_quiet():
    done = ratslese("check", "--quiet")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_check_says_what_is_there():
    done = ratslese("check")
    assert done.returncode == 0, done.stderr
    for what in ("Tesseract", "deu", "Fraktur", "workers", "memory limit"):
        assert what in done.stdout


def test_exit_codes_are_documented():
    page = (ROOT / "docs" / "exit-codes.md").read_text("utf-8")
    listed = {int(code) for code in re.findall(r"^\| (\d+) \|", page, re.MULTILINE)}
    assert listed == {code.value for code in ExitCode}


def test_the_schema_is_a_schema():
    import jsonschema

    jsonschema.Draft202012Validator.check_schema(json.loads(ratslese("schema").stdout))


def test_a_night_does_not_fail_for_where_its_numbers_go(tmp_path):
    (tmp_path / "in").mkdir()
    nowhere = tmp_path / "nowhere"
    wishes = ("--metrics", nowhere / "r.prom", "--report", nowhere / "night.html")
    done = ratslese("run", *wishes, tmp_path / "in", tmp_path / "out")
    assert done.returncode == 0, done.stderr
    assert "r.prom cannot be written" in done.stderr
    assert "night.html cannot be written" in done.stderr
    assert "Traceback" not in done.stderr
    assert list((tmp_path / "out" / ".ratslese" / "reports").glob("*.html"))


def test_evaluation_page_that_cannot_be_written_is_named(tmp_path):
    (tmp_path / "out").mkdir()
    truth = ROOT / "samples"
    page = tmp_path / "missing" / "page.html"
    done = ratslese("evaluate", tmp_path / "out", truth, "--html", page)
    assert done.returncode == ExitCode.USAGE
    assert f"{page} cannot be written (No such file or directory)" in done.stderr.replace("\n", "")
    assert "Traceback" not in done.stderr
    done = ratslese("evaluate", tmp_path / "out", truth, "--html", tmp_path / "p.html")
    assert (tmp_path / "p.html").read_text("utf-8").startswith("<!doctype html>")
    assert [path.name for path in tmp_path.glob(".p*")] == []
