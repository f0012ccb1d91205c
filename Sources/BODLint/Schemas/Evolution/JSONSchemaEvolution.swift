import BODDiagnostics
import BODForms
import BODJSON
import BODXML

/// Compares a JSON Schema, or the layout of a DSV object, with an earlier version of it, by the Data Catalog's rule for both.
struct JSONSchemaEvolution {
    private struct Pair: Hashable {
        let old: JSONSchemaOutline
        let new: JSONSchemaOutline
    }

    private struct Step {
        let outlines: Pair
        let path: String
        let place: JSONNode
        let earlier: JSONNode
    }

    private var open: [Step] = []
    private var seen: Set<Pair> = []
    private(set) var findings: [Diagnostic] = []

    /// - Parameters:
    ///   - old: The earlier version.
    ///   - oldRoot: Its document.
    ///   - new: The version that is linted.
    ///   - newRoot: Its document.
    init(from old: JSONSchema, _ oldRoot: JSONNode, to new: JSONSchema, _ newRoot: JSONNode) {
        push(Step(outlines: Pair(old: old.outline, new: new.outline), path: "", place: newRoot, earlier: oldRoot))
        while let step = open.popLast() { compare(step) }
    }

    private mutating func push(_ step: Step) {
        if seen.insert(step.outlines).inserted { open.append(step) }
    }

    private mutating func compare(_ step: Step) {
        let (old, new) = (step.outlines.old, step.outlines.new)
        let evolution = ValueEvolution(from: old, to: new)
        let path = step.path.isEmpty ? "the document" : step.path
        for change in evolution.changes { report(path, change.summary, change.ruling, step.place, step.earlier) }
        compareMembers(step)
        if let before = old.element(at: 0), let now = new.element(at: 0) {
            let pair = Pair(old: before, new: now)
            push(Step(outlines: pair, path: step.path + "[]", place: step.place, earlier: step.earlier))
        }
    }

    private mutating func compareMembers(_ step: Step) {
        let (old, new) = (step.outlines.old, step.outlines.new)
        let before = Dictionary(
            DeclaredPlace(old).children.map { ($0.name, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        let fields = DeclaredPlace(new).children
        let left = Set(fields.map(\.name))
        for field in DeclaredPlace(old).children where !left.contains(field.name) {
            let name = field.name.local
            let added = fields.map(\.name).filter { before[$0] == nil }.map(\.local)
            let hint = NearestName.of(name, among: added).map { "; was it renamed to \($0)?" } ?? ""
            let earlier = old.declaration(of: name)?.nameNode ?? step.earlier
            report("\(step.path)/\(name)", "was removed\(hint)", .removal, step.place, earlier)
        }
        for field in fields {
            let name = field.name.local
            let place = new.declaration(of: name)?.nameNode ?? step.place
            let path = "\(step.path)/\(name)"
            guard let known = before[field.name] else {
                if field.isMandatory { report(path, "is new and required", .addition, place, nil) }
                continue
            }
            let earlier = old.declaration(of: name)?.nameNode ?? step.earlier
            if field.isMandatory, !known.isMandatory { report(path, "became required", .tightening, place, earlier) }
            let bytes = Array(name.utf8)[...]
            guard let first = old.member(bytes), let second = new.member(bytes) else { continue }
            push(Step(outlines: Pair(old: first, new: second), path: path, place: place, earlier: earlier))
        }
    }

    private mutating func report(
        _ path: String,
        _ summary: String,
        _ ruling: CatalogRuling,
        _ place: JSONNode,
        _ earlier: JSONNode?
    ) {
        findings.append(
            BreaksEvolution.finding(path, summary, ruling.reason, at: place.location, was: earlier?.location)
        )
    }
}

extension ValueEvolution {
    private static let formats = ["format", "x-dateTimeFormat"]
    private static let most = ["maxLength", "maximum", "exclusiveMaximum", "maxItems"]
    private static let least = ["minLength", "minimum", "exclusiveMinimum", "minItems"]

    /// Compares what two schemas say about the values of one place.
    init(from old: JSONSchemaOutline, to new: JSONSchemaOutline) {
        let (before, now) = (old.types.filter { $0 != "null" }, new.types.filter { $0 != "null" })
        if before != now, !now.isEmpty {
            noteType(before.isEmpty ? "any" : before.joined(separator: " or "), now.joined(separator: " or "))
            return
        }
        if old.types.contains("null"), !new.types.contains("null"), !new.types.isEmpty {
            noteStricter("may no longer be null")
        }
        for keyword in Self.formats {
            let (first, second) = (old.value(of: keyword)?.string, new.value(of: keyword)?.string)
            if first != second { noteType("\(keyword) \(first ?? "none")", second ?? "none") }
        }
        compare(listed: old.enumeration, new.enumeration)
        for name in Self.most { compare(name, most: old.value(of: name)?.rawText, new.value(of: name)?.rawText) }
        for name in Self.least { compare(name, least: old.value(of: name)?.rawText, new.value(of: name)?.rawText) }
        compare("pattern", same: old.value(of: "pattern")?.string, new.value(of: "pattern")?.string)
        let isClosed = [old, new].map { $0.value(of: "additionalProperties")?.bool == false }
        if isClosed[1], !isClosed[0] { noteStricter("no longer allows other properties") }
    }
}
