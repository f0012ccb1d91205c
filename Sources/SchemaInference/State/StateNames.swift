/// Names in a state: `{namespace}local`, without the braces where there is no namespace.
enum StateNames {
    static func text(of name: ExpandedName) -> String {
        if name.namespace.isEmpty, name.local.text.utf8.first != 0x7B { return name.local.text }
        return "{\(name.namespace.text)}\(name.local.text)"
    }

    /// The name; nil when a brace is not closed.
    static func name(from text: String) -> ExpandedName? {
        guard text.utf8.first == 0x7B else { return ExpandedName(ExactText(text)) }
        let rest = text.dropFirst()
        // Only a name without a namespace may hold a brace itself: a JSON member.
        if rest.utf8.first == 0x7D { return ExpandedName(ExactText(String(rest.dropFirst()))) }
        guard let end = rest.utf8.lastIndex(of: 0x7D) else { return nil }
        return ExpandedName(
            ExactText(String(rest[rest.utf8.index(after: end)...])),
            namespace: ExactText(String(rest[..<end]))
        )
    }
}
