"""How likely each name of a paper is that of who signs it: by learned weights."""

from __future__ import annotations

from typing import NamedTuple

from pipeline.stages.extract.learned.ranker import Ranker, ranker_of
from pipeline.stages.extract.learned.sign_features import own_features
from pipeline.stages.extract.learned.sign_ground import Around
from pipeline.stages.extract.learned.sign_options import Option, Signing, options_of

HOPELESS = -2.5
"""Score of name, line and place by themselves below which nothing around makes a name sign."""


class Signer(NamedTuple):
    """A name that may sign, and how likely it does."""

    option: Option
    chance: float


def read_signers(signing: Signing, model: Ranker | None = None) -> list[Signer]:
    """Return the names of a paper that may sign it, in reading order, each with its probability.

    Each is weighed by itself: several may sign.
    """
    model = model or ranker_of("signer")
    options = options_of(signing)
    if not options:
        return []
    own = [own_features(signing, option) for option in options]
    scores = [model.score(features) for features in own]
    around: Around | None = None
    found = []
    for option, score in zip(options, scores, strict=True):
        if score < HOPELESS:
            found.append(Signer(option, 0.0))
            continue
        around = around or Around(signing, options)
        whole = score + model.score(around.features(option))
        found.append(Signer(option, model.shares([whole])[0]))
    return found
