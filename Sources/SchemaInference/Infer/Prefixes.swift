/// Chooses the prefixes that a schema uses for its namespaces: those of the samples, so that readers know them again.
enum Prefixes {
    /// The prefix that the samples use most for a namespace.
    static func preferred(for namespace: ExactText, _ counts: [ExpandedName: Int]) -> String {
        if namespace == "http://www.w3.org/XML/1998/namespace" { return "xml" }
        let bound = counts.filter { $0.key.namespace == namespace && !isReserved($0.key.local.text) }
        let best = bound.max { left, right in
            left.value == right.value ? right.key < left.key : left.value < right.value
        }
        return best?.key.local.text ?? "ns"
    }

    /// The prefix, with a number behind it if others have it.
    static func unused(_ prefix: String, in others: [String]) -> String {
        guard others.contains(prefix) else { return prefix }
        var number = 2
        while others.contains("\(prefix)\(number)") { number += 1 }
        return "\(prefix)\(number)"
    }

    /// `xs` is the prefix of XML Schema in what we write, and prefixes with `xml` belong to W3C.
    private static func isReserved(_ prefix: String) -> Bool {
        prefix == "xs" || prefix.lowercased().hasPrefix("xml")
    }
}
