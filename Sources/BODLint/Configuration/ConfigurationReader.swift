import BODDiagnostics
import BODXML
import BODYAML

/// Reads one configuration file and gathers all that is wrong with it.
struct ConfigurationReader {
    private let path: String
    private let files: ConfigurationFiles
    private var registry: RuleRegistry
    private let document: YAMLDocument
    private let base: LintConfiguration
    private let phase: String?
    private var decoding: YAMLDecoding
    private var file: ConfigurationFile
    /// The rules of the file by name, also those that cannot be used.
    private var unread: Set<String> = []

    /// Reads a file.
    ///
    /// - Parameters:
    ///   - document: The file's values.
    ///   - path: The file's absolute path.
    ///   - files: How files are read.
    ///   - registry: The rules that there are.
    ///   - base: What the files say that it extends.
    ///   - phase: The phase of Schematron schemas that an option names.
    /// - Returns: What the file says.
    /// - Throws: `UnusableConfiguration` with all that is wrong.
    static func read(
        _ document: YAMLDocument,
        at path: String,
        _ files: ConfigurationFiles,
        _ registry: RuleRegistry,
        extending base: LintConfiguration = LintConfiguration(),
        phase: String? = nil
    ) throws(UnusableConfiguration) -> ConfigurationFile {
        var reader = ConfigurationReader(document, path, files, registry, base, phase)
        // A file in which everything is commented out says nothing, which is fine.
        if !document.root.isNull { try reader.readFile(document.root) }
        let found = reader.decoding.diagnostics
        guard found.isEmpty else {
            throw UnusableConfiguration(found.sorted { $0.offset < $1.offset }, text: document.text)
        }
        return reader.file
    }

    /// The files that a file extends, those that cannot be read left out: ``read(_:at:_:_:extending:)`` tells of them.
    static func extended(
        by document: YAMLDocument,
        at path: String,
        _ files: ConfigurationFiles,
        _ registry: RuleRegistry
    ) -> [Setting<String>] {
        var reader = ConfigurationReader(document, path, files, registry, LintConfiguration(), nil)
        guard let mapping = reader.decoding.mapping(document.root) else { return [] }
        if let node = mapping[ConfigurationKey.extends.rawValue] { reader.readExtends(node) }
        return reader.file.extends
    }

    private init(
        _ document: YAMLDocument,
        _ path: String,
        _ files: ConfigurationFiles,
        _ registry: RuleRegistry,
        _ base: LintConfiguration,
        _ phase: String?
    ) {
        self.path = path
        self.files = files
        self.registry = registry
        self.document = document
        self.base = base
        self.phase = phase
        decoding = YAMLDecoding(document, group: "config")
        file = ConfigurationFile(path: path)
    }

    private mutating func readFile(_ root: YAMLNode) throws(UnusableConfiguration) {
        guard let mapping = decoding.mapping(root, keys: ConfigurationKey.allCases.map(\.rawValue)) else { return }
        func node(_ key: ConfigurationKey) -> YAMLNode? { mapping[key.rawValue] }
        readCustomRules(node(.namespaces), node(.values), node(.rules))
        if let node = node(.schematron) { try readSchematron(node) }
        file.rules = rules(select: node(.select), ignore: node(.ignore), severity: node(.severity))
        if let node = node(.extends) { readExtends(node) }
        if let node = node(.failOn) { readFailOn(node) }
        if let node = node(.schemas) { readSchemas(node) }
        if let node = node(.overrides) { readOverrides(node) }
        if let node = node(.suppress) { readSuppressions(node) }
        if let node = node(.documentSuppressions), let value = decoding.bool(node) {
            file.documentSuppressions = Setting(value, origin(node.range))
        }
        if let node = node(.limits) { readLimits(node) }
        if let node = node(.baseline), let text = decoding.nonEmptyString(node) {
            file.baseline = Setting(FolderPath.absolute(text, in: file.folder), origin(node.range))
        }
    }

    // MARK: Keys

    /// Comes before everything that names rules.
    private mutating func readCustomRules(_ namespaces: YAMLNode?, _ values: YAMLNode?, _ rules: YAMLNode?) {
        var reader = CustomRuleReader(
            document: document,
            folder: file.folder,
            files: files,
            decoding: decoding,
            extending: base
        )
        if let namespaces { file.namespaces = reader.readNamespaces(namespaces) }
        if let values { file.values = reader.readValues(values) }
        for name in file.values.keys { reader.names.declare(name) }
        if let rules { file.customRules = reader.readRules(rules) }
        decoding = reader.decoding
        registry = registry.adding((base.customRules + file.customRules).map(\.description))
        registry = registry.adding(base.schematron.flatMap(\.schema.descriptions))
        unread = Set((rules.flatMap { decoding.mapping($0) }?.entries ?? []).map(\.key))
    }

