"""Times commands in turn, with the memory that they took, and prints the rows of a table."""

import os
import shutil
import statistics
import subprocess
import time
from typing import NamedTuple


class Cost(NamedTuple):
    """What a command took: the median of its seconds, and the most memory of its rounds in bytes."""

    seconds: float
    memory: int


def timed(command: list[str], rounds: int, setup=None) -> Cost | None:
    """What a command takes; None when it is not installed."""
    if not shutil.which(command[0]):
        return None
    costs = []
    for _ in range(rounds):
        if setup:
            setup()
        start = time.perf_counter()
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        # Waited for by hand: this is the only way to the memory of one child.
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        costs.append((time.perf_counter() - start, usage.ru_maxrss * 1024))
    return Cost(statistics.median(seconds for seconds, _ in costs), max(memory for _, memory in costs))


def less(cost: Cost | None, other: Cost | None) -> Cost | None:
    """What a command takes more than another one does."""
    return Cost(max(cost.seconds - other.seconds, 1e-9), cost.memory) if cost and other else None


def shown(cost: Cost | None) -> str:
    if cost is None:
        return "not installed"
    return f"{cost.seconds * 1000:.1f} ms" if cost.seconds < 1 else f"{cost.seconds:.2f} s"


def row(work: str, ours: Cost | None, peer_name: str, peer: Cost | None, wanted: str, memory: bool = False) -> None:
    if ours is None or peer is None:
        ratio = "–"
    else:
        faster = f"{peer.seconds / ours.seconds:.1f} × faster"
        ratio = f"{ours.seconds / peer.seconds:.2f} × its time" if "its time" in wanted else faster
    taken = f", {ours.memory / 1e6:.0f} MB" if memory and ours else ""
    print(f"| {work} | {shown(ours)}{taken} | {peer_name} | {shown(peer)} | {ratio} | {wanted} |", flush=True)
