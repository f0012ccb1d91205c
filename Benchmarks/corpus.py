"""Makes the documents of the benchmark: purchase orders of about 8 kB with different numbers and texts, and one with very many lines.

The header and two lines of the sample are kept; numbers, quantities and amounts differ from file to file, so that nothing is the same
twice, and the totals are right, so that no file has a finding.
"""

import decimal
import pathlib
import re
import shutil
import sys


def amounts(text: str) -> list[str]:
    """The extended amounts in a part of the sample."""
    return re.findall(r"<ExtendedAmount[^>]*>([0-9.]+)<", text)


def main() -> None:
    work = pathlib.Path(sys.argv[1])
    count, megabytes = int(sys.argv[2]), int(sys.argv[3])
    sample = pathlib.Path("Samples/ProcessPurchaseOrder.xml").read_text(encoding="utf-8")
    lines = re.findall(r"      <PurchaseOrderLine>.*?</PurchaseOrderLine>\n", sample, re.S)
    head, tail = sample.split(lines[0])[0], sample.split(lines[-1])[1]
    work.mkdir(parents=True, exist_ok=True)
    small_orders(work / f"orders-{count}", count, head, lines, tail)
    large_order(work / f"order-{megabytes}.xml", megabytes * 1_000_000, head, lines, tail)


def small_orders(folder: pathlib.Path, count: int, head: str, lines: list[str], tail: str) -> None:
    if folder.is_dir() and len(list(folder.iterdir())) == count:
        return
    folder.mkdir(parents=True, exist_ok=True)
    # Two of the sample's lines bring a document to about 8 kB.
    body = "".join(lines[:2])
    other = decimal.Decimal(amounts(lines[1])[0])
    total = amounts(head)[0]
    for number in range(count):
        quantity = number % 997 + 1
        amount = quantity * decimal.Decimal("3.84")
        text = (head + body + tail).replace("PMM000482", f"PMM{number:06d}")
        text = text.replace(">250<", f">{quantity}<").replace(">960.00<", f">{amount}<")
        text = text.replace(f">{total}<", f">{amount + other}<")
        (folder / f"order-{number:05d}.xml").write_text(text, encoding="utf-8")


def large_order(path: pathlib.Path, size: int, head: str, lines: list[str], tail: str) -> None:
    if path.is_file():
        return
    written = len(head) + len(tail)
    total = decimal.Decimal(0)
    number = 0
    body = path.with_suffix(".lines")
    with body.open("w", encoding="utf-8") as file:
        while written < size:
            line = lines[number % len(lines)]
            number += 1
            total += decimal.Decimal(amounts(line)[0])
            text = re.sub(r"<LineNumber>\d+<", f"<LineNumber>{number * 10}<", line, count=1)
            file.write(text)
            written += len(text.encode())
    with path.open("w", encoding="utf-8") as file, body.open(encoding="utf-8") as text:
        file.write(head.replace(f">{amounts(head)[0]}<", f">{total}<"))
        shutil.copyfileobj(text, file)
        file.write(tail)
    body.unlink()


main()
