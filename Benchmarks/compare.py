"""Times bodkit and its peers in turn, several rounds each, and prints a table of medians and ratios."""

import os
import pathlib
import shutil
import subprocess
import sys

from timing import Cost, less, row, timed


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


def large_document(bod: str, work: pathlib.Path, large: str, schema: str) -> None:
    size = f"one document of {os.path.getsize(large) / 1e6:.0f} MB"
    inferred = str(work / "large.xsd")
    bare = timed([bod, "infer", "--no-verify", "-o", inferred, large], 3)
    row(
        f"infer an XSD from {size}, `--no-verify`",
        bare,
        "Trang",
        timed(["trang", large, str(work / "trang.xsd")], 1),
        "6 × faster, < 64 MB",
        memory=True,
    )
    sax = timed(["xmllint", "--sax", "--noout", large], 3)
    row("the same", bare, "`xmllint --sax`", sax, "≤ 1.8 × its time", memory=True)
    row(
        "what its verification takes more",
        less(timed([bod, "infer", "-o", inferred, large], 3), bare),
        "`xmllint --stream --noout --schema`",
        timed(["xmllint", "--stream", "--huge", "--noout", "--schema", inferred, large], 3),
        "≤ 1.1 × its time",
        memory=True,
    )
    row(
        f"lint {size}",
        timed([bod, "lint", "--no-cache", large], 3),
        "`xmllint --stream --noout --schema`",
        timed(["xmllint", "--stream", "--huge", "--noout", "--schema", schema, large], 3),
        "≤ 1.1 × its time, < 128 MB",
        memory=True,
    )


def main() -> None:
    bod, work, schemas = sys.argv[1], pathlib.Path(sys.argv[2]), sys.argv[3]
    wanted, megabytes = sys.argv[4:6]
    folder = work / f"orders-{wanted}"
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
    row("`bod --version`", timed([bod, "--version"], 21), "wanted", Cost(0.015, 0), "≤ 15 ms")
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
    inferred = str(work / "inferred.xsd")
    bare = timed([bod, "infer", "--no-verify", "-o", inferred, str(folder)], 3)
    row(
        f"infer an XSD from {count} files, `--no-verify`",
        bare,
        "Trang",
        timed(["trang", *files, str(work / "trang.xsd")], 1),
        "10 × faster",
    )
    row(
        "what its verification takes more",
        less(timed([bod, "infer", "-o", inferred, str(folder)], 3), bare),
        "`xmllint --noout --schema`",
        timed(["xargs", "-a", str(names), "xmllint", "--noout", "--schema", inferred], 3),
        "≤ 0.7 × its time",
    )
    large_document(bod, work, str(work / f"order-{megabytes}.xml"), schema)
    row(
        f"XML to JSON, {count} files",
        timed([bod, "convert", str(folder), "--to", "json-exact", "-o", str(output)], 1, clean),
        "xmltodict + json",
        timed([sys.executable, "-c", XMLTODICT, str(folder), str(output)], 1, clean),
        "10 × faster",
    )


main()
