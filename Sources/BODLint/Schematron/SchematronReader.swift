import BODDiagnostics
import BODXML

/// Reads a Schematron schema for one of its phases, and gathers all that is wrong with it.
///
/// What a query binding other than XPath 1.0 would be needed for is refused with its place; nothing is passed over that could have found a
/// mistake.
struct SchematronReader {
    static let namespace = "http://purl.oclc.org/dsdl/schematron"

    var files: SchematronFiles
    var problems: [Diagnostic] = []
    var names = XPathNames()
    /// The values of an abstract pattern's parameters, the longest name first.
    var parameters: [(name: String, value: String)] = []
    private let workingFolder: String
    private let root: ElementNode
    var diagnostics: [String: ElementNode] = [:]
    private var abstractPatterns: [String: ElementNode] = [:]
    var abstractRules: [String: ElementNode] = [:]
    /// The file that included a file first, by absolute path.
    private var includers: [String: String] = [:]
    /// How often rules have taken over an abstract one.
    var takeovers = 0

    /// Reads a schema.
    ///
    /// - Parameters:
    ///   - path: The file, as an absolute path.
    ///   - phase: The phase; nil for the schema's own default.
    ///   - files: How files are read.
    /// - Returns: The schema.
    /// - Throws: `UnusableConfiguration` with all that is wrong with it.
    static func read(
        _ path: String,
        phase: String?,
        _ files: ConfigurationFiles
    ) throws(UnusableConfiguration) -> SchematronSchema {
        var reader = try SchematronReader(path, files)
        let schema = reader.schema(phase: phase, name: files.name(of: path))
        guard let first = reader.problems.first else { return schema }
        let text = reader.files.documents.values.first { $0.name == first.location.file }?.source.text
        throw UnusableConfiguration(reader.problems.filter { $0.location.file == first.location.file }, text: text)
    }

    private init(_ path: String, _ files: ConfigurationFiles) throws(UnusableConfiguration) {
        workingFolder = files.workingFolder
        self.files = SchematronFiles(files, folder: FolderPath.parent(of: path) ?? "/")
        root = try self.files.read(path).root
    }

    private mutating func schema(phase: String?, name: String) -> SchematronSchema {
        checkRoot()
        guard problems.isEmpty else { return schema(name, phase, "", [], [], []) }
        let parts = children(of: root, allowing: Self.schemaParts)
        for part in parts where part.isNamed("ns") {
            if let prefix = required("prefix", of: part), let uri = required("uri", of: part) {
                names.bind(prefix, to: uri)
            }
        }
        gather(parts)
        let title = parts.first { $0.isNamed("title") }?.allText ?? ""
        announceLets(of: parts)
        var bindings = parts.filter { $0.isNamed("let") }.compactMap { binding($0) }
        let (active, own) = activePatterns(phase, parts)
        bindings += own
        let outer = names
        var patterns: [SchematronSchema.Pattern] = []
        var others: [ElementNode] = []
        for part in parts where part.isNamed("pattern") && part.attribute("abstract")?.value != "true" {
            names = outer
            if let active, part.attribute("id").map({ active.contains($0.value) }) != true {
                others.append(part)
            } else if let pattern = pattern(part) {
                patterns.append(pattern)
            }
        }
        if patterns.isEmpty, problems.isEmpty {
            report(
                "the schema has no pattern to hold documents to",
                at: root.location,
                "look at its patterns and phases"
            )
        }
        return schema(name, phase, title, bindings, patterns, otherPatterns(others, parts))
    }

    /// The patterns that do not run, so that their rules can be named; what is wrong with them is told in the phase that has them.
    private mutating func otherPatterns(_ patterns: [ElementNode], _ parts: [ElementNode]) -> [SchematronSchema.Pattern]
    {
        let known = (problems, takeovers, names)
        defer { (problems, takeovers, names) = known }
        for phase in parts where phase.isNamed("phase") {
            for child in phase.childElements where child.isNamed("let") {
                if let name = child.attribute("name") { names.declare(name.value) }
            }
        }
        let outer = names
        return patterns.compactMap { part in
            names = outer
            return pattern(part)
        }
    }

