"""A PDF that was cut off is no paper with blank pages."""

import io

import numpy as np
import pikepdf
import pytest

from pipeline.engines.sources import open_source
from pipeline.errors import Damaged
from pipeline.settings import LimitSettings
from tests.contract.bad_files import a_pdf


def a_scan(pages: int = 2) -> bytes:
    """Return a PDF with a picture on each page, one after the other, as scanners write them."""
    file = pikepdf.new()
    for number in range(pages):
        grey = np.random.default_rng(number).integers(0, 255, (200, 140), np.uint8)
        picture = pikepdf.Stream(file, grey.tobytes())
        picture.Type, picture.Subtype = pikepdf.Name.XObject, pikepdf.Name.Image
        picture.Width, picture.Height, picture.BitsPerComponent = 140, 200, 8
        picture.ColorSpace = pikepdf.Name.DeviceGray
        page = file.add_blank_page(page_size=(140, 200))
        page.obj.Resources = pikepdf.Dictionary(
            XObject=pikepdf.Dictionary(Im0=file.make_indirect(picture))
        )
        page.obj.Contents = file.make_stream(b"q 140 0 0 200 0 0 cm /Im0 Do Q")
    out = io.BytesIO()
    file.save(out, object_stream_mode=pikepdf.ObjectStreamMode.disable, compress_streams=False)
    return out.getvalue()


def open_pages(tmp_path, content: bytes) -> int:
    path = tmp_path / "scan.pdf"
    path.write_bytes(content)
    with open_source(path, (), LimitSettings()) as source:
        return source.page_count


@pytest.mark.parametrize("share", [0.4, 0.6, 0.9])
def test_a_scan_that_was_cut_off_is_damaged(tmp_path, share):
    content = a_scan()
    with pytest.raises(Damaged, match=r"cut off: page \d lost what it shows"):
        open_pages(tmp_path, content[: int(len(content) * share)])


@pytest.mark.parametrize(
    "change",
    [
        pytest.param(lambda content: content, id="whole"),
        pytest.param(lambda content: content[:-8], id="only-the-end-is-missing"),
        pytest.param(lambda content: content + b"\0" * 5000, id="padded-by-a-scanner"),
    ],
)
@pytest.mark.parametrize(("made", "pages"), [(a_scan(), 2), (a_pdf(pages=3), 3)])
def test_what_has_all_its_pages_is_taken(tmp_path, made, pages, change):
    assert open_pages(tmp_path, change(made)) == pages
