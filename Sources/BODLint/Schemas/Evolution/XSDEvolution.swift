import BODDiagnostics
import BODForms
import BODXML

/// Compares an XML Schema with an earlier version of it, by the Data Catalog's rule for both.
///
/// It walks the types of both from the elements that documents begin with, each pair of types once, since types may contain themselves.
struct XSDEvolution {
    private struct Pair: Hashable {
        let old: SchemaTypeID
        let new: SchemaTypeID
    }

    private struct Step {
        let types: Pair
        let path: String
        let place: SourceLocation
        let earlier: SourceLocation
    }

    private let old: SchemaModel
    private let new: SchemaModel
    private var open: [Step] = []
    private var seen: Set<Pair> = []
    private(set) var findings: [Diagnostic] = []

    /// - Parameters:
    ///   - old: The earlier version.
    ///   - new: The version that is linted.
    ///   - root: Where the new version begins, for what is not in it any more.
    ///   - types: The types that the earlier version names; a file of types for others has no element to begin from.
    init(from old: SchemaModel, to new: SchemaModel, root: SourceLocation, types: [XMLName]) {
        self.old = old
        self.new = new
        for id in old.globalElements {
            let before = old[id]
            guard let now = new.globalElement(named: before.name) else {
                report("/\(before.name.local)", "was removed", .removal, at: root, was: before.location)
                continue
            }
            compare(before, new[now], "/\(before.name.local)")
        }
        while let step = open.popLast() { compare(step) }
        for name in types {
            guard let before = old.type(named: name) else { continue }
            if let now = new.type(named: name) {
                guard seen.insert(Pair(old: before, new: now)).inserted else { continue }
                open.append(Step(types: Pair(old: before, new: now), path: name.local, place: root, earlier: root))
                while let step = open.popLast() { compare(step) }
            } else if old.globalElements.isEmpty {
                report(name.local, "was removed", .removal, at: root, was: nil)
            }
        }
    }

    private mutating func compare(_ before: ElementDeclaration, _ now: ElementDeclaration, _ path: String) {
        if before.isNillable, !now.isNillable {
            report(path, "may no longer be xsi:nil", .tightening, at: now.location, was: before.location)
        }
        let pair = Pair(old: before.type, new: now.type)
        guard seen.insert(pair).inserted else { return }
        open.append(Step(types: pair, path: path, place: now.location, earlier: before.location))
    }

    private mutating func compare(_ step: Step) {
        let (before, now) = (simple(step.types.old, in: old), simple(step.types.new, in: new))
        if let before, let now {
            compare(values: before, now, step.path, at: step.place, was: step.earlier)
        } else if before != nil || now != nil {
            let words = before == nil ? "changed from elements to a value" : "changed from a value to elements"
            report(step.path, words, .otherType, at: step.place, was: step.earlier)
            return
        }
        let (first, second) = (declared(step.types.old, in: old), declared(step.types.new, in: new))
        compare(first.attributes, second.attributes, "@", step, attributePlace)
        compare(first.children, second.children, "", step, childPlace)
        compareTypes(first, step)
    }

    /// Where a type declares an attribute.
    private func attributePlace(_ name: XMLName, of type: SchemaTypeID, in model: SchemaModel) -> SourceLocation? {
        guard case .complex(let id) = type else { return nil }
        return model[id].attributes.first { $0.name == name }?.location
    }

    /// Where a type declares a child; nil for a reference, whose declaration stands elsewhere and says nothing of how often it may come.
    private func childPlace(_ name: XMLName, of type: SchemaTypeID, in model: SchemaModel) -> SourceLocation? {
        guard let id = model.declaration(of: name, inside: type), !model[id].isGlobal else { return nil }
        return model[id].location
    }