    private func schema(
        _ name: String,
        _ phase: String?,
        _ title: String,
        _ bindings: [SchematronSchema.Binding],
        _ patterns: [SchematronSchema.Pattern],
        _ others: [SchematronSchema.Pattern]
    ) -> SchematronSchema {
        SchematronSchema(
            file: name,
            title: title,
            bindings: bindings,
            patterns: patterns,
            otherPatterns: others,
            key: (["\(phase ?? "")"] + files.digests).joined(separator: "\n")
        )
    }

    private mutating func checkRoot() {
        guard root.isNamed("schema"), root.namespace == Self.namespace else {
            let old = root.namespace == "http://www.ascc.net/xml/schematron"
            return report(
                old ? "the schema is of Schematron 1.5, before the standard" : "the file is no Schematron schema",
                at: root.location,
                "write it in the namespace \(Self.namespace), with schema as its root"
            )
        }
        guard let binding = root.attribute("queryBinding") else { return }
        if ["xslt", "xslt1", "xpath", "xpath1"].contains(binding.value.lowercased()) { return }
        report(
            "the schema is written in \(binding.value), and only XPath 1.0 is computed",
            at: SourceLocation(file: root.document.name, range: binding.valueRange),
            "write it with the query binding xslt or xpath, in XPath 1.0; what needs more has to be run by another engine"
        )
    }

    static let schemaParts = ["title", "ns", "p", "let", "phase", "pattern", "diagnostics", "properties"]

    /// The parts that others refer to by their identifiers.
    private mutating func gather(_ parts: [ElementNode]) {
        for part in parts {
            if part.isNamed("diagnostics") {
                for child in children(of: part, allowing: ["diagnostic"]) {
                    if let id = required("id", of: child) { diagnostics[id] = child }
                }
            } else if part.isNamed("pattern") {
                if part.attribute("abstract")?.value == "true", let id = required("id", of: part) {
                    abstractPatterns[id] = part
                }
                for rule in children(of: part, allowing: Self.patternParts) where rule.isNamed("rule") {
                    if rule.attribute("abstract")?.value == "true", let id = required("id", of: rule) {
                        abstractRules[id] = rule
                    }
                }
            }
        }
    }

    /// The identifiers of the patterns of a phase, and its values; nil for all patterns.
    private mutating func activePatterns(
        _ wanted: String?,
        _ parts: [ElementNode]
    ) -> (Set<String>?, [SchematronSchema.Binding]) {
        let standard = root.attribute("defaultPhase")?.value
        let name = wanted == "#DEFAULT" ? standard : wanted ?? standard
        guard let name, name != "#ALL" else { return (nil, []) }
        let phases = parts.filter { $0.isNamed("phase") }
        guard let phase = phases.first(where: { sameBytes($0.attribute("id")?.value ?? "", name) }) else {
            let known = phases.compactMap { $0.attribute("id")?.value } + ["#ALL"]
            report("the schema has no phase \(name)", at: root.location, "use one of \(known.joined(separator: ", "))")
            return (nil, [])
        }
        let children = children(of: phase, allowing: ["p", "let", "active"])
        announceLets(of: children)
        let bindings = children.filter { $0.isNamed("let") }.compactMap { binding($0) }
        let known = Set(parts.filter { $0.isNamed("pattern") }.compactMap { $0.attribute("id")?.value })
        var active: Set<String> = []
        for child in children where child.isNamed("active") {
            guard let pattern = required("pattern", of: child) else { continue }
            if !known.contains(pattern) {
                report("there is no pattern \(pattern)", at: child.location, "name a pattern by its id")
            }
            active.insert(pattern)
        }
        return (active, bindings)
    }

    // MARK: Patterns

    static let patternParts = ["title", "p", "let", "rule", "param"]