    private mutating func readSchematron(_ node: YAMLNode) throws(UnusableConfiguration) {
        var reader = SchematronSettingReader(folder: file.folder, files: files, phase: phase, decoding: decoding)
        file.schematron = try reader.read(node)
        decoding = reader.decoding
        registry = registry.adding(file.schematron.flatMap(\.schema.descriptions))
    }

    private mutating func readExtends(_ node: YAMLNode) {
        for (text, element) in decoding.strings(node) ?? [] {
            let path = FolderPath.absolute(text, in: file.folder)
            if text.isEmpty || files.kind(path) != .file {
                decoding.report(
                    "missing-file",
                    at: element.range,
                    "there is no file \(text.debugDescription)",
                    remedy: "give a path relative to this file's folder"
                )
            } else {
                file.extends.append(Setting(path, origin(element.range)))
            }
        }
    }

    private mutating func readFailOn(_ node: YAMLNode) {
        let severities = Severity.allCases.reversed().map(\.rawValue)
        guard let word = decoding.choice(node, among: severities, "severity") else { return }
        file.failOn = Severity(rawValue: word).map { Setting($0, origin(node.range)) }
    }

    private mutating func readSchemas(_ node: YAMLNode) {
        for entry in decoding.mapping(node)?.entries ?? [] {
            guard let text = decoding.nonEmptyString(entry.value) else { continue }
            let path = FolderPath.absolute(text, in: file.folder)
            if text.lowercased().hasSuffix(".json") {
                decoding.report(
                    "json-schema",
                    at: entry.value.range,
                    "a JSON Schema cannot be chosen by noun",
                    explanation: "JSON documents are linted by the schema that the command line names",
                    remedy: "give it with --schema"
                )
            } else if files.kind(path) == nil {
                decoding.report(
                    "missing-file",
                    at: entry.value.range,
                    "there is no file or folder \(text.debugDescription)",
                    explanation: "documents would be judged by another schema",
                    remedy: "give a path relative to this file's folder"
                )
            } else {
                let origin = origin(entry.keyRange)
                file.schemas.append(ConfiguredSchema(name: entry.key, path: path, origin: origin))
            }
        }
    }

    private mutating func readOverrides(_ node: YAMLNode) {
        for element in decoding.list(node) ?? [] {
            let keys = OverrideKey.allCases.map(\.rawValue)
            guard let mapping = decoding.mapping(element, keys: keys, required: [OverrideKey.files.rawValue]) else {
                continue
            }
            func node(_ key: OverrideKey) -> YAMLNode? { mapping[key.rawValue] }
            let rules = rules(select: node(.select), ignore: node(.ignore), severity: node(.severity))
            guard let files = node(.files).flatMap({ patterns($0) }) else { continue }
            let override = ConfigurationOverride(files: files, rules: rules, origin: origin(element.range))
            file.overrides.append(override)
        }
    }

    private mutating func readSuppressions(_ node: YAMLNode) {
        for element in decoding.list(node) ?? [] {
            let keys = SuppressionKey.allCases.map(\.rawValue)
            let required = SuppressionKey.required.map(\.rawValue)
            guard let mapping = decoding.mapping(element, keys: keys, required: required) else { continue }
            let files = mapping[SuppressionKey.files.rawValue].flatMap { patterns($0) }
            let rules = mapping[SuppressionKey.rules.rawValue].flatMap { words($0) }
            let reason = mapping[SuppressionKey.reason.rawValue].flatMap { decoding.nonEmptyString($0) }
            let place = mapping[SuppressionKey.path.rawValue].map { readPlace($0) }
            guard let files, let rules, let reason else { continue }
            file.suppressions.append(
                ConfiguredSuppression(
                    files: files,
                    rules: rules.value,
                    reason: reason,
                    path: place ?? nil,
                    location: SourceLocation(file: decoding.file, range: element.range)
                )
            )
        }
    }

    private mutating func readPlace(_ node: YAMLNode) -> SuppressionPath? {
        guard let text = decoding.nonEmptyString(node) else { return nil }
        guard let path = SuppressionPath(text) else {
            decoding.report(
                "path",
                at: node.range,
                "\(text.debugDescription) is no path of a document",
                explanation: "a path is compared with those that findings have, step by step",
                remedy: "write it as a report in JSON has it, such as /SyncX/DataArea/X/XLine[2], or //XLine"
            )
            return nil
        }
        return path
    }

