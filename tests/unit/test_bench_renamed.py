"""Headings renamed for the measure that no list of words helps with."""

from bench.renamed import exchanged, renamed
from pipeline.evaluate.truth import TrueSection
from tests.factories import a_page


def test_letters_are_exchanged_and_small_words_stay():
    assert exchanged("Kosten und Finanzierung") == "Tadfoz und Puzizkuocezr"
    assert exchanged("BERICHT") == "LOCUMSF"


def test_only_the_heading_is_renamed():
    page = a_page("**Kosten:**\n\nDie Kosten trägt die Stadt, und sie sind im Haushalt.\n")
    truth = TrueSection(kind="finanzielle_auswirkungen", heading="Kosten", text=None)
    found = renamed((page,), (truth,))
    words = [word.text for word in found.pages[0].words]
    assert words[:3] == ["Tadfoz:", "Die", "Kosten"]
    assert found.alone == ("Tadfoz",)
