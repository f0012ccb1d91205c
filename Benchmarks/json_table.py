"""Prints the table of JSON: the figures that were measured in memory, and the command line's time and memory on the same files."""

import os
import pathlib
import statistics
import subprocess
import sys
import time


def command(*words: str) -> tuple[float, int]:
    """The median seconds of three runs and the most memory in bytes; a run that finds fault is a mistake of the benchmark."""
    seconds, memory = [], 0
    for _ in range(3):
        start = time.perf_counter()
        process = subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        seconds.append(time.perf_counter() - start)
        if status != 0:
            raise SystemExit(f"{' '.join(words)} ended with status {os.waitstatus_to_exitcode(status)}")
        memory = max(memory, usage.ru_maxrss * 1024)
    return statistics.median(seconds), memory


def shown(seconds: float | None) -> str:
    if seconds is None:
        return "not installed"
    return f"{seconds * 1000:.0f} ms" if seconds < 1 else f"{seconds:.2f} s"


def row(work: str, ours: float, peer: str, theirs: float | None, wanted: float, words: str) -> None:
    ratio = theirs / ours if theirs else None
    met = "–" if ratio is None or wanted == 0 else "yes" if ratio >= wanted else "no"
    print(f"| {work} | {shown(ours)} | {peer} | {shown(theirs)} | {f'{ratio:.1f}' if ratio else '–'} | {words} | {met} |")


DESCRIBE = "import duckdb; duckdb.sql(\"DESCRIBE SELECT * FROM read_json('{}', sample_size=-1, format='newline_delimited')\").fetchall()"


def inference(bod: str, work: pathlib.Path, lines: pathlib.Path) -> None:
    """The rows of inference; each is a whole process, with its start."""
    schema = str(work / "inferred.schema.json")
    ours, memory = command(bod, "infer", str(lines), "--to", "json-schema", "--no-verify", "-o", schema)
    proved, _ = command(bod, "infer", str(lines), "--to", "json-schema", "-o", schema)
    python = work / "venv" / "bin" / "python"
    peers = []
    if subprocess.run([python, "-c", "import genson"], check=False, stderr=subprocess.DEVNULL).returncode == 0:
        peers.append(("GenSON", 12, command(str(python.parent / "genson"), "-d", "newline", str(lines))))
    if subprocess.run([python, "-c", "import duckdb"], check=False, stderr=subprocess.DEVNULL).returncode == 0:
        peers.append(("DuckDB, DESCRIBE of all lines", 3, command(str(python), "-c", DESCRIBE.format(lines))))
    for peer, wanted, (seconds, _) in peers:
        row("infer a JSON Schema from NDJSON, `--no-verify`", ours, peer, seconds, wanted, f"≥ {wanted}")
    used = ", ".join(f"{peer} {peak / 1e6:.0f} MB" for peer, _, (_, peak) in peers)
    print(f"\nInference takes {memory / 1e6:.0f} MB of memory ({used}), and {shown(proved)} with every line proved.")
    table = work / "orders.csv"
    seconds, memory = command(bod, "infer", str(table), "--to", "dsv", "--no-verify", "-o", schema)
    size = table.stat().st_size / 1e6
    print(f"The layout of a table: {size:.0f} MB in {shown(seconds)}, {size / seconds:.0f} MB/s, with {memory / 1e6:.0f} MB of memory.")


def main() -> None:
    bod, work = sys.argv[1], pathlib.Path(sys.argv[2])
    figures = {name: float(value) for name, value in map(str.split, (work / "figures.txt").read_text().splitlines())}
    document, lines = work / "orders.json", work / "orders.ndjson"
    size = document.stat().st_size
    slow = figures.get("jsonschema/20")
    slow = slow * 20 if slow else None

    print(f"\n{size / 1e6:.0f} MB of purchase orders, {os.cpu_count()} cores\n")
    print("| work | bodkit | peer | its time | its time ÷ ours | wanted | met |")
    print("|---|---|---|---|---|---|---|")
    read, both, one = figures["read"], figures["validate2"], figures["validate1"]
    row("read one array", read, "JSONSerialization", figures.get("jsonserialization"), 15, "≥ 15")
    row("read one array", read, "orjson `loads`", figures.get("orjson"), 1 / 3, "≥ 0.33")
    row("read one array", read, "Python `json.loads`", figures.get("json"), 0, "–")
    for cores, ours in (("one core", one), ("two cores", both)):
        row(f"read and validate NDJSON, {cores}", ours, "orjson + jsonschema", slow, 20, "≥ 20")
        row(f"read and validate NDJSON, {cores}", ours, "orjson + fastjsonschema", figures.get("fastjsonschema"), 1, "≥ 1")
    print(f"\nThe tree takes {figures['tree']:.2f} × the document (wanted: at most 4).")

    inference(bod, work, lines)

    small = work / "small.json"
    small.write_text("[]")
    (work / "true.json").write_text("true")
    _, base = command(bod, "lint", str(small), "--schema", str(work / "true.json"))
    seconds, memory = command(bod, "lint", str(document), "--schema", str(work / "true.json"))
    print(f"`bod lint` reads the array in {shown(seconds)} with {(memory - base) / size:.2f} × its size in memory, the bytes included.")
    seconds, memory = command(bod, "lint", str(lines), "--schema", str(work / "orders.schema.json"))
    print(f"`bod lint` validates the lines in {shown(seconds)} with {(memory - base) / 1e6:.0f} MB of memory, however many they are.")


main()
