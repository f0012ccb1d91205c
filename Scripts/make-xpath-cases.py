#!/usr/bin/env python3
"""Writes Tests/BODXMLTests/XPath/Recorded/cases.tsv: random expressions with what libxml2 makes of them, through lxml.

    python3 Scripts/make-xpath-cases.py [COUNT [SEED]]

A line is the number of the document, the expression, and the result: `number`, `string` or `boolean` with the value, or `nodes` with one mark
for each node. The documents are in Tests/BODXMLTests/XPath/Recorded/documents.txt, one a line. Both are read by RecordedXPathTests. It needs lxml.
"""
import random, sys
from pathlib import Path
from lxml import etree

folder = Path(__file__).resolve().parent.parent / "Tests/BODXMLTests/XPath/Recorded"
count = int(sys.argv[1]) if len(sys.argv) > 1 else 1500
random.seed(int(sys.argv[2]) if len(sys.argv) > 2 else 1)
documents = [
    '<a x="1" y="two"><b>1</b><b x="2">2<c>3</c>x</b><!-- note --><c><b><b>4</b></b></c><?go now?><d/></a>',
    '<a xmlns="u" xmlns:p="v" p:x="3" x="-2"><p:b>10</p:b><b xml:lang="en-GB">2.5<c xmlns="">abc</c></b><b>b c</b><p:c><b x="1"/></p:c></a>',
    '<a><b><b><b>7</b><c>7</c></b></b> <b>  8 </b>\u00e9\u4e16<c x="\u00e9"/><c x="">NaN</c><d x="7" y="8"><a>0</a><a>-0</a></d></a>',
]
namespaces = {"p": "v", "q": "u"}
names = ["a", "b", "c", "d", "*", "p:b", "p:*", "q:a", "q:b", "q:*", "x", "y"]
axes = ["ancestor", "ancestor-or-self", "attribute", "child", "descendant", "descendant-or-self", "following",
        "following-sibling", "namespace", "parent", "preceding", "preceding-sibling", "self"]


def pick(*choices):
    return random.choice(choices)


def test(axis):
    if random.random() < 0.3 and axis != "namespace":
        return pick("node()", "text()", "comment()", "processing-instruction()", "processing-instruction('go')")
    if axis == "namespace":
        return pick("*", "p", "node()")
    return random.choice(names)


def step(depth):
    kind = random.random()
    if kind < 0.08:
        return pick(".", "..")
    if kind < 0.2:
        text = "@" + pick("x", "y", "*", "p:x")
    elif kind < 0.6:
        text = random.choice(names)
    else:
        axis = random.choice(axes)
        text = f"{axis}::{test(axis)}"
    while depth > 0 and random.random() < 0.3:
        text += f"[{any_value(depth - 1)}]"
    return text


def path(depth):
    start = pick("", "/", "//", "//", ".//", "../")
    text = start + step(depth)
    while random.random() < 0.4:
        text += pick("/", "/", "//") + step(depth)
    if depth > 0 and random.random() < 0.15:
        text = f"({text} | {path(depth - 1)})[{any_value(depth - 1)}]"
    return text


def number(depth):
    if depth <= 0:
        return pick("0", "1", "2", "2.5", "-1", "7", "position()", "last()", "number('x')", "number()")
    return pick(
        lambda: f"{number(depth - 1)} {pick('+', '-', '*', 'div', 'mod')} {number(depth - 1)}",
        lambda: f"({number(depth - 1)})", lambda: f"count({path(depth - 1)})", lambda: f"sum({path(depth - 1)})",
        lambda: f"{pick('floor', 'ceiling', 'round', 'number')}({number(depth - 1)})",
        lambda: f"string-length({string(depth - 1)})", lambda: f"number({string(depth - 1)})",
        lambda: f"-{number(depth - 1)}", lambda: number(0))()


def string(depth):
    if depth <= 0:
        return pick("'a'", '"b"', "''", "'1'", "'\u00e9x'", "' 1 '", "'en'", "name()", "local-name()", "string()", "normalize-space()",
                    "namespace-uri()")
    return pick(
        lambda: f"concat({string(depth - 1)}, {string(depth - 1)})", lambda: f"string({path(depth - 1)})",
        lambda: f"substring({string(depth - 1)}, {number(depth - 1)})",
        lambda: f"substring({string(depth - 1)}, {number(0)}, {number(0)})",
        lambda: f"translate({string(depth - 1)}, {string(0)}, {string(0)})",
        lambda: f"substring-{pick('before', 'after')}({string(depth - 1)}, {string(0)})",
        lambda: f"{pick('name', 'local-name', 'namespace-uri')}({path(depth - 1)})",
        lambda: f"normalize-space({string(depth - 1)})", lambda: string(0))()


def boolean(depth):
    if depth <= 0:
        return pick("true()", "false()", "position() = 1", "lang('en')", "not(.)")
    return pick(
        lambda: f"{any_value(depth - 1)} {pick('=', '!=', '<', '<=', '>', '>=')} {any_value(depth - 1)}",
        lambda: f"({boolean(depth - 1)} {pick('and', 'or')} {boolean(depth - 1)})", lambda: f"not({any_value(depth - 1)})",
        lambda: f"contains({string(depth - 1)}, {string(0)})", lambda: f"starts-with({string(depth - 1)}, {string(0)})",
        lambda: f"boolean({any_value(depth - 1)})")()


def any_value(depth):
    return pick(lambda: path(depth), lambda: path(depth), lambda: number(depth), lambda: string(depth), lambda: boolean(depth))()


def shown(value, places):
    if isinstance(value, bool):
        return "boolean\t" + str(value).lower()
    if isinstance(value, float):
        return "number\t" + repr(value)
    if isinstance(value, str):
        return "string\t" + value.replace("\n", "\\n")
    marks = []
    for node in value:
        if isinstance(node, tuple):
            marks.append("N")
        elif isinstance(node, str):
            parent = places.get(node.getparent(), -1)
            marks.append(f"A{parent}{node.attrname}" if node.is_attribute else f"T{node}")
        else:
            marks.append(f"E{places[node]}")
    return "nodes\t" + "|".join(marks)


lines = []
roots = [etree.fromstring(text) for text in documents]
seen = set()
while len(lines) < count:
    index = random.randrange(len(documents))
    places = {node: place for place, node in enumerate(roots[index].iter())}
    expression = any_value(random.randrange(4))
    # libxml2 keeps an undeclared default namespace as a node, and takes what follows an attribute for what follows its element; XPath 1.0
    # says otherwise (sections 5.4 and 2.2).
    differs = "namespace::" in expression or ("following::" in expression and ("@" in expression or "attribute::" in expression))
    if (index, expression) in seen or len(expression) > 200 or (index == 1 and differs):
        continue
    seen.add((index, expression))
    try:
        result = shown(roots[index].xpath(expression, namespaces=namespaces), places)
    except (etree.XPathError, KeyError):
        continue  # What gives the document itself, which lxml does not name.
    if result == "nodes\t" and random.random() < 0.8:
        continue  # Most random paths lead nowhere, and nowhere is easy.
    lines.append(f"{index}\t{expression}\t{result}\n")
(folder / "documents.txt").write_text("".join(text + "\n" for text in documents))
(folder / "cases.tsv").write_text("".join(lines))
print(f"{len(lines)} expressions")
