"""Times what Python's JSON readers and validators need for the documents of the benchmark, on bytes in memory.

Prints a name and seconds (medians) a line; a peer that is not installed is left out.
"""

import json
import pathlib
import statistics
import sys
import time


def timed(name: str, rounds: int, work) -> None:
    seconds = []
    for _ in range(rounds):
        start = time.perf_counter()
        work()
        seconds.append(time.perf_counter() - start)
    print(name, statistics.median(seconds), flush=True)


def optional(name: str):
    try:
        return __import__(name)
    except ImportError:
        return None


def valid_lines(lines: list[bytes], loads, is_valid, count: int) -> None:
    """Reads and judges lines, all of which are valid; anything else would make the comparison worthless."""
    assert sum(1 for line in lines if is_valid(loads(line))) == count


def main() -> None:
    work = pathlib.Path(sys.argv[1])
    document = (work / "orders.json").read_bytes()
    lines = (work / "orders.ndjson").read_bytes().splitlines()
    schema = json.loads((work / "orders.schema.json").read_bytes())
    orjson, fast, slow = (optional(name) for name in ("orjson", "fastjsonschema", "jsonschema"))
    timed("json", 3, lambda: json.loads(document))
    if orjson:
        timed("orjson", 9, lambda: orjson.loads(document))
    loads = orjson.loads if orjson else json.loads
    if fast:
        check = fast.compile(schema)
        # It returns the value, or raises.
        timed("fastjsonschema", 3, lambda: valid_lines(lines, loads, lambda value: check(value) is value, len(lines)))
    if slow:
        part = lines[: len(lines) // 20]
        judge = slow.Draft7Validator(schema)
        timed("jsonschema/20", 1, lambda: valid_lines(part, loads, judge.is_valid, len(part)))


main()
