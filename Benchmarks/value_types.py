"""How far inferred value types agree with those of the official XSD: bodkit beside Trang and XMLBeans' inst2xsd, on the same documents.

Each tool infers a schema from all documents of a corpus. Every place of the documents (an element in its parent, or an attribute of it)
that the official schema declares with a simple type is looked up in the official and in the inferred schema, both compiled by the Python
package xmlschema, which judges. A place counts once, however often it occurs.

  family     the types have the same primitive family: integer, decimal, floating point, boolean, date, dateTime, time, duration, URI,
             binary, or string; an integer is no decimal here, and a union has the family of its members if they have one in common
  same       of the probes below, both types accept the same ones
  too narrow the inferred type refuses a probe that the official one accepts: tomorrow's good document will be refused
  too wide   the inferred type accepts a probe that the official one refuses, and it is not too narrow
  listed     both types are enumerations, of the places where the official one is

The probes of a place are PROBES, every value of the official enumeration, and every value that the place has in the documents.

usage: value_types.py BOD [DATA] [--places]     DATA: reference data, by default ../shared/data; --places lists what does not agree
"""

import collections
import pathlib
import shutil
import sys
import tempfile
import xml.etree.ElementTree as ET

import xmlschema

from inference_corpora import bodkit, corpora, inst2xsd, prepared, trang

OAGIS = "http://www.openapplications.org/oagis/9"
INFOR = "http://schema.infor.com/InforOAGIS/2"
UBL = "urn:oasis:names:specification:ubl:schema:xsd:"

PROBES = [
    "", "x", "A-1", "two words", "Ünïcode", "1st", "a:b", "007", "+49", "1,5", "EUR", "ZZZ", "x" * 300,
    "0", "1", "-1", "42", "128", "40000", "-2147483649", "123456789012345678901",
    "0.5", "-1.5", "1.25", "1.2345", "0.123456789", "1E5", "INF", "NaN", "true", "false",
    "2026-03-04", "2026-03-04Z", "1999-12-31+01:00", "08:15:00", "08:15:00Z", "08:15:00.125+01:00",
    "2026-03-04T08:15:00", "2026-03-04T08:15:00Z", "2026-03-04T08:15:00.125+01:00", "P1D", "PT2H30M",
    "http://example.com/a?b=c", "urn:example:1", "DEADBEEF", "QUJD",
]  # fmt: skip

FAMILIES = {
    "float": "floating point", "double": "floating point", "boolean": "boolean", "date": "date", "dateTime": "dateTime",
    "time": "time", "duration": "duration", "anyURI": "URI", "base64Binary": "binary", "hexBinary": "binary", "decimal": "decimal",
}  # fmt: skip


def members(kind) -> list:
    """The types that a union, or a restriction of one, is made of."""
    while not hasattr(kind, "member_types"):
        kind = kind.base_type
    return kind.member_types


def family(kind) -> str:
    if kind.is_union():
        families = {family(member) for member in members(kind)}
        return families.pop() if len(families) == 1 else "several"
    if kind.is_list():
        return "list"
    primitive = getattr(getattr(kind, "primitive_type", None), "local_name", "string")
    if primitive == "decimal" and kind.is_derived(kind.maps.types["{http://www.w3.org/2001/XMLSchema}integer"]):
        return "integer"
    return FAMILIES.get(primitive, "string")


def is_listed(kind) -> bool:
    if getattr(kind, "enumeration", None):
        return True
    return kind.is_union() and all(is_listed(member) for member in members(kind))


def listed(kind) -> list[str]:
    own = [str(value) for value in getattr(kind, "enumeration", None) or []]
    return own or [value for member in (members(kind) if kind.is_union() else []) for value in listed(member)]


class Text:
    """What a schema says about the text of a place."""

    def __init__(self, kind):
        self.kind = kind  # a simple type, "empty", or "any" for mixed content
        self.known: dict[str, bool] = {}

    @property
    def family(self) -> str:
        return self.kind if isinstance(self.kind, str) else family(self.kind)

    def accepts(self, value: str) -> bool:
        if isinstance(self.kind, str):
            return self.kind == "any" or not value.strip()
        if value not in self.known:
            self.known[value] = self.kind.is_valid(value)
        return self.known[value]