    private mutating func pattern(_ element: ElementNode) -> SchematronSchema.Pattern? {
        var source = element
        parameters = []
        defer { parameters = [] }
        if let isA = element.attribute("is-a") {
            guard let template = abstractPatterns[isA.value] else {
                report("there is no abstract pattern \(isA.value)", at: isA.location, "name one by its id")
                return nil
            }
            for child in children(of: element, allowing: Self.patternParts) where child.isNamed("param") {
                if let name = required("name", of: child), let value = required("value", of: child) {
                    parameters.append((name, value))
                }
            }
            refuseUnknownParameters(of: element, template)
            parameters.sort { $0.name.utf8.count > $1.name.utf8.count }
            source = template
        }
        let parts = children(of: source, allowing: Self.patternParts)
        announceLets(of: parts)
        let bindings = parts.filter { $0.isNamed("let") }.compactMap { binding($0) }
        let title = (children(of: element, allowing: Self.patternParts) + parts).first { $0.isNamed("title") }?.allText
        let outer = names
        var rules: [SchematronSchema.Rule] = []
        for part in parts where part.isNamed("rule") && part.attribute("abstract")?.value != "true" {
            names = outer
            if let rule = rule(part) { rules.append(rule) }
        }
        return SchematronSchema.Pattern(title: title ?? "", bindings: bindings, rules: rules)
    }

    // MARK: Elements

    /// The children of Schematron, what is included in place of the `include`.
    mutating func children(of element: ElementNode, allowing allowed: [String]) -> [ElementNode] {
        var found: [ElementNode] = []
        for child in element.childElements {
            guard child.namespace == Self.namespace else {
                refuseForeign(child)
                continue
            }
            guard let child = child.isNamed("include") ? included(child) : child else { continue }
            if allowed.contains(child.localName), child.namespace == Self.namespace {
                found.append(child)
            } else {
                report(
                    "\(child.localName) has no meaning inside \(element.localName)",
                    at: child.location,
                    "put it where ISO Schematron has it, or leave it out"
                )
            }
        }
        return found
    }

    private mutating func included(_ element: ElementNode) -> ElementNode? {
        guard let href = element.attribute("href") else {
            report("include has no href", at: element.location, "name the file")
            return nil
        }
        let base = FolderPath.absolute(element.document.name, in: workingFolder)
        switch files.path(href.value, from: base) {
        case .failure(let problem):
            report(problem.summary, at: href.location, "name a file in the schema's folder or below it")
            return nil
        case .success(let path):
            if let circle = circle(from: base, to: path) {
                report(
                    "\(href.value) leads back to this file: \(circle)",
                    at: href.location,
                    "let no file include itself, nor one that includes it"
                )
                return nil
            }
            if includers[path] == nil { includers[path] = base }
            do throws(UnusableConfiguration) {
                let root = try files.read(path).root
                return root.isNamed("include") && root.namespace == Self.namespace ? included(root) : root
            } catch {
                problems += error.diagnostics
                return nil
            }
        }
    }

    /// The files from one that is to be included to the one that includes it, when that is a circle.
    private func circle(from base: String, to path: String) -> String? {
        var names = [files.name(of: base)]
        var file = base
        while !file.utf8.elementsEqual(path.utf8) {
            guard let includer = includers[file], names.count <= includers.count else { return nil }
            names.append(files.name(of: includer))
            file = includer
        }
        return (names.reversed() + [files.name(of: path)]).joined(separator: " → ")
    }

    /// What belongs to XSLT would change verdicts; what belongs to anything else is no matter of Schematron's.
    private mutating func refuseForeign(_ element: ElementNode) {
        guard element.namespace == "http://www.w3.org/1999/XSL/Transform" else { return }
        report(
            "xsl:\(element.localName) is a part of XSLT, which is not run",
            at: element.location,
            "write it with what XPath 1.0 has"
        )
    }

    mutating func required(_ name: String, of element: ElementNode) -> String? {
        if let attribute = element.attribute(name) { return substituted(attribute.value) }
        report("\(element.localName) has no \(name)", at: element.location, "add \(name)")
        return nil
    }

    mutating func report(_ summary: String, at location: SourceLocation, _ remedy: String?, why: String? = nil) {
        let diagnostic = Diagnostic(
            "schematron/schema",
            .error,
            summary,
            explanation: why,
            remedy: remedy,
            at: location
        )
        // A part that two patterns share is only wrong once.
        if !problems.contains(diagnostic) { problems.append(diagnostic) }
    }
}

extension ElementNode {
    /// All text inside, with one blank between words.
    var allText: String {
        subtree.map(\.text).joined(separator: " ").split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
