import BODDiagnostics
import BODYAML

/// Takes hints from a YAML file, with a finding for everything that is no hint.
struct HintReader {
    private var decoding: YAMLDecoding
    private let document: YAMLDocument

    init(_ document: YAMLDocument) {
        self.document = document
        decoding = YAMLDecoding(document)
    }

    var diagnostics: [Diagnostic] { decoding.diagnostics }

    mutating func read(_ root: YAMLNode) -> [HintRule] {
        guard let file = decoding.mapping(root, keys: ["hints"], required: ["hints"]), let node = file["hints"],
            let hints = decoding.mapping(node)
        else { return [] }
        return hints.entries.compactMap { rule($0) }
    }

    private static let keys = ["type", "enumeration", "required", "repeatable", "map"]

    private mutating func rule(_ entry: YAMLEntry) -> HintRule? {
        let mapping = decoding.mapping(entry.value, keys: Self.keys)
        guard let pattern = HintPattern(entry.key) else {
            decoding.report(
                "path",
                at: entry.keyRange,
                "\(entry.key.debugDescription) is no path of a hint",
                explanation: "a path leads from the root to an element, an attribute or a property",
                remedy: "write a path such as /Order/Line/@unit, /**/StatusCode or /lines/*/quantity"
            )
            return nil
        }
        guard let mapping else { return nil }
        var settings = HintSettings()
        if let node = mapping["type"],
            let word = decoding.choice(node, among: HintType.allCases.map(\.rawValue), "type"),
            let type = HintType(rawValue: word)
        {
            settings.type = HintSetting(value: type, location: document.location(node.range))
        }
        settings.enumeration = truth("enumeration", in: mapping)
        settings.required = truth("required", in: mapping)
        settings.repeatable = truth("repeatable", in: mapping)
        settings.map = truth("map", in: mapping)
        return HintRule(pattern: pattern, settings: settings, location: document.location(entry.keyRange))
    }

    private mutating func truth(_ key: String, in mapping: YAMLMapping) -> HintSetting<Bool>? {
        guard let node = mapping[key], let value = decoding.bool(node) else { return nil }
        return HintSetting(value: value, location: document.location(node.range))
    }
}
