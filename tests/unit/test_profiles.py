"""City profiles: they sharpen what the general rules find, and fill no field."""

import pytest

from models.kinds import PaperKind, SectionKind
from pipeline.errors import UsageError
from pipeline.settings import Profile, UnderstandingSettings, load_settings, profile_files
from tests.papers import SETTINGS, judged

PAPER = """
STADT LINDENBRUNN                                              {corner}
{type}
{label} {number}
Betreff: Neubau der Turnhalle am Anger

{heading}
Der Neubau wird im kommenden Jahr begonnen und soll im Herbst beendet werden. Die Kosten
werden auf 3.200.000 Euro veranschlagt und sind im Haushalt des Jahres 2016 geordnet.

Beschlussvorschlag
Der Rat beschließt den Neubau der Turnhalle.
"""


def paper(**given: str) -> str:
    usual = {
        "corner": "",
        "type": "Beschlussvorlage",
        "label": "Drucksache Nr.",
        "number": "DS0418/16",
        "heading": "Sachverhalt",
    }
    return PAPER.format(**(usual | given))


def understood(drawing: str, **profile: object):
    settings = UnderstandingSettings(profile=Profile.model_validate(profile))
    return judged(drawing, settings=settings).metadata


MAGDEBURG = {"number_formats": ["DS####/##[/#]", "A####/##"]}


@pytest.mark.parametrize(
    ("printed", "value"),
    [
        pytest.param("DS0418/16", "DS0418/16", id="right-as-it-is"),
        pytest.param("DS0418/16/1", "DS0418/16/1", id="optional-part"),
        pytest.param("D50418/16", "DS0418/16", id="5-for-S"),
        pytest.param("DS04I8/16", "DS0418/16", id="I-for-1"),
        pytest.param("VO/0418/16", "VO/0418/16", id="another-form-is-left-alone"),
    ],
)
def test_number_of_the_citys_form(printed, value):
    number = understood(paper(number=printed), **MAGDEBURG).number
    assert number is not None
    assert number.value == value
    assert number.raw == printed


def test_a_number_of_another_form_gives_way():
    drawing = paper(label="Vorlage", number="4711/15").replace("Betreff", "DS0418/16\nBetreff")
    found = understood(drawing, **MAGDEBURG).number
    assert found is not None
    assert found.value == "DS0418/16"


def test_label_of_the_citys_own():
    drawing = paper(label="Druckstück:", number="0418")
    assert understood(drawing).number is None
    number = understood(drawing, labels={"number": ["Druckstück"]}).number
    assert number is not None
    assert number.value == "0418"


@pytest.mark.parametrize(
    ("printed", "kind"),
    [
        pytest.param("Zur Sache", SectionKind.SACHVERHALT, id="as-in-the-profile"),
        pytest.param("Zur Sacbe", SectionKind.SACHVERHALT, id="misread"),
        pytest.param("Zur Lage", SectionKind.SONSTIGE, id="another-heading"),
    ],
)
def test_heading_of_the_citys_own(printed, kind):
    from models.page import PageReading
    from pipeline.stages.arrange import arrange
    from pipeline.stages.segment import sections, segment
    from tests.factories import a_page

    page: PageReading = a_page(paper(heading=f"{printed}:"))
    usual = Profile(headings={SectionKind.SACHVERHALT: ("Zur Sache",)})
    found = sections(segment(arrange((page,)), UnderstandingSettings(profile=usual)))
    assert found[0].kind is kind


def test_printed_type_of_the_citys_own():
    drawing = paper(type="Unterrichtung", label="Nr.")
    assert understood(drawing).kind is None
    kind = understood(drawing, kinds={"mitteilung": ["Unterrichtung"]}).kind
    assert kind is not None
    assert (kind.value, kind.raw) == (PaperKind.MITTEILUNG, "Unterrichtung")


def test_place_of_the_number():
    drawing = paper(type="Hauptamt", corner="Nr. 0815/15", label="Nr.", number="0418/16")
    low = understood(drawing, places={"number": [0, 0.05, 0.5, 0.5]}).number
    high = understood(drawing, places={"number": [0.5, 0, 1, 0.1]}).number
    assert low is not None
    assert high is not None
    assert (low.value, high.value) == ("0418/16", "0815/15")


def test_the_generic_profile_changes_nothing():
    settings = load_settings(None, {"profile": "generic"})
    assert settings.understanding == SETTINGS


@pytest.mark.parametrize("name", sorted(profile_files()))
def test_every_profile_can_be_loaded(name):
    assert load_settings(None, {"profile": name}).profile == name


@pytest.mark.parametrize(
    ("content", "said"),
    [
        pytest.param('number_format = ["#"]\n', "number_format", id="unknown-key"),
        pytest.param("[labels]\nfoo = ['x']\n", "labels.foo", id="unknown-label"),
        pytest.param("[headings]\nfoo = ['x']\n", "headings.foo", id="unknown-kind"),
        pytest.param("[places]\nnumber = [0, 0, 2, 1]\n", "places.number.2", id="off-the-page"),
        pytest.param("[places\n", "not valid TOML", id="no-toml"),
        pytest.param(None, "does not exist", id="no-file"),
    ],
)
def test_wrong_profiles_are_named(tmp_path, content, said):
    file = tmp_path / "city.toml"
    if content is not None:
        file.write_text(content, "utf-8")
    with pytest.raises(UsageError, match=said):
        load_settings(None, {"profile": str(file)})


def test_an_unknown_name_lists_the_known_ones():
    with pytest.raises(UsageError, match="erfurt, generic"):
        load_settings(None, {"profile": "atlantis"})