    private mutating func readLimits(_ node: YAMLNode) {
        guard let mapping = decoding.mapping(node, keys: DocumentLimit.allCases.map(\.rawValue)) else { return }
        for entry in mapping.entries {
            guard let limit = DocumentLimit(rawValue: entry.key),
                let value = limit.isOfBytes
                    ? bytes(entry.value, in: limit.range) : decoding.integer(entry.value, in: limit.range)
            else { continue }
            file.limits[limit] = Setting(value, origin(entry.keyRange))
        }
    }

    /// A number of bytes, which may have a unit.
    private mutating func bytes(_ node: YAMLNode, in range: ClosedRange<Int>) -> Int? {
        guard let scalar = node.scalar, Int(scalar.text) == nil else { return decoding.integer(node, in: range) }
        guard let count = ByteCount.of(scalar.text), range.contains(count) else {
            decoding.report(
                "out-of-range",
                at: node.range,
                "\(scalar.text.debugDescription) is no size that is allowed here",
                remedy: "give \(ByteCount.words), of \(range.lowerBound) to \(range.upperBound) bytes"
            )
            return nil
        }
        return count
    }

    // MARK: Parts

    private mutating func rules(select: YAMLNode?, ignore: YAMLNode?, severity: YAMLNode?) -> RuleSettings {
        let rules = RuleSettings(
            select: select.flatMap { words($0) },
            ignore: ignore.flatMap { words($0) },
            severities: severity.map { severities($0) } ?? [:]
        )
        if let select, decoding.diagnostics.isEmpty, rules.leaveNothing(of: registry) {
            decoding.report(
                "no-rule-left",
                at: select.range,
                "of the selected rules none is left",
                explanation: "what selects them is taken back by ignore or severity",
                remedy: "leave one of the two out"
            )
        }
        return rules
    }

    private mutating func severities(_ node: YAMLNode) -> [String: Setting<ConfiguredSeverity>] {
        var severities: [String: Setting<ConfiguredSeverity>] = [:]
        let words = ConfiguredSeverity.allCases.map(\.rawValue)
        for entry in decoding.mapping(node)?.entries ?? [] {
            let isKnown = isKnown(entry.key, at: entry.keyRange)
            guard let word = decoding.choice(entry.value, among: words, "severity"), isKnown else { continue }
            severities[entry.key] = ConfiguredSeverity(rawValue: word).map { Setting($0, origin(entry.keyRange)) }
        }
        return severities
    }

    /// Names of rules and groups, of which there has to be one.
    private mutating func words(_ node: YAMLNode) -> Setting<[String]>? {
        guard let texts = decoding.strings(node) else { return nil }
        if texts.isEmpty, case .sequence(let elements) = node.value, elements.isEmpty {
            decoding.report(
                "empty-list",
                at: node.range,
                "the list names no rule",
                remedy: "name rules or groups, or leave the key out"
            )
            return nil
        }
        let known = texts.filter { isKnown($0.text, at: $0.node.range) }
        return Setting(known.map(\.text), origin(node.range))
    }

    private mutating func isKnown(_ word: String, at range: SourceRange) -> Bool {
        // Of a rule that has mistakes of its own, these are told, and not that it is unknown.
        if registry.isKnown(word) || unread.contains(word) { return true }
        decoding.report(
            "unknown-rule",
            at: range,
            UnknownRule(word, registry: registry, isHelpful: decoding.diagnostics.count < 50).description,
            explanation: "it would have no effect",
            remedy: "bod rules lists the rules and their groups"
        )
        return false
    }

    private mutating func patterns(_ node: YAMLNode) -> ConfiguredFiles? {
        guard let texts = decoding.strings(node) else { return nil }
        for (text, element) in texts where text.isEmpty || text.split(separator: "/").contains("..") {
            decoding.report(
                "pattern",
                at: element.range,
                "\(text.debugDescription) is no pattern for files below this file's folder",
                remedy: "write a path without .., such as orders/**/*.xml, or a name, such as *.xml"
            )
        }
        if texts.isEmpty {
            decoding.report(
                "empty-list",
                at: node.range,
                "the list names no file",
                remedy: "add a pattern, such as '*.xml'"
            )
        }
        return ConfiguredFiles(texts.map(\.text), in: file.folder)
    }

    private func origin(_ range: SourceRange) -> SettingOrigin {
        .file(SourceLocation(file: decoding.file, range: range))
    }
}

extension Diagnostic {
    fileprivate var offset: Int { location.range?.start.offset ?? -1 }
}
