"""The corpora and the tools of the benchmarks of inference: what both generalisation.py and value_types.py work on."""

import pathlib
import random
import subprocess
import xml.etree.ElementTree as ET

XSI = "http://www.w3.org/2001/XMLSchema-instance"
XMLBEANS = "/usr/share/java/xmlbeans.jar"


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


def run(command: list) -> subprocess.CompletedProcess:
    return subprocess.run([str(part) for part in command], capture_output=True, text=True, check=False)


def bodkit(bod: str, files: list[pathlib.Path], folder: pathlib.Path, *options: str) -> pathlib.Path | None:
    folder.mkdir()
    result = run([bod, "infer", *files, "--to", "xsd", "--name", "root", "--no-verify", "-o", f"{folder}/", *options])
    return folder / "root.xsd" if result.returncode == 0 else None


def trang(files: list[pathlib.Path], folder: pathlib.Path) -> pathlib.Path | None:
    folder.mkdir()
    result = run(["trang", *files, folder / "root.xsd"])
    return folder / "root.xsd" if result.returncode == 0 else None


def inst2xsd(files: list[pathlib.Path], folder: pathlib.Path) -> list[pathlib.Path] | None:
    """XMLBeans writes a file a namespace, whose imports name no file."""
    folder.mkdir()
    tool = "org.apache.xmlbeans.impl.inst2xsd.Inst2Xsd"
    result = run(["java", "-cp", XMLBEANS, tool, "-outDir", folder, "-outPrefix", "schema", *files])
    return sorted(folder.glob("*.xsd")) or None if result.returncode == 0 else None
