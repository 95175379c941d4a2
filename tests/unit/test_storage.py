"""The output folder: whole or absent, private, and never trusted blindly."""

import errno
import os
import stat
from pathlib import Path

import pytest

from models.page import StoredPage
from pipeline.storage import OutFolder, PageStore, StoredSource
from tests.factories import a_page

SHA = "ab" + "0" * 62


@pytest.fixture
def out(tmp_path: Path) -> OutFolder:
    folder = OutFolder(tmp_path / "out")
    folder.prepare()
    return folder


def stored(page: int = 1, text: str = "Sachverhalt") -> StoredPage:
    reading = a_page(text, page=page)
    return StoredPage(reading_fingerprint="f", settings_sha256="s", reading=reading)


def test_a_page_comes_back_as_it_was(out):
    store = PageStore(out)
    store.save(SHA, stored(3))
    assert store.load(SHA, 3) == stored(3)
    assert store.path(SHA, 3) == out.pages / "ab" / SHA / "0003.json.zst"
    assert list(store.pages(SHA)) == [3]


def test_words_share_what_pydantic_keeps_for_each(out):
    """Half the memory of a big paper; and nobody can tell the difference."""
    store = PageStore(out)
    store.save(SHA, stored(text="Der Stadtrat beschließt"))
    page = store.load(SHA, 1)
    assert len({id(word.model_fields_set) for word in page.reading.words}) == 1
    assert page == stored(text="Der Stadtrat beschließt")
    assert page.model_dump_json() == stored(text="Der Stadtrat beschließt").model_dump_json()


def test_a_later_reading_takes_the_place_of_the_earlier(out):
    store = PageStore(out)
    store.save(SHA, stored(text="Sachverhait"))
    store.save(SHA, stored(text="Sachverhalt"))
    assert store.load(SHA, 1) == stored(text="Sachverhalt")


@pytest.mark.parametrize(
    "damage",
    [
        pytest.param(lambda packed: b"", id="empty"),
        pytest.param(lambda packed: packed[:-3], id="cut"),
        pytest.param(lambda packed: packed[:-9] + bytes([packed[-9] ^ 1]) + packed[-8:], id="bit"),
        pytest.param(lambda packed: b"rubbish", id="rubbish"),
    ],
)
def test_a_damaged_page_counts_as_absent(out, damage):
    store = PageStore(out)
    store.save(SHA, stored())
    path = store.path(SHA, 1)
    path.write_bytes(damage(path.read_bytes()))
    assert store.load(SHA, 1) is None


def test_a_page_under_a_wrong_number_counts_as_absent(out):
    store = PageStore(out)
    store.save(SHA, stored(1))
    store.path(SHA, 1).rename(store.path(SHA, 2))
    assert store.load(SHA, 2) is None


def test_what_is_known_of_a_source(out):
    store = PageStore(out)
    source = StoredSource(sha256=SHA, bytes=7, media_type="application/pdf", page_count=2)
    assert store.load_source(SHA) is None
    store.save_source(source)
    assert store.load_source(SHA) == source
    (store.folder(SHA) / "source.json").write_text("{")
    assert store.load_source(SHA) is None


def test_the_state_is_private(out):
    PageStore(out).save(SHA, stored())
    for folder, _, files in os.walk(out.state):
        assert stat.S_IMODE(Path(folder).stat().st_mode) == 0o700
        for file in files:
            assert stat.S_IMODE((Path(folder) / file).stat().st_mode) == 0o600


def test_a_failed_write_leaves_the_old_file_and_no_part(out, monkeypatch):
    out.publish(b"a.json", b"old")

    def full(descriptor):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        out.publish(b"a.json", b"new")
    assert out.record_path(b"a.json").read_bytes() == b"old"
    assert list(out.parts.iterdir()) == []


def test_what_a_killed_run_left_is_swept(out):
    (out.parts / "abc.123.part").write_bytes(b"half")
    assert out.sweep() == 1
    assert out.sweep() == 0


def test_a_record_with_any_name(out):
    out.publish(b"sub/\xff neu\n.pdf.json", b"{}")
    assert (os.fsencode(out.root) + b"/sub/\xff neu\n.pdf.json") == bytes(
        out.record_path(b"sub/\xff neu\n.pdf.json")
    )


def test_former_records_are_kept_once(out):
    out.publish(b"a.json", b"{1}")
    out.keep_former(b"a.json", SHA)
    out.keep_former(b"a.json", SHA)
    out.keep_former(b"not there.json", SHA)
    (former,) = out.former.iterdir()
    assert former.name.startswith(SHA)
    assert former.read_bytes() == b"{1}"


def test_forgetting_removes_all_of_a_source_and_nothing_else(out):
    store = PageStore(out)
    other = "cd" + "0" * 62
    store.save(SHA, stored())
    store.save(other, stored())
    out.publish(b"a.json", b"{}")
    out.keep_former(b"a.json", SHA)
    for kind in ("debug", "corrections"):
        (out.state / kind).mkdir()
        (out.state / kind / f"{SHA}-p1.png").touch()
    assert store.forget(SHA) == 4
    left = [path for path in out.state.rglob("*") if SHA in path.name]
    assert left == []
    assert store.load(other, 1) is not None
