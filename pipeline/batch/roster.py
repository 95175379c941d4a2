"""The machines of a cluster: who is there, who is fit to work for a run, and who is not, and why.

Nothing here knows what carries the jobs: that is a :class:`Cluster`. Who does what is
:mod:`pipeline.batch.far_pool`.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from concurrent.futures import CancelledError, Future
from concurrent.futures import wait as wait_for
from dataclasses import dataclass
from typing import Any, Protocol

from models.outcome import Job
from pipeline.batch import there
from pipeline.batch.worker import Orders, Ways

_LOOK = 1.0  # seconds between two looks at who is there
_GREETING = 180.0  # seconds that a machine may take to answer: it brings its engines


class Lost(Exception):
    """The machine that did it is gone, and the answer with it."""


class Cluster(Protocol):
    """Something that carries tasks to machines."""

    name: str

    def members(self) -> dict[str, int]:
        """Return the machines that are there now, each with the tasks it can do at once."""
        ...

    def send(self, where: str, task: Callable[..., object], *given: object) -> Future[Any]:
        """Have a task done there; the future may raise :class:`Lost`."""
        ...

    def perform(self, where: str, orders: Orders, job: Job) -> Future[Any]:
        """Have a job done there, and killed there when the future is cancelled or we are gone."""
        ...

    def close(self) -> None:
        """Let go of everything."""
        ...


@dataclass(eq=False, slots=True)
class Member:
    """A machine, from the moment it was first seen until it went."""

    where: str
    hands: int
    greeting: Future[there.Greeting]
    since: float
    busy: int = 0
    fit: bool | None = None
    """``None``: it has not answered yet."""
    unfit: str = ""


class Roster:
    """Keeps the members. Used by one thread."""

    def __init__(
        self,
        cluster: Cluster,
        introduce: Callable[[], there.Introduction],
        mine: tuple[tuple[str, ...], Ways],
        say: Callable[[str], None],
    ) -> None:
        self._cluster = cluster
        self._introduce = introduce
        self._mine = mine
        self._say = say
        self._members: dict[str, Member] = {}
        self._last_look = float("-inf")

    def fit(self) -> Iterator[Member]:
        """Yield those who can work."""
        return (member for member in self._members.values() if member.fit)

    def hands(self) -> int:
        """Return how many jobs they can do at once."""
        return sum(member.hands for member in self.fit())

    def any(self) -> bool:
        """Tell whether anybody is there, fit or not."""
        return bool(self._members)

    def hopeless(self) -> bool:
        """Tell whether all who are there have turned out to be unfit."""
        return self.any() and all(member.fit is False for member in self._members.values())

    def wait(self, seconds: float) -> None:
        """Wait for those who have not answered yet."""
        wait_for([member.greeting for member in self._members.values()], timeout=seconds)

    def look(self) -> list[Member]:
        """See who came, hear who answered; return who is gone."""
        now, gone = time.monotonic(), []
        if now - self._last_look > _LOOK:
            self._last_look = now
            gone = self._roll_call(self._cluster.members(), now)
        for member in list(self._members.values()):
            if member.fit is None and member.greeting.done():
                self._judge(member)
            elif member.fit is None and now - member.since > _GREETING:
                self.refuse(member, "it does not answer")
        return gone

    def refuse(self, member: Member, why: str) -> None:
        """Do without a machine from now on, and say so."""
        if member.fit is not False:
            member.fit, member.unfit = False, why
            self._say(f"worker {member.where} is not used: {why}")

    def introduce_again(self, member: Member) -> None:
        """Take a machine for a new one: its process knows nothing of us any more."""
        if self._members.get(member.where) is member:
            del self._members[member.where]  # the next roll call does the rest

    def nobody(self, what: str) -> str:
        """Say that none can work, and why."""
        unfit = {where: member.unfit for where, member in self._members.items() if member.unfit}
        reasons = "".join(f"; {where}: {why}" for where, why in unfit.items())
        return f"no worker of {self._cluster.name} {what}{reasons}"

    def _roll_call(self, there_now: dict[str, int], now: float) -> list[Member]:
        gone = [self._members.pop(where) for where in self._members.keys() - there_now.keys()]
        for where, hands in there_now.items():
            if where not in self._members:
                greeting = self._cluster.send(where, there.greet, self._introduce())
                self._members[where] = Member(where, hands, greeting, now)
        return gone

    def _judge(self, member: Member) -> None:
        """Take a machine into service, or not."""
        try:
            greeting = member.greeting.result()
        except (Lost, CancelledError):
            self.introduce_again(member)
            return
        except Exception as exc:  # not even ratslese is there: anything may fly
            self.refuse(member, f"ratslese cannot be used there: {type(exc).__name__}: {exc}")
            return
        unfit = greeting.unfit or self._unlike(greeting)
        if unfit:
            self.refuse(member, f"({greeting.host}) {unfit}")
        else:
            member.fit = True

    def _unlike(self, greeting: there.Greeting) -> str | None:
        """Tell how a machine differs from this one: it would make other records."""
        traits, ways = self._mine
        theirs = greeting.ways
        if theirs == ways and greeting.traits == traits:
            return None
        parts = theirs.parts if theirs else ()
        named = there.difference((*traits, *ways.parts), (*greeting.traits, *parts))
        return f"it works with other versions, {named or 'or settings'}: install the same"
