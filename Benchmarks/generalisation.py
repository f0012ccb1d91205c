"""How well an inferred XSD describes the documents that it has not seen: bodkit beside Trang, on the same splits.

Every corpus is cut in half several times, from fixed seeds. Each tool infers a schema from one half. Of the other half we count the
documents that the schema accepts; of the half that it was inferred from, the mutants that it rejects: one element removed, renamed, moved
or repeated, where the same change has made the document unlike every sample (a mutant that is still one of the shapes that were seen
would be no mistake). xmllint judges, so that neither tool is its own judge. Where the official schema is among the reference data, it tells how many of
the mutants are good documents all the same: to reject one of those is wrong, and to accept one of the others a miss.

usage: generalisation.py BOD [DATA]      BOD: the binary; DATA: reference data, by default ../shared/data
"""

import copy
import pathlib
import random
import shutil
import sys
import tempfile
import xml.etree.ElementTree as ET

from inference_corpora import bodkit, corpora, prepared, run, trang

SPLITS = 60
MUTANTS = 24


def mutate(tree: ET.ElementTree, kind: str, chance: random.Random) -> bool:
    """Changes one element; False where the document offers no place for the change."""
    open_content = {e for area in tree.iter() if area.tag.endswith("}UserArea") for e in area.iter()}
    parents = [e for e in tree.iter() if len(e) and e not in open_content]
    chance.shuffle(parents)
    for parent in parents:
        children = [child for child in parent if child not in open_content]
        if not children:
            continue
        child = chance.choice(children)
        place = list(parent).index(child)
        if kind == "removed":
            parent.remove(child)
        elif kind == "renamed":
            child.tag += "X"
        elif kind == "moved":
            others = [i for i, other in enumerate(parent) if other.tag != child.tag]
            if not others:
                continue
            target = chance.choice(others)
            parent.remove(child)
            parent.insert(target, child)
        else:
            parent.insert(place + 1, copy.deepcopy(child))
        return True
    return False


def shape(element: ET.Element) -> tuple:
    """The children of every kind of parent: what a content model speaks about."""
    return (element.tag, tuple(child.tag for child in element))


def accepted(schema: pathlib.Path | None, files: list[pathlib.Path]) -> set[str]:
    if schema is None or not files:
        return set()
    result = run(["xmllint", "--noout", "--nonet", "--schema", schema, *files])
    return {line[: -len(" validates")] for line in result.stderr.splitlines() if line.endswith(" validates")}


def mutants(files: list[pathlib.Path], folder: pathlib.Path, chance: random.Random) -> list[pathlib.Path]:
    folder.mkdir()
    seen = {shape(e) for file in files for e in ET.parse(file).iter()}
    made = []
    for number in range(MUTANTS):
        kind = ["removed", "renamed", "moved", "repeated"][number % 4]
        for _ in range(20):
            tree = ET.parse(chance.choice(files))
            if mutate(tree, kind, chance) and any(shape(e) not in seen for e in tree.iter()):
                made.append(folder / f"{kind}-{number}.xml")
                tree.write(made[-1], encoding="utf-8")
                break
    return made


def official(data: pathlib.Path) -> dict[str, pathlib.Path]:
    """The official schema by corpus, where there is one."""
    found = {"UBL orders": data / "ubl-xsd/maindoc/UBL-Order-2.1.xsd"}
    return {name: schema for name, schema in found.items() if schema.exists()}


def by_validity(rejected: dict[str, dict[bool, int]], good: int, bad: int) -> str:
    """How many of the officially valid mutants each tool rejects, and how many of the invalid ones it accepts."""
    return " | ".join(f"{rejected[tool][True]}/{good} | {bad - rejected[tool][False]}/{bad}" for tool in ("bodkit", "trang"))


def percent(part: int, whole: int) -> str:
    return f"{part}/{whole} ({100 * part / whole:.0f} %)" if whole else "–"


def main() -> None:
    bod = sys.argv[1]
    data = pathlib.Path(sys.argv[2] if len(sys.argv) > 2 else "../shared/data")
    work = pathlib.Path(tempfile.mkdtemp(prefix="generalisation"))
    schemas_of = official(data)
    judged: list[str] = []
    for prefix, uri in {"cac": "CommonAggregateComponents-2", "cbc": "CommonBasicComponents-2", "ext": "CommonExtensionComponents-2"}.items():
        ET.register_namespace(prefix, f"urn:oasis:names:specification:ubl:schema:xsd:{uri}")
    print(f"{SPLITS} splits of each corpus, up to {MUTANTS} mutants a split; xmllint judges\n")
    print("| corpus | documents | held out: bodkit accepts | Trang | mutants: bodkit rejects | Trang | by kind, bodkit / Trang |")
    print("|---|---|---|---|---|---|---|", flush=True)
    for name, files in corpora(data, work).items():
        files = prepared(files, work / ("corpus-" + name.replace(" ", "_").replace(",", "")))
        held = {"bodkit": 0, "trang": 0}
        rejected = {"bodkit": 0, "trang": 0}
        kinds: dict[str, dict[str, int]] = {}
        count = wrong = good = 0
        sound = {"bodkit": {True: 0, False: 0}, "trang": {True: 0, False: 0}}
        if name in schemas_of and len(accepted(schemas_of[name], files)) != len(files):
            sys.exit(f"the official schema of {name} refuses a sample")
        for split in range(SPLITS):
            chance = random.Random(split)
            shuffled = files[:]
            chance.shuffle(shuffled)
            half = (len(files) + 1) // 2
            train, rest = sorted(shuffled[:half]), sorted(shuffled[half:])
            folder = work / f"{name}-{split}".replace(" ", "_").replace(",", "")
            folder.mkdir()
            changed = mutants(train, folder / "mutants", chance)
            valid = accepted(schemas_of.get(name), changed)
            good += len(valid)
            schemas = {"bodkit": bodkit(bod, train, folder / "bodkit"), "trang": trang(train, folder / "trang")}
            for tool, schema in schemas.items():
                if len(accepted(schema, train)) != len(train):
                    print(f"<!-- {tool}: the schema of {name}, split {split}, refuses its own samples -->")
                held[tool] += len(accepted(schema, rest))
                passed = accepted(schema, changed) if schema else {str(file) for file in changed}
                rejected[tool] += len(changed) - len(passed)
                for file in changed:
                    sound[tool][str(file) in valid] += str(file) not in passed
                    tally = kinds.setdefault(file.name.split("-")[0], {"bodkit": 0, "trang": 0, "all": 0})
                    tally[tool] += str(file) not in passed
                    tally["all"] += tool == "trang"
            count += len(rest)
            wrong += len(changed)
        by_kind = ", ".join(f"{k} {t['bodkit']}/{t['trang']} of {t['all']}" for k, t in sorted(kinds.items()))
        print(
            f"| {name} | {len(files)} | {percent(held['bodkit'], count)} | {percent(held['trang'], count)} "
            f"| {percent(rejected['bodkit'], wrong)} | {percent(rejected['trang'], wrong)} | {by_kind} |",
            flush=True,
        )
        if name in schemas_of:
            judged.append(f"| {name} | {good}/{wrong} | {by_validity(sound, good, wrong - good)} |")
    print("\n| corpus | mutants that the official schema accepts | bodkit rejects of these | accepts of the others | Trang rejects of these | accepts of the others |")
    print("|---|---|---|---|---|---|", *judged, sep="\n", flush=True)
    if "--keep" not in sys.argv:
        shutil.rmtree(work)


if __name__ == "__main__":
    main()
