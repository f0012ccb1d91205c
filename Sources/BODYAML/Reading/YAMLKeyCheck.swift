import Yams

/// Finds the keys that occur twice in one mapping.
///
/// Composing ends at the first such mapping and tells one of the places; all of them are wanted.
struct YAMLKeyCheck {
    let bytes: [UInt8]

    private struct Name: Hashable {
        let mapping: Int
        /// Scalars, since `String ==` takes canonically equivalent texts for equal.
        let key: [UInt32]
    }

    /// The problems, in the order of the file.
    func problems(_ keys: [YAMLOutline.Key]) -> [YAMLProblem] {
        var first: [Name: Range<Int>] = [:]
        var problems: [YAMLProblem] = []
        for key in keys {
            guard let text = text(of: key.bytes) else { continue }
            let name = Name(mapping: key.mapping, key: text.unicodeScalars.map(\.value))
            if let earlier = first[name] {
                problems.append(YAMLProblem(.duplicateKey(text, first: earlier), at: key.bytes))
            } else {
                first[name] = key.bytes
            }
        }
        return problems
    }

    /// The key without quotation marks and escapes.
    private func text(of range: Range<Int>) -> String? {
        let written = String(decoding: bytes[range], as: UTF8.self)
        guard written.hasPrefix("\"") || written.hasPrefix("'") else { return written }
        let parser = try? Parser(yaml: written, resolver: .basic, constructor: .default, encoding: .utf8)
        return (try? parser?.singleRoot())?.scalar?.string
    }
}
