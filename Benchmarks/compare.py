"""Times bodkit and its peers in turn, several rounds each, and prints a table of medians and ratios."""

import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import time


def timed(command: list[str], rounds: int, setup=None) -> float | None:
    """The median seconds of a command; None when it is not installed."""
    if not shutil.which(command[0]):
        return None
    seconds = []
    for _ in range(rounds):
        if setup:
            setup()
        start = time.perf_counter()
        subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
        seconds.append(time.perf_counter() - start)
    return statistics.median(seconds)


def shown(seconds: float | None) -> str:
    if seconds is None:
        return "not installed"
    return f"{seconds * 1000:.1f} ms" if seconds < 1 else f"{seconds:.2f} s"


def row(work: str, ours: float | None, peer_name: str, peer: float | None, wanted: str) -> None:
    if ours is None or peer is None:
        ratio = "–"
    else:
        ratio = f"{ours / peer:.2f} × its time" if ours > peer else f"{peer / ours:.1f} × faster"
    print(f"| {work} | {shown(ours)} | {peer_name} | {shown(peer)} | {ratio} | {wanted} |", flush=True)


XMLTODICT = """
import json, os, sys, xmltodict
source, target = sys.argv[1:]
os.makedirs(target, exist_ok=True)
for name in os.listdir(source):
    with open(os.path.join(source, name), "rb") as file:
        value = xmltodict.parse(file.read())
    with open(os.path.join(target, name + ".json"), "w") as file:
        json.dump(value, file)
"""


def main() -> None:
    bod, work, schemas = sys.argv[1], pathlib.Path(sys.argv[2]), sys.argv[3]
    folder = next(work.glob("orders-*"))
    files = sorted(str(path) for path in folder.iterdir())
    count, size = len(files), os.path.getsize(files[0])
    schema = f"{schemas}/ProcessPurchaseOrder.xsd"
    names = work / "names.txt"
    names.write_text("\n".join(files) + "\n")
    output = work / "out"

    def clean() -> None:
        shutil.rmtree(output, ignore_errors=True)

    print(f"{count} documents of {size / 1000:.1f} kB, {os.cpu_count()} cores\n")
    print("| work | bodkit | peer | its time | ratio | wanted |")
    print("|---|---|---|---|---|---|", flush=True)
    row("`bod --version`", timed([bod, "--version"], 21), "wanted", 0.015, "≤ 15 ms")
    row(
        "lint one file: XSD and all rules",
        timed([bod, "lint", files[0]], 21),
        "`xmllint --noout --schema`",
        timed(["xmllint", "--noout", "--schema", schema, files[0]], 21),
        "≤ 1.5 × its time",
    )
    row(
        f"lint {count} files: XSD and all rules",
        timed([bod, "lint", "--no-cache", str(folder)], 3),
        "`xmllint --noout --schema`",
        timed(["xargs", "-a", str(names), "xmllint", "--noout", "--schema", schema], 3),
        "≤ 0.7 × its time",
    )
    # The first run fills the cache, in a place of its own; each of the others finds all documents unchanged.
    os.environ["XDG_CACHE_HOME"] = str(work / "caches")
    subprocess.run([bod, "lint", str(folder)], check=True, capture_output=True)
    row(
        f"lint {count} unchanged files again",
        timed([bod, "lint", str(folder)], 3),
        "the same with `--no-cache`",
        timed([bod, "lint", "--no-cache", str(folder)], 3),
        "5 × faster",
    )
    row(
        f"infer an XSD from {count} files, `--no-verify`",
        timed([bod, "infer", str(folder), "--to", "xsd", "--no-verify"], 1),
        "Trang",
        timed(["trang", *files, str(work / "trang.xsd")], 1),
        "10 × faster",
    )
    row(
        f"XML to JSON, {count} files",
        timed([bod, "convert", str(folder), "--to", "json-exact", "-o", str(output)], 1, clean),
        "xmltodict + json",
        timed([sys.executable, "-c", XMLTODICT, str(folder), str(output)], 1, clean),
        "10 × faster",
    )


main()
