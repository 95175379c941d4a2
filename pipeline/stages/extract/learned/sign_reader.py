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


class Looks:
    """The names of a paper that may sign it, each looked at once, however many ask."""

    def __init__(self, signing: Signing) -> None:
        self.signing = signing
        self.options = options_of(signing)
        self._own: dict[int, list[str]] = {}
        self._near: dict[int, list[str]] = {}
        self._around: Around | None = None

    def own(self, at: int) -> list[str]:
        """Return the features of an option's name, line and place."""
        if at not in self._own:
            self._own[at] = own_features(self.signing, self.options[at])
        return self._own[at]

    def near(self, at: int) -> list[str]:
        """Return the features of what stands around an option."""
        if at not in self._near:
            self._around = self._around or Around(self.signing, self.options)
            self._near[at] = self._around.features(self.options[at])
        return self._near[at]


def read_signers(looks: Looks, model: Ranker | None = None) -> list[Signer]:
    """Return the names of a paper that may sign it, in reading order, each with its probability.

    Each is weighed by itself: several may sign.
    """
    model = model or ranker_of("signer")
    found = []
    for at, option in enumerate(looks.options):
        score = model.score(looks.own(at))
        if score < HOPELESS:
            found.append(Signer(option, 0.0))
            continue
        whole = score + model.score(looks.near(at))
        found.append(Signer(option, model.shares([whole])[0]))
    return found
