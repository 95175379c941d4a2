"""A pool on other machines, over machines that are played: who works, who is lost, who hangs."""

from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path

import pytest

from models.outcome import FREE, Done, Job
from pipeline.batch import far_pool, roster, runner, there
from pipeline.batch.far_pool import FarPool
from pipeline.batch.pool import outer_limit
from pipeline.batch.roster import Lost
from pipeline.batch.worker import Orders, Ways
from pipeline.errors import EnvironmentMissing, OutputBusy
from pipeline.settings import Settings
from tests.engines import Clock, InPlace, Quiet, equip
from tests.unit.test_runner import Archive

WAYS = Ways("s", "r", 1, ("tesseract 5.3.0",))
TRAITS = ("ratslese 0.1.0", "spacy 3.8")
GOOD = there.Greeting("host", TRAITS, WAYS, None)
DONE = Done(
    source_sha256="0" * 64, bytes=1, pages=1, pages_read=1, record_sha256="1" * 64, paper_id="p",
    review_needed=False, produced_by="r", cost=FREE,
)  # fmt: skip


class Machines:
    """A cluster that is played: tests say who is there and what comes of the jobs."""

    name = "tcp://played"

    def __init__(self, **hands: int) -> None:
        self.there_now = dict(hands)
        self.greeting: there.Greeting | Exception | None = GOOD
        self.greeted: list[str] = []
        self.left: list[str] = []
        self.errands: list[tuple[str, Job, Future[object]]] = []
        self.closed = False

    def members(self) -> dict[str, int]:
        return dict(self.there_now)

    def send(self, where: str, task: Callable[..., object], *_given: object) -> Future[object]:
        answer: Future[object] = Future()
        if task is there.leave:
            self.left.append(where)
            answer.set_result(None)
            return answer
        self.greeted.append(where)
        if isinstance(self.greeting, Exception):
            answer.set_exception(self.greeting)
        elif self.greeting:
            answer.set_result(self.greeting)
        return answer

    def perform(self, where: str, _orders: Orders, job: Job) -> Future[object]:
        errand: Future[object] = Future()
        self.errands.append((where, job, errand))
        return errand

    def close(self) -> None:
        self.closed = True

    def under_way(self) -> list[tuple[str, bytes]]:
        return [(where, job.name) for where, job, errand in self.errands if not errand.done()]

    def answer(self, name: bytes, with_: object) -> None:
        """Let a job that is under way end."""
        (errand,) = (e for _, job, e in self.errands if job.name == name and not e.done())
        if isinstance(with_, Exception):
            errand.set_exception(with_)
        else:
            errand.set_result(with_)


class Scene:
    """A pool, its machines and its clock."""

    def __init__(self, machines: Machines, clock: Clock) -> None:
        self.machines, self.clock = machines, clock
        self.said: list[str] = []
        orders = Orders(Settings(), (), Path("/out"), frozenset(), lambda *_: None, turn="t")  # type: ignore[arg-type,return-value]
        introduction = there.Introduction(orders, ())
        self.pool = FarPool(machines, lambda: introduction, (TRAITS, WAYS), self.said.append)

    def look(self, after: float = 2.0) -> int:
        """Let some time pass, have the pool look who is there; return its width."""
        self.clock.pass_(after)
        return self.pool.width()


@pytest.fixture
def clock(monkeypatch) -> Clock:
    made = Clock()
    monkeypatch.setattr(far_pool, "time", made)
    monkeypatch.setattr(roster, "time", made)
    return made


@pytest.fixture
def scene(clock) -> Callable[..., Scene]:
    def begin(**hands: int) -> Scene:
        made = Scene(Machines(**hands), clock)
        made.pool.describe()
        return made

    return begin


def a_job(name: bytes = b"a.pdf") -> Job:
    return Job(task="digitise", path=b"/in/" + name, name=name, output=name, signature=(1, 1))


def test_each_machine_has_as_many_jobs_as_hands_and_the_rest_waits(scene):
    played = scene(one=1, two=2)
    assert played.pool.width() == 3
    futures = [played.pool.submit(a_job(b"%d" % n)) for n in range(4)]
    assert sorted(where for where, _ in played.machines.under_way()) == ["one", "two", "two"]
    played.machines.answer(b"0", DONE)
    assert played.pool.answer(futures[0]) == DONE
    played.look(0.0)
    assert played.machines.under_way()[-1] == ("one", b"3")


