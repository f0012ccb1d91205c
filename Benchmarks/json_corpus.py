"""Makes the JSON of the benchmark: purchase orders as lines (NDJSON), the same as one array, their lines as a table, and their JSON Schema.

Numbers, names and texts differ from order to order; the seed is fixed, so that every run has the same bytes.
"""

import csv
import json
import pathlib
import random
import sys

SCHEMA = {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "type": "object",
    "required": ["documentName", "messageId", "order"],
    "additionalProperties": False,
    "properties": {
        "documentName": {"const": "Process.PurchaseOrder"},
        "messageId": {"type": "string", "pattern": "^[A-Z]{3}[0-9]{6}-[0-9]+$"},
        "tenantId": {"type": "string", "maxLength": 32},
        "order": {
            "type": "object",
            "required": ["id", "status", "currency", "lines"],
            "additionalProperties": False,
            "properties": {
                "id": {"type": "string", "minLength": 4, "maxLength": 22},
                "status": {"enum": ["Open", "Approved", "Closed"]},
                "currency": {"type": "string", "pattern": "^[A-Z]{3}$"},
                "note": {"type": ["string", "null"]},
                "buyer": {"$ref": "#/definitions/party"},
                "supplier": {"$ref": "#/definitions/party"},
                "lines": {"type": "array", "minItems": 1, "maxItems": 999, "items": {"$ref": "#/definitions/line"}},
            },
        },
    },
    "definitions": {
        "party": {
            "type": "object",
            "required": ["id", "name"],
            "properties": {
                "id": {"type": "string", "maxLength": 30},
                "name": {"type": "string", "minLength": 1},
                "country": {"type": "string", "minLength": 2, "maxLength": 2},
                "active": {"type": "boolean"},
            },
        },
        "line": {
            "type": "object",
            "required": ["number", "item", "quantity", "price"],
            "additionalProperties": False,
            "properties": {
                "number": {"type": "integer", "minimum": 1},
                "item": {"type": "string", "pattern": "^[A-Z]{2}-[0-9]{5}$"},
                "description": {"type": "string", "maxLength": 120},
                "quantity": {"type": "number", "exclusiveMinimum": 0},
                "unit": {"enum": ["EA", "KG", "M", "L"]},
                "price": {"type": "number", "minimum": 0},
                "required": {"type": "string", "minLength": 10, "maxLength": 10},
                "taxable": {"type": "boolean"},
            },
        },
    },
}

WORDS = "bearing housing flange gasket pump shaft seal bolt hinge bracket Gehäuse Dichtung Größe valve coupling".split()


def order(number: int, random: random.Random) -> dict:
    def party(prefix: str) -> dict:
        name = " ".join(random.choices(WORDS, k=3)).title()
        return {"id": f"{prefix}{random.randrange(10**6):06d}", "name": name, "country": "DE", "active": True}

    lines = [
        {
            "number": 10 * position,
            "item": f"{random.choice('ABCD')}{random.choice('XYZ')}-{random.randrange(10**5):05d}",
            "description": " ".join(random.choices(WORDS, k=6)),
            "quantity": random.randrange(1, 500),
            "unit": random.choice(["EA", "KG", "M", "L"]),
            "price": round(random.uniform(0.5, 9000), 2),
            "required": f"2026-{random.randrange(1, 13):02d}-{random.randrange(1, 29):02d}",
            "taxable": random.random() < 0.7,
        }
        for position in range(1, random.randrange(4, 12))
    ]
    return {
        "documentName": "Process.PurchaseOrder",
        "messageId": f"PMM{number % 10**6:06d}-{random.randrange(10**9)}",
        "tenantId": "QUELLMARK_TST",
        "order": {
            "id": f"PO{number:07d}",
            "status": random.choice(["Open", "Approved", "Closed"]),
            "currency": random.choice(["EUR", "USD"]),
            "note": random.choice([None, "deliver to gate 4", "call \"first\"\nthen deliver"]),
            "buyer": party("B"),
            "supplier": party("S"),
            "lines": lines,
        },
    }


def main() -> None:
    work, wanted = pathlib.Path(sys.argv[1]), int(sys.argv[2])
    work.mkdir(parents=True, exist_ok=True)
    (work / "orders.schema.json").write_text(json.dumps(SCHEMA), encoding="utf-8")
    source = random.Random(20260217)
    lines: list[str] = []
    size = 0
    while size < wanted:
        lines.append(json.dumps(order(len(lines), source), ensure_ascii=False, separators=(",", ":")))
        size += len(lines[-1].encode()) + 1
    (work / "orders.ndjson").write_text("\n".join(lines) + "\n", encoding="utf-8")
    (work / "orders.json").write_text("[" + ",".join(lines) + "]", encoding="utf-8")
    table(lines, work / "orders.csv", wanted)


def table(lines: list[str], file: pathlib.Path, wanted: int) -> None:
    """A row for each line of an order, again from the first one when they are not enough."""
    with file.open("w", encoding="utf-8", newline="") as output:
        writer = None
        while output.tell() < wanted:
            for line in lines:
                order = json.loads(line)["order"]
                head = {"order": order["id"], "status": order["status"], "currency": order["currency"], "note": order["note"]}
                for row in order["lines"]:
                    if writer is None:
                        writer = csv.DictWriter(output, [*head, *row])
                        writer.writeheader()
                    writer.writerow({**head, **row})


main()
