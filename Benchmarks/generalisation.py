"""How well an inferred XSD describes the documents that it has not seen: bodkit beside Trang, on the same splits.

Every corpus is cut in half several times, from fixed seeds. Each tool infers a schema from one half. Of the other half we count the
documents that the schema accepts; of the half that it was inferred from, the mutants that it rejects: one element removed, renamed, moved
or repeated, where the same change has made the document unlike every sample (a mutant that is still one of the shapes that were seen
would be no mistake). xmllint judges, so that neither tool is its own judge.

usage: generalisation.py BOD [DATA]      BOD: the binary; DATA: reference data, by default ../shared/data
"""

import copy
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET

SPLITS = 6
MUTANTS = 24
XSI = "http://www.w3.org/2001/XMLSchema-instance"


def corpora(data: pathlib.Path, work: pathlib.Path) -> dict[str, list[pathlib.Path]]:
    """The documents by corpus; a corpus has one kind of root element."""
    found = {
        "UBL orders": sorted((data / "ubl").glob("*.xml")),
        "EN 16931, UBL": sorted((data / "en16931").glob("ubl-tc434-example*.xml")),
        "EN 16931, CII": sorted((data / "en16931").glob("CII_*.xml")),
        "OAGIS 10.1": sorted((data / "oagis-10.1").glob("*.xml")),
        "requisitions": requisitions(work / "requisitions"),
    }
    return {name: files for name, files in found.items() if len(files) > 1}


def requisitions(folder: pathlib.Path) -> list[pathlib.Path]:
    """Forty requisitions, whose optional parts come and go as in those of a real system."""
    folder.mkdir()
    chance = random.Random(731)

    def maybe(text: str, probability: float = 0.5) -> str:
        return text if chance.random() < probability else ""

    for number in range(40):
        lines = ""
        for line in range(chance.randint(1, 5)):
            lines += (
                f"<RequisitionLine><LineNumber>{line * 10 + 10}</LineNumber>"
                + maybe('<Note languageID="en-US">see drawing</Note>', 0.4) * chance.randint(1, 2)
                + f"<Item><ItemID><ID>{chance.randint(0, 99999):05d}</ID></ItemID>"
                + maybe(f"<ServiceIndicator>{chance.choice(['true', 'false'])}</ServiceIndicator>")
                + maybe("<Description>Seal</Description>", 0.8)
                + f'</Item><Quantity unitCode="{chance.choice(["EA", "MTR", "HUR"])}">{chance.randint(1, 50)}</Quantity>'
                + maybe(f'<UnitPrice><Amount currencyID="EUR">{chance.randint(1, 9999) / 100:.2f}</Amount></UnitPrice>', 0.7)
                + maybe("<RequiredDeliveryDateTime>2026-03-04T00:00:00Z</RequiredDeliveryDateTime>", 0.9)
                + maybe('<UserArea><Property><NameValue name="x" type="StringType">1</NameValue></Property></UserArea>', 0.3)
                + "</RequisitionLine>"
            )
        text = (
            '<SyncRequisition xmlns="http://schema.infor.com/InforOAGIS/2" releaseID="9.2" versionID="2.13.0"><ApplicationArea>'
            "<Sender><LogicalID>lid://infor.ln.1</LogicalID></Sender><CreationDateTime>2026-03-01T08:00:00Z</CreationDateTime>"
            + maybe(f"<BODID>infor-nid:T:1::RQ{number}:0</BODID>", 0.8)
            + "</ApplicationArea><DataArea><Sync><TenantID>T</TenantID><AccountingEntityID>4100</AccountingEntityID>"
            + maybe("<LocationID>S_410</LocationID>", 0.6)
            + '<ActionCriteria><ActionExpression actionCode="Replace"/></ActionCriteria></Sync><Requisition><RequisitionHeader>'
            + f'<DocumentID><ID accountingEntity="4100" variationID="1">RQ{number:06d}</ID></DocumentID>'
            + maybe("<Note>urgent</Note>", 0.3)
            + f"<Status><Code>{chance.choice(['Open', 'Approved'])}</Code></Status>"
            + maybe("<RequesterParty><Name>A. Person</Name></RequesterParty>", 0.7)
            + "</RequisitionHeader>" + lines + "</Requisition></DataArea></SyncRequisition>"
        )
        (folder / f"requisition-{number:02d}.xml").write_text(text, encoding="utf-8")
    return sorted(folder.iterdir())


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


def prepared(files: list[pathlib.Path], folder: pathlib.Path) -> list[pathlib.Path]:
    """Copies without xsi:schemaLocation and the like: with them Trang writes an `xsi.xsd` that no processor compiles."""
    folder.mkdir()
    copies = []
    for file in files:
        tree = ET.parse(file)
        for element in tree.iter():
            for name in [name for name in element.attrib if name.startswith(f"{{{XSI}}}")]:
                del element.attrib[name]
        copies.append(folder / file.name)
        tree.write(copies[-1], encoding="utf-8")
    return copies


def shape(element: ET.Element) -> tuple:
    """The children of every kind of parent: what a content model speaks about."""
    return (element.tag, tuple(child.tag for child in element))


def run(command: list) -> subprocess.CompletedProcess:
    return subprocess.run([str(part) for part in command], capture_output=True, text=True, check=False)


def bodkit(bod: str, files: list[pathlib.Path], folder: pathlib.Path) -> pathlib.Path | None:
    folder.mkdir()
    result = run([bod, "infer", *files, "--to", "xsd", "--name", "root", "--no-verify", "-o", f"{folder}/"])
    return folder / "root.xsd" if result.returncode == 0 else None


def trang(files: list[pathlib.Path], folder: pathlib.Path) -> pathlib.Path | None:
    folder.mkdir()
    result = run(["trang", *files, folder / "root.xsd"])
    return folder / "root.xsd" if result.returncode == 0 else None


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


def percent(part: int, whole: int) -> str:
    return f"{part}/{whole} ({100 * part / whole:.0f} %)" if whole else "–"


def main() -> None:
    bod = sys.argv[1]
    data = pathlib.Path(sys.argv[2] if len(sys.argv) > 2 else "../shared/data")
    work = pathlib.Path(tempfile.mkdtemp(prefix="generalisation"))
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
        count = wrong = 0
        for split in range(SPLITS):
            chance = random.Random(split)
            shuffled = files[:]
            chance.shuffle(shuffled)
            half = (len(files) + 1) // 2
            train, rest = sorted(shuffled[:half]), sorted(shuffled[half:])
            folder = work / f"{name}-{split}".replace(" ", "_").replace(",", "")
            folder.mkdir()
            changed = mutants(train, folder / "mutants", chance)
            schemas = {"bodkit": bodkit(bod, train, folder / "bodkit"), "trang": trang(train, folder / "trang")}
            for tool, schema in schemas.items():
                if len(accepted(schema, train)) != len(train):
                    print(f"<!-- {tool}: the schema of {name}, split {split}, refuses its own samples -->")
                held[tool] += len(accepted(schema, rest))
                passed = accepted(schema, changed) if schema else {str(file) for file in changed}
                rejected[tool] += len(changed) - len(passed)
                for file in changed:
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
    if "--keep" not in sys.argv:
        shutil.rmtree(work)


main()