def test_a_machine_that_hangs_costs_one_try_and_gets_nothing_more(scene):
    played = scene(hung=1, well=1)
    hanging = played.pool.submit(a_job(b"a"))
    well = played.pool.submit(a_job(b"b"))
    (where,) = (where for where, name in played.machines.under_way() if name == b"a")
    hanging.cancel()  # as the runner does when even the outer limit is over
    outcome = played.pool.answer(hanging)
    assert (outcome.code, outcome.uses_a_try) == ("time_limit", True)
    assert outcome.message == f"{where} did not answer in time"
    assert played.said == [f"worker {where} is not used: it hangs"]
    assert not well.done()
    assert played.look() == 1
    played.pool.submit(a_job(b"c"))
    assert (where, b"c") not in played.machines.under_way()


def test_a_machine_that_hung_and_was_started_again_is_a_new_one(scene):
    played = scene(a=1)
    played.pool.submit(a_job()).cancel()
    played.machines.there_now = {}
    played.look()
    played.machines.there_now = {"a": 1}
    assert played.look() == 1
    played.pool.submit(a_job(b"b"))
    assert played.machines.under_way() == [("a", b"b")]


def test_a_job_that_is_given_up_while_it_waits_again_is_not_done_after_all(scene):
    played = scene(a=1)
    future = played.pool.submit(a_job())
    played.machines.there_now = {}
    played.look()
    future.cancel()
    assert played.pool.answer(future).code == "time_limit"
    played.machines.there_now = {"b": 1}
    played.look()
    assert played.machines.under_way() == []


class FarInPlace(FarPool):
    """Two machines that do their jobs at once, but for the first one's first: there it hangs."""

    def __init__(self, settings: Settings, out: Path, tombstones: frozenset[str]) -> None:
        self._here = InPlace(settings, out, tombstones)
        self.jobs = self._here.jobs
        machines = Machines(hung=1, well=1)
        machines.perform = self._perform  # type: ignore[method-assign]
        ways = self._here.describe()
        machines.greeting = there.Greeting("host", TRAITS, ways, None)
        orders = Orders(settings, (), out, tombstones, equip, turn="t")
        self.said: list[str] = []
        introduction = there.Introduction(orders, ())
        super().__init__(machines, lambda: introduction, (TRAITS, ways), self.said.append)

    def _perform(self, where: str, _orders: Orders, job: Job) -> Future[object]:
        return Future() if where == "hung" else self._here.submit(job)  # type: ignore[return-value]


def test_a_night_with_a_machine_that_hangs(clock, monkeypatch, tmp_path):
    """The run's clock gives it up; the paper has its second chance on the other machine."""
    monkeypatch.setattr(runner, "time", clock)
    monkeypatch.setattr(runner, "_TICK", 0.0)
    monkeypatch.setattr(Quiet, "progress", lambda _self, _tally: clock.pass_(100.0))
    archive = Archive(tmp_path)
    archive.pool = FarInPlace
    for name in "abc":
        archive.put(f"{name}.pdf", f"FAKE 1 {name}")
    began = clock.now
    tally = archive.night()
    assert (tally.done, tally.failed, tally.retried) == (3, 0, 1)
    assert list(archive.records()) == ["a.pdf.json", "b.pdf.json", "c.pdf.json"]
    limit = outer_limit(archive.jobs[0], archive.settings)
    assert limit < clock.now - began < limit + 1000
    failed = [row for row in archive.events("source", "outcome") if row[1] == "time_limit"]
    assert len(failed) == 1
    archive.ledger.close()


def test_a_worker_restarted_on_the_same_port_is_introduced_again(scene):
    played = scene(a=1)
    future = played.pool.submit(a_job())
    assert played.machines.greeted == ["a"]
    played.machines.answer(b"a.pdf", there.Stranger("not introduced to the run on /out"))
    for _ in range(3):  # hear it, greet it, take it into service
        played.look()
    assert played.machines.greeted == ["a", "a"]
    assert played.machines.under_way() == [("a", b"a.pdf")]
    played.machines.answer(b"a.pdf", DONE)
    assert played.pool.answer(future) == DONE
    assert played.said == []


def test_a_machine_that_goes_loses_nothing(scene):
    played = scene(a=1)
    future = played.pool.submit(a_job())
    (_, _, errand), *_ = played.machines.errands
    played.machines.there_now = {"b": 1}
    played.look()
    assert errand.cancelled(), "should it live on, it must not work for us"
    assert played.machines.under_way() == [("b", b"a.pdf")]
    played.machines.answer(b"a.pdf", DONE)
    assert played.pool.answer(future) == DONE


