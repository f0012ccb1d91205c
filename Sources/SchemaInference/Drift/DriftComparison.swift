import BODForms
import BODJSON
import BODXML

/// Puts what samples show beside what the earlier schema says.
struct DriftComparison {
    /// The fewest instances that say something about what samples never do.
    static let convincing = 10

    let observation: DriftObservation
    let view: DriftView
    private(set) var changes: [DriftChange] = []

    init(_ observation: DriftObservation, _ view: DriftView) {
        self.observation = observation
        self.view = view
        for (key, breach) in observation.breaches { add(breach, key) }
        for (part, place) in observation.places {
            if let declared = view.declared(part) { compare(place, declared) }
            compareValues(place, part)
        }
        changes.sort(by: Self.isBefore)
    }

    private static func isBefore(_ left: DriftChange, _ right: DriftChange) -> Bool {
        let kinds = DriftChange.Kind.allCases
        let places = (kinds.firstIndex(of: left.kind) ?? 0, kinds.firstIndex(of: right.kind) ?? 0)
        if places.0 != places.1 { return places.0 < places.1 }
        if left.isRefused != right.isRefused { return left.isRefused }
        let leftKey = [left.path, left.aspect, left.summary].map { ExactText($0) }
        let rightKey = [right.path, right.aspect, right.summary].map { ExactText($0) }
        if leftKey != rightKey { return leftKey.lexicographicallyPrecedes(rightKey) }
        guard let first = left.first, let second = right.first else { return right.first != nil }
        return first < second
    }
}

// MARK: What is not there

extension DriftComparison {
    private mutating func compare(_ place: DriftPlace, _ declared: DeclaredPlace) {
        guard place.instances > 0 else { return }
        for field in declared.children {
            let name = ExpandedName(field.name)
            compare(field, place, place.children[name], place.path.appending(name), view.childNoun)
        }
        for field in declared.attributes {
            let name = ExpandedName(field.name)
            let seen = place.attributes[name].map { DriftPlace.Child(present: $0, most: 1) }
            compare(field, place, seen, place.path.at(name), "attribute")
        }
    }

    private mutating func compare(
        _ field: DeclaredPlace.Field,
        _ place: DriftPlace,
        _ seen: DriftPlace.Child?,
        _ path: DriftPath,
        _ noun: String
    ) {
        guard let seen else {
            // What is mandatory is missed by the validator.
            if field.isMandatory, view.demandsMandatory { return }
            let parent = place.path.names.last ?? .item
            let open = DriftObservation.OpenContent(
                parent: parent,
                child: ExpandedName(field.name),
                isAttribute: noun == "attribute"
            )
            if observation.open.contains(open) { return }
            return change(.vanished, noun, path, "not in any of \(place.instances)", place, .removal)
        }
        if field.isOptional, seen.present >= place.instances, place.instances >= Self.convincing {
            change(.narrowed, "required", path, "optional; in all of \(place.instances)", place, .tightening)
        }
        if field.isRepeatable, seen.most == 1, seen.present >= Self.convincing {
            change(.narrowed, "repeated", path, "repeatable; never more than once", place, .tightening)
        }
    }

    private mutating func compareValues(_ place: DriftPlace, _ part: DriftPart) {
        if let list = view.list(part), place.instances > 0 {
            let unseen = list.filter { !place.used.contains(ExactText($0)) }
            if !unseen.isEmpty {
                let shown = unseen.prefix(6).joined(separator: ", ") + (unseen.count > 6 ? ", …" : "")
                let summary = "\(unseen.count) of \(list.count) listed values not seen: \(shown)"
                change(.narrowed, "enumeration", place.path, summary, place, .tightening)
            }
        }
        if let narrower = view.narrowerType(part, place) {
            change(.narrowed, "type", place.path, narrower, place, .otherType)
        }
    }

    private mutating func change(
        _ kind: DriftChange.Kind,
        _ aspect: String,
        _ path: DriftPath,
        _ summary: String,
        _ place: DriftPlace,
        _ ruling: CatalogRuling
    ) {
        changes.append(
            DriftChange(
                kind: kind,
                aspect: aspect,
                path: path.text,
                summary: summary,
                count: place.instances,
                isRefused: false,
                first: place.first,
                ruling: ruling
            )
        )
    }
}

// MARK: What the schema does not have

extension DriftComparison {
    private mutating func add(_ breach: DriftBreach, _ key: DriftBreach.Key) {
        let words = DriftWords(breach, key, observation.places[key.part], view)
        changes.append(
            DriftChange(
                kind: words.kind,
                aspect: words.aspect,
                path: breach.path.text,
                summary: words.summary,
                count: breach.count,
                isRefused: breach.isRefused,
                first: breach.first,
                ruling: words.ruling
            )
        )
    }
}
