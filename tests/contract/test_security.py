"""What SECURITY.md says, claim by claim; the page names these tests, and one checks that."""

import ast
import os
import re
import sqlite3
from pathlib import Path

import pikepdf
import pytest

from pipeline.batch.discover import Ignored, discover
from pipeline.batch.names import record_name
from pipeline.storage import OutFolder
from tests.contract.bad_files import a_pdf
from tests.contract.test_bad_input import ratslese
from tests.engines import main as run_fakes

ROOT = Path(__file__).parents[2]


def test_every_claim_names_a_test_that_exists():
    page = (ROOT / "SECURITY.md").read_text("utf-8")
    named = re.findall(r"`(tests/\w+/test_\w+\.py)::(test_\w+)`", page)
    assert len(named) > 15
    for path, test in named:
        assert f"def {test}(" in (ROOT / path).read_text("utf-8"), f"{path}::{test}"


def test_no_shell_and_no_evaluation():
    """Nothing in the programs hands text to a shell, or runs what it reads."""
    forbidden = {"system", "popen", "eval", "exec", "pickle", "marshal", "shelve", "loads_unsafe"}
    for path in (ROOT / "pipeline").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call):
                name = getattr(node.func, "id", getattr(node.func, "attr", ""))
                assert name not in forbidden, f"{path}:{node.lineno} calls {name}"
                words = {word.arg: word.value for word in node.keywords}
                assert "shell" not in words, f"{path}:{node.lineno}"
            if isinstance(node, ast.Import):
                assert not forbidden & {alias.name for alias in node.names}, path


def tree(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*")}


@pytest.mark.engine
def test_no_name_in_a_document_is_a_path(tmp_path):
    """An attachment, a title and a font that are named like paths outside lead nowhere."""
    (tmp_path / "in").mkdir()
    path = tmp_path / "in" / "a.pdf"
    path.write_bytes(a_pdf("../../../escaped.json"))
    with pikepdf.open(path, allow_overwriting_input=True) as pdf:
        pdf.attachments["../../escaped.txt"] = b"escaped"
        pdf.docinfo["/Title"] = "../../../escaped"
        pdf.save(path)
    done = ratslese("run", tmp_path / "in", tmp_path / "out")
    assert done.returncode == 0, done.stderr
    beside = {name for name in tree(tmp_path) if not name.startswith("out/")}
    assert beside == {"in", "in/a.pdf", "out"}
    assert not [name for name in tree(tmp_path / "out") if "escaped" in name]


@pytest.mark.parametrize(
    "name",
    [
        b"..pdf", b"...", b". .", b"a/..b/c.pdf", b"\\..\\..\\a.pdf", b"C:\\a.pdf", b"~root.pdf",
        b"a/\xff\xfe.pdf", b"$HOME.pdf", b"x" * 255, b"a\n/../b".replace(b"/../", b"\\..\\"),
    ],
)  # fmt: skip
def test_every_record_lies_below_out(name, tmp_path):
    record = OutFolder(tmp_path).record_path(record_name(name))
    assert Path(os.path.normpath(record)).is_relative_to(tmp_path)
    assert record.name.endswith(".json")


def test_links_do_not_lead_out_of_in(tmp_path):
    inbox, elsewhere = tmp_path / "in", tmp_path / "elsewhere"
    inbox.mkdir()
    elsewhere.mkdir()
    (elsewhere / "secret.pdf").write_bytes(b"FAKE 1")
    (inbox / "link.pdf").symlink_to(elsewhere / "secret.pdf")
    (inbox / "folder").symlink_to(elsewhere)
    ignored = Ignored()
    assert list(discover([inbox], lambda head: True, ignored)) == []
    assert ignored.links == 2


def test_a_link_that_takes_the_place_of_a_file_is_not_followed(tmp_path):
    """Between the listing and the reading, a file is exchanged for a link to an equal one."""
    from models.outcome import Job
    from pipeline.batch.work import check_unchanged
    from pipeline.errors import Changed

    secret, name = tmp_path / "secret.pdf", tmp_path / "a.pdf"
    for path in (secret, name):
        path.write_bytes(b"FAKE 1")
        os.utime(path, ns=(10**18, 10**18))
    found = name.stat()
    job = Job(
        task="digitise", path=os.fsencode(name), name=b"a.pdf", output=b"a.pdf.json",
        signature=(found.st_size, found.st_mtime_ns),
    )  # fmt: skip
    check_unchanged(job)
    name.unlink()
    name.symlink_to(secret)
    with pytest.raises(Changed):
        check_unchanged(job)


def test_workers_have_given_up_what_they_do_not_need(tmp_path, capfd):
    """Asked in a worker, on a paper: no new rights, no core file, bounded memory, no network."""
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.pdf").write_text("FAKE 1 confess@1")
    assert run_fakes(tmp_path / "in", tmp_path / "out", "worker_bytes=2000000000") == 6
    with sqlite3.connect(tmp_path / "out" / ".ratslese" / "ledger.sqlite") as ledger:
        ((message,),) = ledger.execute("SELECT message FROM sources").fetchall()
    ledger.close()
    told = ast.literal_eval(message)
    assert (told["no_new_privs"], told["core"]) == ("1", "0")
    assert int(told["memory"]) == 2_000_000_000 + 2**30
    if may_leave_the_network():
        assert told["network"] == "lo"


def may_leave_the_network() -> bool:
    import subprocess

    asked = ["unshare", "--net"] if os.geteuid() == 0 else ["unshare", "--user", "--net"]
    return subprocess.run([*asked, "true"], check=False, capture_output=True).returncode == 0