def test_a_machine_that_answers_and_goes_has_answered(scene):
    played = scene(a=1)
    future = played.pool.submit(a_job())
    played.machines.answer(b"a.pdf", DONE)
    played.machines.there_now = {"b": 1}
    for _ in range(3):
        played.look()
    assert played.pool.answer(future) == DONE
    assert played.machines.under_way() == []


def test_a_job_that_loses_three_machines_is_suspect(scene):
    played = scene(a=1)
    future = played.pool.submit(a_job())
    for _ in range(2):
        played.machines.answer(b"a.pdf", Lost("gone"))
        played.look()
        assert not future.done()
    played.machines.answer(b"a.pdf", Lost("gone"))
    played.look()
    outcome = played.pool.answer(future)
    assert (outcome.code, outcome.retryable) == ("worker_died", True)
    assert "3 machines were lost with this job" in outcome.message


def test_without_any_worker_the_run_ends_after_four_minutes(scene):
    played = scene(a=1)
    played.pool.submit(a_job())
    played.machines.there_now = {}
    assert played.look() == 1
    assert played.look(230.0) == 1
    with pytest.raises(EnvironmentMissing, match="no worker of tcp://played is left"):
        played.look(15.0)


def test_a_worker_that_comes_in_time_takes_up_what_waits(scene):
    played = scene(a=1)
    played.pool.submit(a_job())
    played.machines.there_now = {}
    played.look()
    played.look(230.0)
    played.machines.there_now = {"b": 2}
    assert played.look(2.0) == 2
    assert played.machines.under_way() == [("b", b"a.pdf")]
    played.machines.there_now = {}
    played.look()
    assert played.look(230.0) == 1, "the four minutes begin anew"


def test_who_was_refused_is_named_when_nobody_is_left(scene):
    played = scene(a=1)
    played.pool.submit(a_job()).cancel()
    played.look()
    with pytest.raises(EnvironmentMissing, match="is left; a: it hangs"):
        played.look(250.0)


@pytest.mark.parametrize(
    ("greeting", "said"),
    [
        pytest.param(
            there.Greeting("host", ("ratslese 0.1.0", "spacy 3.7"), WAYS, None),
            "spacy 3.7 (here 3.8)",
            id="other-library",
        ),
        pytest.param(
            there.Greeting("host", TRAITS, None, "it cannot write to /out"),
            "(host) it cannot write to /out",
            id="no-rights",
        ),
        pytest.param(
            ModuleNotFoundError("No module named 'pipeline'"),
            "ratslese cannot be used there: ModuleNotFoundError",
            id="nothing-installed",
        ),
    ],
)
def test_who_is_not_fit_does_not_work(clock, greeting, said):
    machines = Machines(a=1)
    machines.greeting = greeting
    played = Scene(machines, clock)
    with pytest.raises(EnvironmentMissing, match="can be used"):
        played.pool.describe()
    assert said in played.said[0]


def test_a_machine_that_does_not_answer_is_not_waited_for(scene):
    played = scene(a=1)
    played.machines.greeting = None
    played.machines.there_now = {"a": 1, "dumb": 1}
    assert played.look() == 1
    assert played.look(181.0) == 1
    assert played.said == ["worker dumb is not used: it does not answer"]


def test_a_machine_without_its_engine_is_refused_and_its_job_done_elsewhere(scene):
    played = scene(a=1, b=1)
    future = played.pool.submit(a_job())
    ((where, _),) = played.machines.under_way()
    played.machines.answer(b"a.pdf", EnvironmentMissing("tesseract is not installed"))
    played.look()
    ((other, _),) = played.machines.under_way()
    assert other != where
    assert played.said == [f"worker {where} is not used: tesseract is not installed"]
    assert not future.done()


def test_another_run_s_turn_ends_this_one(scene):
    played = scene(a=1)
    future = played.pool.submit(a_job())
    played.machines.answer(b"a.pdf", OutputBusy("another run holds it"))
    played.look()
    with pytest.raises(OutputBusy):
        played.pool.answer(future)


def test_the_end_is_told_to_those_who_can_hear_it(scene):
    played = scene(hung=1, well=1)
    first = played.pool.submit(a_job(b"a"))
    played.pool.submit(a_job(b"b"))
    (where,) = (where for where, name in played.machines.under_way() if name == b"a")
    first.cancel()
    played.pool.close()
    assert played.machines.under_way() == []
    assert played.machines.left == [name for name in ("hung", "well") if name != where]
    assert played.machines.closed
