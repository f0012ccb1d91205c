/// The namespaces bound to prefixes while a document is written or walked, element by element.
///
/// Each prefix has its own stack, so that asking for one costs the same however many declarations surround it.
package struct NamespaceScope: Sendable {
    private struct Prefix: Hashable {
        let text: String

        static func == (left: Self, right: Self) -> Bool { sameBytes(left.text, right.text) }

        func hash(into hasher: inout Hasher) {
            for byte in text.utf8 { hasher.combine(byte) }
        }
    }

    private var bindings: [Prefix: [String]] = [:]
    private var bound: [Prefix] = []
    private var marks: [Int] = []

    /// Makes a scope in which only the prefix `xml` is bound.
    package init() {}

    /// Enters an element.
    package mutating func push() {
        marks.append(bound.count)
    }

    /// Leaves the element entered last and forgets what it declared.
    package mutating func pop() {
        let mark = marks.popLast() ?? 0
        while bound.count > mark {
            bindings[bound.removeLast()]?.removeLast()
        }
    }

    /// Records a declaration of the element entered last.
    ///
    /// - Parameters:
    ///   - prefix: The prefix; empty for the default namespace.
    ///   - namespace: The namespace; empty where the default namespace is undeclared.
    package mutating func bind(_ prefix: String, to namespace: String) {
        let key = Prefix(text: prefix)
        bindings[key, default: []].append(namespace)
        bound.append(key)
    }

    /// The namespace of a prefix here.
    ///
    /// - Parameter prefix: The prefix; empty for the default namespace.
    /// - Returns: The namespace; empty for none.
    package func namespace(of prefix: String) -> String {
        if sameBytes(prefix, "xml") { return XMLGrammar.xmlNamespace }
        return bindings[Prefix(text: prefix)]?.last ?? ""
    }
}
