"""The published schema, the models and the design page say the same."""

import json
from pathlib import Path

from models.paper import CouncilPaper

ROOT = Path(__file__).parents[2]


def test_published_schema_is_current():
    published = json.loads((ROOT / "docs" / "record.schema.json").read_text("utf-8"))
    assert published == CouncilPaper.model_json_schema(), (
        "ratslese schema > docs/record.schema.json"
    )


def test_the_keys_come_in_the_order_of_the_design():
    design = (ROOT / "docs" / "design.md").read_text("utf-8")
    block = design.partition("```jsonc")[2].partition("```")[0]
    places = [block.index(f'\n  "{name}"') for name in CouncilPaper.model_fields]
    assert places == sorted(places)
