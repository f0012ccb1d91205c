import BODDiagnostics
import Yams

/// Composes the nodes of a file that was scanned.
struct YAMLComposer {
    let source: YAMLSource
    let outline: YAMLOutline

    /// Composes the file.
    ///
    /// - Returns: The root; an empty text for a file without any.
    /// - Throws: `YAMLProblem` for what keeps it from being read.
    func compose() throws(YAMLProblem) -> YAMLNode {
        let text = String(decoding: source.bytes, as: UTF8.self)
        let root: Node?
        do {
            // Without a resolver nothing is made of the texts; the encoding is given, since an environment variable decides otherwise.
            let parser = try Parser(yaml: text, resolver: .basic, constructor: .default, encoding: .utf8)
            root = try parser.singleRoot()
        } catch {
            throw problem(error)
        }
        guard let root else { return YAMLNode(.scalar(YAMLScalar("", style: .plain)), range: source.range(0..<0)) }
        return try node(root)
    }

    /// The depth of the nodes is bounded by the scan.
    private func node(_ node: Node) throws(YAMLProblem) -> YAMLNode {
        let bytes = bytes(at: node.mark)
        switch node {
        case .scalar(let scalar):
            return YAMLNode(.scalar(YAMLScalar(scalar.string, style: style(scalar))), range: source.range(bytes))
        case .sequence(let sequence):
            var elements: [YAMLNode] = []
            for element in sequence { elements.append(try self.node(element)) }
            return YAMLNode(.sequence(elements), range: source.range(bytes))
        case .mapping(let mapping):
            var entries: [YAMLEntry] = []
            for (key, value) in mapping { entries.append(try entry(key, value)) }
            return YAMLNode(.mapping(entries), range: source.range(bytes))
        case .alias: throw YAMLProblem(.alias, at: bytes)
        }
    }

    private func entry(_ key: Node, _ value: Node) throws(YAMLProblem) -> YAMLEntry {
        let bytes = bytes(at: key.mark)
        guard case .scalar(let scalar) = key else { throw YAMLProblem(.keyNotText, at: bytes) }
        if scalar.string == "<<", style(scalar) == .plain { throw YAMLProblem(.mergeKey, at: bytes) }
        return YAMLEntry(key: scalar.string, keyRange: source.range(bytes), value: try node(value))
    }

    private func style(_ scalar: Node.Scalar) -> YAMLScalar.Style {
        switch scalar.style {
        case .any, .plain: .plain
        case .singleQuoted, .doubleQuoted: .quoted
        case .literal, .folded: .block
        }
    }

    private func bytes(at mark: Mark?) -> Range<Int> {
        guard let mark else { return 0..<0 }
        let start = source.byte(line: mark.line, column: mark.column)
        return start..<(outline.ends[start] ?? start)
    }

    private func problem(_ error: any Error) -> YAMLProblem {
        switch error as? YamlError {
        case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _):
            let bytes = place(mark)
            let byte = bytes.lowerBound < source.bytes.count ? source.bytes[bytes.lowerBound] : nil
            let told = YAMLSyntax(libyaml: problem, context: context?.text ?? "", at: byte)
            let syntax = told.behind(source.bytes[..<bytes.lowerBound])
            return YAMLProblem(.syntax(syntax), at: syntax.isAboutContext ? place(context?.mark ?? mark) : bytes)
        case .composer(_, _, let mark, _): return YAMLProblem(.severalDocuments, at: place(mark))
        case .duplicatedKeysInMapping(let keys, let context):
            return YAMLProblem(.duplicateKey(keys.first ?? "", first: nil), at: place(context.mark))
        default: return YAMLProblem(.syntax(.other), at: 0..<0)
        }
    }

    private func place(_ mark: Mark) -> Range<Int> {
        let bytes = bytes(at: mark)
        return bytes.isEmpty ? bytes.lowerBound..<min(bytes.lowerBound + 1, source.bytes.count) : bytes
    }
}
