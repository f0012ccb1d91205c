import BODDiagnostics
import BODModel
import BODXML
import BODYAML

/// Reads the rules of a configuration file, and what names in them stand for.
struct CustomRuleReader {
    let document: YAMLDocument
    /// The folder that paths begin in.
    let folder: String
    let files: ConfigurationFiles
    var decoding: YAMLDecoding
    var names: XPathNames
    private var prefixes: [String: String] = [:]

    /// Infor's namespace stands for elements without a prefix, as everywhere in reports.
    init(
        document: YAMLDocument,
        folder: String,
        files: ConfigurationFiles,
        decoding: YAMLDecoding,
        extending base: LintConfiguration
    ) {
        self.document = document
        self.folder = folder
        self.files = files
        self.decoding = decoding
        names = XPathNames()
        bind("", to: BODNamespace.infor)
        bind("bod", to: BODNamespace.infor)
        bind("xsi", to: "http://www.w3.org/2001/XMLSchema-instance")
        for (prefix, namespace) in base.namespaces { bind(prefix, to: namespace) }
        for name in base.values.keys { names.declare(name) }
    }

    // MARK: Names

    /// Namespaces by prefix.
    mutating func readNamespaces(_ node: YAMLNode) -> [String: String] {
        var bound: [String: String] = [:]
        for entry in decoding.mapping(node)?.entries ?? [] {
            guard let namespace = decoding.string(entry.value) else { continue }
            guard entry.key.isEmpty || Self.isName(entry.key) else {
                decoding.report(
                    "prefix",
                    at: entry.keyRange,
                    "\(entry.key.debugDescription) is no prefix",
                    remedy: "write a name without a colon"
                )
                continue
            }
            bound[entry.key] = namespace
            bind(entry.key, to: namespace)
        }
        return bound
    }

    /// Binds a prefix; the empty one is for elements without a prefix.
    mutating func bind(_ prefix: String, to namespace: String) {
        prefixes[prefix] = namespace
        if prefix.isEmpty {
            names.elementNamespace = namespace.isEmpty ? nil : namespace
        } else {
            names.bind(prefix, to: namespace)
        }
    }

    /// What variables hold, by name.
    mutating func readValues(_ node: YAMLNode) -> [String: Setting<XPathValue>] {
        var values: [String: Setting<XPathValue>] = [:]
        for entry in decoding.mapping(node)?.entries ?? [] {
            guard Self.isName(entry.key) else {
                decoding.report(
                    "variable",
                    at: entry.keyRange,
                    "\(entry.key.debugDescription) is no name of a variable",
                    remedy: "write a name of letters, digits and hyphens, which an expression has after $"
                )
                continue
            }
            guard let value = value(entry.value) else { continue }
            let origin = SettingOrigin.file(SourceLocation(file: decoding.file, range: entry.keyRange))
            values[entry.key] = Setting(value, origin)
        }
        return values
    }

    /// A number, `true` or `false` when written so without quotation marks, else a text; or a list of texts.
    private mutating func value(_ node: YAMLNode) -> XPathValue? {
        if case .sequence(let elements) = node.value {
            var texts: [[UInt8]] = []
            for element in elements { if let text = decoding.string(element) { texts.append(Array(text.utf8)) } }
            return .texts(texts)
        }
        guard let text = decoding.string(node), let scalar = node.scalar else { return nil }
        guard scalar.style == .plain else { return .text(text) }
        if text == "true" || text == "false" { return .boolean(text == "true") }
        return CustomValue.number(text).map { .number($0) } ?? .text(text)
    }

    private static func isName(_ text: String) -> Bool {
        var bytes = text.utf8.makeIterator()
        guard let first = bytes.next(), Self.isLetter(first) else { return false }
        return text.utf8.dropFirst().allSatisfy {
            Self.isLetter($0) || (0x30...0x39).contains($0) || $0 == 0x2D || $0 == 0x2E
        }
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        byte >= 0x80 || byte == 0x5F || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }

    // MARK: Rules

