"""What is found in a folder, what is left alone, and which places cannot go together."""

import os
from pathlib import Path

import pytest

from pipeline.batch.discover import Ignored, check_places, discover
from pipeline.errors import UsageError


def looks(head: bytes) -> bool:
    return head.startswith(b"%PDF")


def found(*inputs: Path, ignored: Ignored | None = None) -> list[bytes]:
    return [s.name for s in discover(inputs, looks, ignored or Ignored())]


@pytest.fixture
def inbox(tmp_path):
    folder = tmp_path / "in"
    folder.mkdir()
    return folder


def test_files_in_the_order_of_their_names_folder_by_folder(inbox):
    for name in ("b.pdf", "a.PDF", "2023/x.tif", "2022/y.jpeg", "2023/alt/z.png"):
        path = inbox / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    assert found(inbox) == [
        b"a.PDF", b"b.pdf", b"2022/y.jpeg", b"2023/x.tif", b"2023/alt/z.png",
    ]  # fmt: skip


def test_a_file_is_an_input_too(inbox):
    (inbox / "a.pdf").write_bytes(b"abc")
    (sighting,) = discover([inbox / "a.pdf"], looks, Ignored())
    assert (sighting.name, sighting.signature[0]) == (b"a.pdf", 3)
    assert sighting.path == os.fsencode(inbox / "a.pdf")


@pytest.mark.parametrize(
    ("name", "content", "wanted"),
    [
        pytest.param("a.pdf", b"no pdf", True, id="pdf-by-name-is-an-error-later"),
        pytest.param("a.txt", b"%PDF-1.4", False, id="text-by-name"),
        pytest.param("scan", b"%PDF-1.4", True, id="pdf-without-suffix"),
        pytest.param("scan.001", b"%PDF-1.4", True, id="pdf-with-odd-suffix"),
        pytest.param("scan.001", b"\0\0\0\0", False, id="something-else"),
        pytest.param(".a.pdf", b"%PDF-1.4", False, id="hidden"),
    ],
)
def test_what_is_a_paper(inbox, name, content, wanted):
    (inbox / name).write_bytes(content)
    ignored = Ignored()
    assert found(inbox, ignored=ignored) == ([name.encode()] if wanted else [])
    assert ignored.other_types + ignored.hidden == (0 if wanted else 1)


def test_symlinks_are_not_followed(inbox, tmp_path):
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "secret.pdf").touch()
    (inbox / "loop").symlink_to(inbox)
    (inbox / "out").symlink_to(outside)
    (inbox / "file.pdf").symlink_to(outside / "secret.pdf")
    ignored = Ignored()
    assert found(inbox, ignored=ignored) == []
    assert ignored.links == 3


def test_names_that_are_no_text(inbox):
    for name in (b"\xff.pdf", b"a\nb.pdf", "Antra\u0308ge.pdf".encode(), "Anträge.pdf".encode()):
        Path(os.fsdecode(os.fsencode(inbox) + b"/" + name)).touch()
    assert sorted(found(inbox)) == sorted(
        (b"\xff.pdf", b"a\nb.pdf", "Antra\u0308ge.pdf".encode(), "Anträge.pdf".encode())
    )


def test_the_state_of_an_output_folder_is_passed_over(inbox):
    (inbox / ".ratslese").mkdir()
    (inbox / ".ratslese" / "a.pdf").touch()
    assert found(inbox) == []


@pytest.mark.parametrize(
    ("given", "out", "said"),
    [
        pytest.param("in", "in/out", "lies inside IN", id="out-in-in"),
        pytest.param("in", "in", "lies inside IN", id="the-same"),
        pytest.param("in/sub", "in", "lies inside OUT", id="in-in-out"),
        pytest.param("nowhere", "out", "does not exist", id="no-in"),
        pytest.param("in", "in/sub/a.pdf", "is a file", id="out-is-a-file"),
        pytest.param("link", "in/out", "lies inside IN", id="through-a-link"),
    ],
)
def test_places_that_cannot_go_together(inbox, tmp_path, given, out, said):
    (inbox / "sub").mkdir()
    (inbox / "sub" / "a.pdf").touch()
    (tmp_path / "link").symlink_to(inbox)
    with pytest.raises(UsageError, match=said):
        check_places([tmp_path / given], tmp_path / out)


def test_places_that_can(inbox, tmp_path):
    (inbox / "a.pdf").touch()
    check_places([inbox], tmp_path / "out")
    check_places([inbox / "a.pdf"], tmp_path / "out")
