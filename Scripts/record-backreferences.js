// Records how node's RegExp, with the flag u, judges expressions with backreferences; run it as
//   node Scripts/record-backreferences.js >Tests/BODJSONTests/Schema/Pattern/BackreferenceTable.swift
// The expressions are made from a fixed seed, so that the same table comes out.
"use strict";

const texts = [
    "", "a", "b", "ab", "ba", "aa", "bb", "aab", "aba", "abb", "baa", "bab", "bba", "aaa", "abab", "aabb", "abba", "baab",
    "aaaa", "ababab", "aabaab", "abaaba", "bbabba", "aaabaaab", "a-b", "a b", "a\nb", "é", "éé", "aéaé", "\u{1F600}\u{1F600}",
    "a\u{1F600}a",
];

let state = 20261121;
const random = (count) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * count);
};
const pick = (list) => list[random(list.length)];

// `groups` holds the names of the groups so far; a reference may also lead to one that comes later or holds it.
function atom(depth, groups) {
    const kind = random(depth > 0 ? 14 : 6);
    if (kind < 3) return pick(["a", "b", "a", "b", ".", "[ab]", "[^a]", "\\w", "é", "\\S"]);
    if (kind < 6) return { reference: random(99) };
    if (kind < 10) {
        const name = random(4) === 0 ? `n${groups.length}` : null;
        groups.push(name);
        const body = disjunction(depth - 1, groups);
        return name ? ["(?<", name, ">", body, ")"] : ["(", body, ")"];
    }
    if (kind < 11) return ["(?:", disjunction(depth - 1, groups), ")"];
    return { look: ["(?=", "(?!", "(?<=", "(?<!"][random(4)], body: disjunction(depth - 1, groups) };
}

function term(depth, groups) {
    if (random(16) === 0) return pick(["^", "$", "\\b", "\\B"]);
    const made = atom(depth, groups);
    if (made.look) return [made.look, made.body, ")"];
    const quantifier = random(3) === 0 ? pick(["*", "+", "?", "{2}", "{0,2}", "{1,}", "{2,3}", "{0}"]) : "";
    return [made, quantifier, quantifier && random(3) === 0 ? "?" : ""];
}

function disjunction(depth, groups) {
    const branches = [];
    for (let count = random(4) === 0 ? 2 : 1; count > 0; count--) {
        const terms = [];
        for (let length = random(8) === 0 ? 0 : 1 + random(3); length > 0; length--) terms.push(term(depth, groups));
        branches.push(terms);
    }
    return branches.map((terms, index) => (index ? ["|", terms] : terms));
}

// The references can be written when it is known how many groups there are.
function write(node, groups) {
    if (typeof node === "string") return node;
    if (Array.isArray(node)) return node.map((part) => write(part, groups)).join("");
    if (!groups.length) return "a";
    const number = node.reference % groups.length;
    return groups[number] ? `\\k<${groups[number]}>` : `\\${number + 1}`;
}

// From each code point on, as RegExpBuiltinExec has it: left to itself, V8 also finds empty matches within a surrogate pair.
function matches(expression, text) {
    for (let start = 0; start <= text.length; start += text.codePointAt(start) > 0xffff ? 2 : 1) {
        expression.lastIndex = start;
        if (expression.test(text)) return true;
    }
    return false;
}

const lines = new Map();
while (lines.size < 420) {
    const groups = [];
    const tree = disjunction(3, groups);
    let pattern = write(tree, groups);
    // A digit after a number would be a part of it; our table keeps to one line a pattern.
    if (!/\\(\d|k)/.test(pattern) || pattern.length > 60) continue;
    if (random(2)) pattern = `^(?:${pattern})$`;
    const expression = new RegExp(pattern, "uy");
    const verdicts = texts.map((text) => (matches(expression, text) ? "1" : "0")).join("");
    // What says the same of nearly everything tells little; some of it is kept.
    const hits = verdicts.split("1").length - 1;
    if ((hits < 2 || hits > texts.length - 2) && random(8)) continue;
    lines.set(pattern, verdicts);
}

const literal = (text) => JSON.stringify(text).replace(/[^\x20-\x7E]/gu, (c) => `\\u{${c.codePointAt(0).toString(16)}}`);
console.log(`/// How node ${process.versions.node} judges expressions with backreferences; recorded by Scripts/record-backreferences.js.
enum BackreferenceTable {
    /// The texts that each expression is tried on.
    static let texts = [
${texts.map((text) => `        ${literal(text)},`).join("\n")}
    ]

    /// The expressions, with a 1 for each text that they match.
    static let expressions = #"""
${[...lines].map(([pattern, verdicts]) => `        ${verdicts} ${pattern}`).join("\n")}
        """#
}`);