    /// The rules, in the order of the file.
    mutating func readRules(_ node: YAMLNode) -> [CustomRule] {
        var rules: [CustomRule] = []
        for entry in decoding.mapping(node)?.entries ?? [] {
            let id = id(entry)
            if let rule = rule(entry), let id { rules.append(rule(id)) }
        }
        return rules
    }

    private static let reserved: Set<String> = Set(RuleRegistry.standard.groups).union([
        "all", "config", "convert", "file", "header", "infer", "schema", "schematron", "send", "transform", "yaml",
    ])

    private mutating func id(_ entry: YAMLEntry) -> DiagnosticID? {
        let parts = entry.key.split(separator: "/", omittingEmptySubsequences: false)
        let isPlain = parts.allSatisfy { part in
            !part.isEmpty
                && part.utf8.allSatisfy {
                    (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D || $0 == 0x2E
                }
        }
        guard parts.count == 2, isPlain else {
            decoding.report(
                "rule-id",
                at: entry.keyRange,
                "\(entry.key.debugDescription) is no identifier of a rule",
                explanation: "it stands in reports, suppressions and baselines",
                remedy: "write group/name in small letters, digits and hyphens, such as custom/line-needs-project"
            )
            return nil
        }
        guard !Self.reserved.contains(String(parts[0])) else {
            decoding.report(
                "rule-id",
                at: entry.keyRange,
                "\(parts[0]) is a group of bodkit's own rules",
                explanation: "a rule of that name may come with a later version, and would be another one",
                remedy: "write custom/\(parts[1]), or your company's name before the slash"
            )
            return nil
        }
        return DiagnosticID(group: String(parts[0]), name: String(parts[1]))
    }

    /// Reads a rule whole, so that all its mistakes are told, and makes it when its identifier is known to be good.
    private mutating func rule(_ entry: YAMLEntry) -> ((DiagnosticID) -> CustomRule)? {
        let keys = CustomRuleKey.allCases.map(\.rawValue)
        let required = [CustomRuleKey.message.rawValue]
        guard let mapping = decoding.mapping(entry.value, keys: keys, required: required) else { return nil }
        func node(_ key: CustomRuleKey) -> YAMLNode? { mapping[key.rawValue] }
        let outer = names
        defer { names = outer }
        let values = node(.values).map { readValues($0) } ?? [:]
        for name in values.keys { names.declare(name) }
        let severity = node(.severity).map { self.severity($0) } ?? Severity.error
        let context = node(.context).map { self.context($0) } ?? (try? XPathExpression("/"))
        let condition = condition(mapping, entry)
        let message = node(.message).flatMap { self.message($0) }
        let title = node(.name).flatMap { decoding.nonEmptyString($0) } ?? Self.title(entry.key)
        let why = node(.why).flatMap { decoding.nonEmptyString($0) }
        let remedy = node(.remedy).flatMap { decoding.nonEmptyString($0) }
        let documents = node(.documents).flatMap { self.documents($0) } ?? []
        var examples = node(.good).map { self.examples($0, isBad: false) } ?? []
        examples += node(.bad).map { self.examples($0, isBad: true) } ?? []
        guard let severity, let context, let condition, let message else { return nil }
        let used = context.variables.union(condition.expression.variables).union(message.variables)
        refuseUnused(values, used)
        let location = SourceLocation(file: decoding.file, range: entry.keyRange)
        let prefixes = prefixes
        return { id in
            CustomRule(
                id: id,
                title: title,
                severity: severity,
                documents: documents,
                context: context,
                condition: condition.expression,
                isReport: condition.isReport,
                message: message,
                why: why,
                remedy: remedy,
                values: values.mapValues(\.value),
                examples: examples,
                prefixes: prefixes,
                location: location
            )
        }
    }

    /// A value that no expression of its rule takes was meant for one that is written differently.
    private mutating func refuseUnused(_ values: [String: Setting<XPathValue>], _ used: Set<XMLName>) {
        for (name, value) in values.sorted(by: { $0.key < $1.key }) where !used.contains(XMLName(name)) {
            guard case .file(let location) = value.origin, let range = location.range else { continue }
            let meant = NearestName.of(name, among: used.map(\.local).sorted())
            decoding.report(
                "unused-value",
                at: range,
                "no expression of the rule takes $\(name)\(meant.map { "; did you mean $\($0)?" } ?? "")",
                explanation: "it would have no effect",
                remedy: "write $\(name) where the rule needs it, or leave the value out"
            )
        }
    }

    private static func title(_ id: String) -> String {
        let words = (id.split(separator: "/").last ?? "").split(separator: "-").joined(separator: " ")
        return words.prefix(1).uppercased() + words.dropFirst()
    }

    private mutating func severity(_ node: YAMLNode) -> Severity? {
        decoding.choice(node, among: Severity.allCases.reversed().map(\.rawValue), "severity")
            .flatMap { Severity(rawValue: $0) }
    }

    private mutating func documents(_ node: YAMLNode) -> [ConfiguredNoun]? {
        guard let texts = decoding.strings(node) else { return nil }
        for (text, element) in texts where text.isEmpty || text.contains(where: { $0 == "." || $0.isWhitespace }) {
            decoding.report(
                "documents",
                at: element.range,
                "\(text.debugDescription) is no noun",
                remedy: "write a noun, such as PurchaseOrder, or a verb and a noun, such as SyncPurchaseOrder"
            )
        }
        return texts.map { text, element in
            ConfiguredNoun(name: text, location: SourceLocation(file: decoding.file, range: element.range))
        }
    }

    private mutating func context(_ node: YAMLNode) -> XPathExpression? {
        guard let text = decoding.nonEmptyString(node) else { return nil }
        guard let expression = expression(text, node) else { return nil }
        guard expression.type == .nodes else {
            decoding.report(
                "xpath",
                at: node.range,
                "a context is a path to nodes, and this is not one",
                remedy: "write a path such as //PurchaseOrderLine"
            )
            return nil
        }
        return expression
    }

    private mutating func condition(
        _ mapping: YAMLMapping,
        _ entry: YAMLEntry
    ) -> (expression: XPathExpression, isReport: Bool)? {
        let assert = mapping[CustomRuleKey.assert.rawValue]
        let report = mapping[CustomRuleKey.report.rawValue]
        guard let node = assert ?? report, assert == nil || report == nil else {
            decoding.report(
                "rule-condition",
                at: entry.keyRange,
                assert == nil ? "the rule has no condition" : "the rule has two conditions",
                remedy: "write either assert, which has to hold, or report, which must not"
            )
            return nil
        }
        guard let text = decoding.nonEmptyString(node), let expression = expression(text, node) else { return nil }
        return (expression, report != nil)
    }

    private mutating func message(_ node: YAMLNode) -> MessageTemplate? {
        guard let text = decoding.nonEmptyString(node) else { return nil }
        do throws(XPathProblem) {
            return try MessageTemplate(text, names)
        } catch {
            report(error, in: node)
            return nil
        }
    }

    private mutating func expression(_ text: String, _ node: YAMLNode) -> XPathExpression? {
        do throws(XPathProblem) {
            return try XPathExpression(text, names)
        } catch {
            report(error, in: node)
            return nil
        }
    }

    private mutating func report(_ problem: XPathProblem, in node: YAMLNode) {
        decoding.report(
            "xpath",
            at: document.range(of: problem.range, in: node),
            problem.summary,
            explanation: problem.explanation,
            remedy: problem.remedy
        )
    }

    private mutating func examples(_ node: YAMLNode, isBad: Bool) -> [CustomExample] {
        var examples: [CustomExample] = []
        for (text, element) in decoding.strings(node) ?? [] {
            let location = SourceLocation(file: decoding.file, range: element.range)
            let source: CustomExample.Source
            if text.contains("<") {
                source = .markup(text)
            } else {
                let path = FolderPath.absolute(text, in: folder)
                guard !text.isEmpty, files.kind(path) == .file else {
                    decoding.report(
                        "missing-file",
                        at: element.range,
                        "there is no file \(text.debugDescription)",
                        remedy: "write XML, or a path relative to this file's folder"
                    )
                    continue
                }
                source = .file(path)
            }
            examples.append(CustomExample(source: source, isBad: isBad, location: location))
        }
        return examples
    }
}
