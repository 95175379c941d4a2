"""Bring the machines of a cluster to a run."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from pathlib import Path

from pipeline.batch import there
from pipeline.batch.cluster import DaskCluster
from pipeline.batch.far_pool import FarPool
from pipeline.batch.pool import NewPool, Pool, PoolBroken, ProcessPool
from pipeline.batch.worker import Orders, Ways
from pipeline.errors import RunFailed
from pipeline.storage import OutFolder


def far_pools(
    address: str,
    inputs: tuple[Path, ...],
    orders: Orders,
    out: OutFolder,
    say: Callable[[str], None],
) -> NewPool:
    """Return what makes pools of the workers behind a scheduler.

    This machine is the measure: the others have to work with the same versions as it does, so that
    they make the records that it would make.
    """
    mine = (there.traits(), _own_ways(orders))
    passwords = orders.settings.passwords_file
    settings = orders.settings.model_copy(
        update={"passwords_file": passwords and passwords.absolute()}
    )
    sent = dataclasses.replace(orders, settings=settings, passwords=(), turn=out.take_turn())

    def introduce() -> there.Introduction:
        return there.Introduction(sent, there.views(inputs))

    def new_pool(_width: int) -> Pool:
        cluster = DaskCluster(address)
        return FarPool(cluster, introduce, mine, say, orders.settings.batch.workers)

    return new_pool


def _own_ways(orders: Orders) -> Ways:
    pool = ProcessPool(1, orders)
    try:
        return pool.describe()
    except PoolBroken as exc:
        raise RunFailed(str(exc)) from exc
    finally:
        pool.close()