class Schema:
    """A compiled schema, in which declarations are looked up along a document."""

    def __init__(self, files: list[pathlib.Path], namespaces: dict[str, str] | None = None):
        self.renamed = namespaces or {}
        first, *others = [str(file) for file in files]
        self.schema = xmlschema.XMLSchema(first, validation="lax", locations=[(target(file), file) for file in others])
        for file in others:
            self.schema.add_schema(file, build=True)
        self.texts: dict = {}

    def name(self, tag: str) -> str:
        for old, new in self.renamed.items():
            tag = tag.replace(f"{{{old}}}", f"{{{new}}}")
        return tag

    def child(self, parent, tag: str):
        """The declaration of an element: in the type of its parent, or global where the parent's says nothing."""
        tag = self.name(tag)
        content = getattr(parent.type, "content", None) if parent is not None else None
        if content is not None and hasattr(content, "iter_elements"):
            for declaration in content.iter_elements():
                if getattr(declaration, "name", None) == tag:
                    return declaration
                for other in getattr(declaration, "iter_substitutes", list)():
                    if other.name == tag:
                        return other
        return self.schema.maps.elements.get(tag)

    def text(self, declaration) -> Text | None:
        kind = declaration.type
        if kind.has_simple_content() or kind.is_simple():
            return self.of(kind if kind.is_simple() else kind.content)
        if kind.is_empty():
            return self.of("empty")
        return self.of("any") if kind.mixed else None

    def attribute(self, declaration, name: str) -> Text | None:
        attributes = getattr(declaration.type, "attributes", None) or {}
        found = attributes.get(name)
        return self.of(found.type) if found is not None and hasattr(found, "type") else None

    def of(self, kind) -> Text:
        return self.texts.setdefault(kind if isinstance(kind, str) else id(kind), Text(kind))


class Tree:
    """Infor's own PurchaseOrder: no XSD, but the path and the type of every element and attribute, as the mapper of ION shows them."""

    def __init__(self, file: pathlib.Path):
        builtin = xmlschema.XMLSchema.meta_schema.maps.types
        known = {name.split("}")[1].upper(): kind for name, kind in builtin.items()}
        self.texts: dict[str, Text | None] = {}
        for line in file.read_text(encoding="utf-8").splitlines()[1:]:
            path, kind = line.split("\t")[:2]
            self.texts[path] = Text(known[kind]) if kind and kind != "ANYTYPE" else None

    def child(self, parent: str | None, tag: str) -> str | None:
        """The path of an element; the message's name tells its verb, and the tree is that of Process."""
        name = tag.split("}")[-1]
        if parent is None:
            return "/ProcessPurchaseOrder" if name in ("ProcessPurchaseOrder", "SyncPurchaseOrder") else None
        path = f"{parent}/{name}"
        return path if path in self.texts else None

    def text(self, path: str) -> "Text | None":
        return self.texts[path]

    def attribute(self, path: str, name: str) -> "Text | None":
        return self.texts.get(f"{path}/@{name}")


def target(file: str) -> str:
    return ET.parse(file).getroot().get("targetNamespace", "")


def official(data: pathlib.Path, work: pathlib.Path) -> dict[str, Schema | Tree]:
    """The official schemas by corpus. Infor's BODs have those of OAGIS 9.0, in a namespace of their own."""
    ubl = data / "ubl-xsd"
    library = work / "library.xsd"
    modules = ["CommonAggregateComponents", "CommonBasicComponents"]
    imports = [f'<xs:import namespace="{UBL}{m}-2" schemaLocation="{(ubl / "common").resolve()}/UBL-{m}-2.1.xsd"/>' for m in modules]
    library.write_text(f'<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">{"".join(imports)}</xs:schema>')
    oagis = data.resolve() / "oagis-9.0/OAGIS/9.0"
    bods = work / "bods.xsd"
    nouns = [oagis / "BODs/Developer/ProcessPurchaseOrder.xsd", oagis / "Resources/Nouns/Requisition.xsd"]
    includes = "".join(f'<xs:include schemaLocation="{file}"/>' for file in nouns)
    bods.write_text(f'<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="{OAGIS}">{includes}</xs:schema>')
    return {
        "UBL orders": Schema([ubl / "maindoc/UBL-Order-2.1.xsd"]),
        "EN 16931, UBL": Schema([library]),
        "BODs, OAGIS 9.0": Schema([bods], {INFOR: OAGIS}),
        "PurchaseOrder, Infor's own types": Tree(data / "infor-trees/Process.PurchaseOrder.tsv"),
    }