    private mutating func compare(
        _ before: [DeclaredPlace.Field],
        _ now: [DeclaredPlace.Field],
        _ mark: String,
        _ step: Step,
        _ place: (XMLName, SchemaTypeID, SchemaModel) -> SourceLocation?
    ) {
        let known = Dictionary(before.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        let left = Dictionary(now.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        for field in before where left[field.name] == nil {
            let added = now.map(\.name).filter { known[$0] == nil }.map(\.local)
            let hint = NearestName.of(field.name.local, among: added).map { "; was it renamed to \($0)?" } ?? ""
            let path = "\(step.path)/\(mark)\(field.name.local)"
            let was = place(field.name, step.types.old, old) ?? step.earlier
            report(path, "was removed\(hint)", .removal, at: step.place, was: was)
        }
        for field in now {
            let path = "\(step.path)/\(mark)\(field.name.local)"
            func here() -> SourceLocation { place(field.name, step.types.new, new) ?? step.place }
            guard let earlier = known[field.name] else {
                if field.isMandatory { report(path, "is new and required", .addition, at: here(), was: nil) }
                continue
            }
            func was() -> SourceLocation { place(field.name, step.types.old, old) ?? step.earlier }
            if field.isMandatory, !earlier.isMandatory {
                report(path, "became required", .tightening, at: here(), was: was())
            }
            if earlier.isRepeatable, field.isSingle {
                report(path, "may no longer be repeated", .tightening, at: here(), was: was())
            }
        }
    }

    /// Goes on to the types of what both versions have.
    private mutating func compareTypes(_ declared: DeclaredPlace, _ step: Step) {
        for field in declared.children {
            guard let before = old.declaration(of: field.name, inside: step.types.old),
                let now = new.declaration(of: field.name, inside: step.types.new)
            else { continue }
            compare(old[before], new[now], "\(step.path)/\(field.name.local)")
        }
        guard case .complex(let first) = step.types.old, case .complex(let second) = step.types.new else { return }
        for use in old[first].attributes {
            guard let now = new[second].attributes.first(where: { $0.name == use.name }) else { continue }
            compare(values: use.type, now.type, "\(step.path)/@\(use.name.local)", at: now.location, was: use.location)
        }
    }

    private mutating func compare(
        values before: SimpleType.ID,
        _ now: SimpleType.ID,
        _ path: String,
        at place: SourceLocation,
        was earlier: SourceLocation
    ) {
        let evolution = ValueEvolution(from: (before, old), to: (now, new))
        for change in evolution.changes { report(path, change.summary, change.ruling, at: place, was: earlier) }
    }

    private mutating func report(
        _ path: String,
        _ summary: String,
        _ ruling: CatalogRuling,
        at place: SourceLocation,
        was earlier: SourceLocation?
    ) {
        findings.append(BreaksEvolution.finding(path, summary, ruling.reason, at: place, was: earlier))
    }

    private func declared(_ type: SchemaTypeID, in model: SchemaModel) -> DeclaredPlace {
        guard case .complex(let id) = type else { return DeclaredPlace() }
        return DeclaredPlace(model[id], model.contentModel(of: id), in: model)
    }

    private func simple(_ type: SchemaTypeID, in model: SchemaModel) -> SimpleType.ID? {
        switch type {
        case .simple(let id): return id
        case .complex(let id):
            if case .simple(let simple) = model[id].content { return simple }
            return nil
        }
    }
}

extension ValueEvolution {
    /// Compares two simple types.
    init(from old: (id: SimpleType.ID, model: SchemaModel), to new: (id: SimpleType.ID, model: SchemaModel)) {
        let (before, now) = (old.model[old.id], new.model[new.id])
        switch (before.variety, now.variety) {
        case (.atomic(let first), .atomic(let second)):
            if first.kind != second.kind {
                noteType("xs:\(first.rawValue)", "xs:\(second.rawValue)")
                return
            }
            if first != second, !sequence(first: first, next: \.base).contains(second) {
                noteStricter("is xs:\(second.rawValue) now, after xs:\(first.rawValue)")
            }
        case (.list, .list), (.union, .union): break
        default:
            noteType(
                "\(SimpleTypeDescription(old.id, in: old.model))",
                "\(SimpleTypeDescription(new.id, in: new.model))"
            )
            return
        }
        compare(before.facets, now.facets)
    }

    private mutating func compare(_ old: Facets, _ new: Facets) {
        compare(listed: old.enumeration, new.enumeration)
        compare("maxLength", most: old.maxLength.map(String.init), new.maxLength.map(String.init))
        compare("minLength", least: (old.minLength ?? 0).description, new.minLength.map(String.init))
        compare("length", same: old.length.map(String.init), new.length.map(String.init))
        compare("totalDigits", most: old.totalDigits.map(String.init), new.totalDigits.map(String.init))
        compare("fractionDigits", most: old.fractionDigits.map(String.init), new.fractionDigits.map(String.init))
        compare("maxInclusive", most: old.maxInclusive, new.maxInclusive)
        compare("maxExclusive", most: old.maxExclusive, new.maxExclusive)
        compare("minInclusive", least: old.minInclusive, new.minInclusive)
        compare("minExclusive", least: old.minExclusive, new.minExclusive)
        let patterns = [old, new].map { facets in
            facets.patterns.isEmpty ? nil : facets.patterns.map { $0.joined(separator: "|") }.joined(separator: " and ")
        }
        compare("pattern", same: patterns[0], patterns[1])
    }
}

extension BuiltInType {
    /// What the catalog tells apart: types of one kind differ only in how strict they are.
    fileprivate var kind: BuiltInType {
        sequence(first: self, next: \.base).first { $0 == .integer || $0.base == .anySimpleType } ?? self
    }
}
