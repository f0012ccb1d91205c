"""Whether three engines compile what bodkit infers, and accept the documents that it was inferred from: libxml2, Xerces-J and Python xmlschema.

Subsets of each corpus are drawn from fixed seeds. The schema of each is inferred twice, from the documents in opposite orders and with other
`--jobs`, and has to be the same, byte by byte. Each engine then compiles it and validates every document of the subset.

usage: engines.py BOD [DATA] [SUBSETS]      DATA: reference data, by default ../shared/data; SUBSETS: of each corpus, by default 10
"""

import pathlib
import random
import shutil
import sys
import tempfile

import xmlschema

from inference_corpora import corpora, run

XERCES = ":".join(f"/usr/share/java/{name}.jar" for name in ["xercesImpl", "xercesSamples", "xml-apis"])


def infer(bod: str, files: list[pathlib.Path], folder: pathlib.Path, jobs: int, style: list[str]) -> pathlib.Path:
    folder.mkdir()
    result = run([bod, "infer", *files, "--to", "xsd", "--name", "root", "--no-verify", "--jobs", jobs, *style, "-o", f"{folder}/"])
    if result.returncode != 0:
        print(result.stderr, file=sys.stderr)
    return folder


def contents(folder: pathlib.Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in sorted(folder.iterdir())}


def libxml2(schema: pathlib.Path, files: list[pathlib.Path]) -> bool:
    return run(["xmllint", "--noout", "--nonet", "--schema", schema, *files]).returncode == 0


def xerces(schema: pathlib.Path, files: list[pathlib.Path]) -> bool:
    """The sample of Xerces ends with 0 whatever it found, and tells findings on standard error."""
    result = run(["java", "-cp", XERCES, "jaxp.SourceValidator", "-a", schema, "-i", *files])
    return "rror]" not in result.stdout + result.stderr and result.returncode == 0


def python(schema: pathlib.Path, files: list[pathlib.Path]) -> bool:
    try:
        compiled = xmlschema.XMLSchema(str(schema))
        return all(compiled.is_valid(str(file)) for file in files)
    except xmlschema.XMLSchemaException:
        return False


ENGINES = {"libxml2": libxml2, "Xerces-J": xerces, "xmlschema": python}


def main() -> None:
    bod = sys.argv[1]
    data = pathlib.Path(sys.argv[2] if len(sys.argv) > 2 else "../shared/data")
    subsets = int(sys.argv[3]) if len(sys.argv) > 3 else 10
    work = pathlib.Path(tempfile.mkdtemp(prefix="engines"))
    samples = pathlib.Path(__file__).resolve().parent.parent / "Samples"
    found = corpora(data, work) | {"BODs": sorted([*samples.glob("*.xml"), *samples.glob("several/*.xml"), *(data / "bods").glob("*.xml")])}
    print("| corpus | subsets | documents | same bytes | " + " | ".join(ENGINES) + " |")
    print("|---|---|---|---|" + "---|" * len(ENGINES), flush=True)
    isSound = True
    for number, (name, files) in enumerate(found.items()):
        passed = dict.fromkeys(ENGINES, 0)
        same = documents = 0
        for subset in range(subsets):
            chance = random.Random(subset)
            chosen = sorted(chance.sample(files, chance.randint(1, min(12, len(files)))))
            style = ["--catalog"] if subset % 3 == 2 else ["--enumerations"] if subset % 3 == 1 else []
            documents += len(chosen)
            first = infer(bod, chosen, work / f"{number}-{subset}-a", 1, style)
            second = infer(bod, chosen[::-1], work / f"{number}-{subset}-b", 3, style)
            same += contents(first) == contents(second) != {}
            for engine, accepts in ENGINES.items():
                passed[engine] += accepts(first / "root.xsd", chosen)
        isSound = isSound and same == subsets and all(count == subsets for count in passed.values())
        counts = " | ".join(f"{count}/{subsets}" for count in passed.values())
        print(f"| {name} | {subsets} | {documents} | {same}/{subsets} | {counts} |", flush=True)
    shutil.rmtree(work)
    sys.exit(0 if isSound else 1)


if __name__ == "__main__":
    main()