def documents(data: pathlib.Path, work: pathlib.Path) -> dict[str, list[pathlib.Path]]:
    samples = pathlib.Path(__file__).resolve().parent.parent / "Samples"
    orders = [*samples.glob("*PurchaseOrder.xml"), *(data / "bods").glob("SyncPurchaseOrder*.xml")]
    return corpora(data, work) | {
        "BODs, OAGIS 9.0": sorted([*samples.glob("*.xml"), *samples.glob("several/*.xml")]),
        "PurchaseOrder, Infor's own types": sorted(orders),
    }


Place = tuple[str, str, str]


def places(files: list[pathlib.Path], schema: Schema | Tree, found: dict[Place, tuple[Text, list[str]]]) -> None:
    """The places of the documents that a schema declares, with what it says of their text, and the values there."""
    for file in files:
        open_elements = [(ET.parse(file).getroot(), None, "")]
        while open_elements:
            element, parent, around = open_elements.pop()
            declaration = schema.child(parent, element.tag)
            open_elements += [(child, declaration, element.tag) for child in element]
            if declaration is None:
                continue
            add(found, (around, element.tag, ""), None if len(element) else schema.text(declaration), element.text or "")
            for name, value in element.attrib.items():
                add(found, (around, element.tag, name), schema.attribute(declaration, name), value)


def add(found: dict[Place, tuple[Text, list[str]]], place: Place, text: Text | None, value: str) -> None:
    if text is not None:
        found.setdefault(place, (text, []))[1].append(value)


def verdict(wanted: Text, got: Text, values: list[str]) -> str:
    probes = [*PROBES, *values, *([] if isinstance(wanted.kind, str) else listed(wanted.kind))]
    if any(wanted.accepts(value) and not got.accepts(value) for value in probes):
        return "too narrow"
    return "too wide" if any(got.accepts(value) and not wanted.accepts(value) for value in probes) else "same"


def tools(bod: str, files: list[pathlib.Path], folder: pathlib.Path) -> dict[str, list[pathlib.Path] | None]:
    def whole(schema: pathlib.Path | None) -> list[pathlib.Path] | None:
        return schema and [schema]

    return {
        "bodkit": whole(bodkit(bod, files, folder / "bodkit")),
        "bodkit `--enumerations`": whole(bodkit(bod, files, folder / "lists", "--enumerations")),
        "Trang": whole(trang(files, folder / "trang")),
        "inst2xsd": inst2xsd(files, folder / "inst2xsd"),
    }


def local(tag: str) -> str:
    return tag.split("}")[-1]


def show(place: Place, said: str, wanted: Text, got: Text) -> None:
    path = "/".join(local(part) for part in place[:2]) + (f"/@{local(place[2])}" if place[2] else "")
    print(f"      {said:10} {path}: {got.family}, officially {wanted.family}")


def main() -> None:
    bod, *rest = sys.argv[1:]
    folders = [argument for argument in rest if not argument.startswith("--")]
    data = pathlib.Path(folders[0] if folders else "../shared/data")
    work = pathlib.Path(tempfile.mkdtemp(prefix="value-types"))
    available = documents(data, work)
    print("| corpus | places | tool | family | same | too narrow | too wide | listed |")
    print("|---|---|---|---|---|---|---|---|", flush=True)
    for name, schema in official(data, work).items():
        folder = work / name.replace(" ", "_").replace(",", "").replace("'", "")
        folder.mkdir()
        files = prepared(available[name], folder / "documents")
        wanted: dict[Place, tuple[Text, list[str]]] = {}
        places(files, schema, wanted)
        lists = sum(is_listed(text.kind) for text, _ in wanted.values() if not isinstance(text.kind, str))
        for tool, inferred in tools(bod, files, folder).items():
            if inferred is None:
                print(f"| {name} | {len(wanted)} | {tool} | no schema | | | | |", flush=True)
                continue
            got: dict[Place, tuple[Text, list[str]]] = {}
            places(files, Schema(inferred), got)
            said = collections.Counter()
            for place, (text, values) in wanted.items():
                # What the schema does not declare stands under a wildcard: it accepts its own samples.
                found = got[place][0] if place in got else Text("any")
                judged = verdict(text, found, values)
                said[judged] += 1
                said["family"] += text.family == found.family
                is_text = isinstance(text.kind, str) or isinstance(found.kind, str)
                said["listed"] += not is_text and is_listed(text.kind) and is_listed(found.kind)
                if "--places" in rest and judged != "same":
                    show(place, judged, text, found)
            print(
                f"| {name} | {len(wanted)} | {tool} | {said['family']} | {said['same']} | {said['too narrow']} "
                f"| {said['too wide']} | {said['listed']}/{lists} |",
                flush=True,
            )
    shutil.rmtree(work)


if __name__ == "__main__":
    main()
