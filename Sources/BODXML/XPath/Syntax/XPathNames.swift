/// What names in expressions stand for.
package struct XPathNames: Sendable, Hashable {
    /// The namespaces by prefix.
    package private(set) var namespaces: [XMLName: String]
    /// The namespace of elements whose name has no prefix; nil for none, as XPath 1.0 has it.
    package var elementNamespace: String?
    /// The variables, with their types.
    package private(set) var variables: [XMLName: XPathType]

    /// Variables whose values are given further down.
    private(set) var later: Set<XMLName> = []

    /// Makes the names.
    ///
    /// - Parameter elementNamespace: The namespace of elements whose name has no prefix.
    package init(elementNamespace: String? = nil) {
        namespaces = [XMLName("xml"): "http://www.w3.org/XML/1998/namespace"]
        variables = [:]
        self.elementNamespace = elementNamespace
    }

    /// Binds a prefix.
    ///
    /// - Parameters:
    ///   - prefix: The prefix.
    ///   - namespace: The namespace.
    package mutating func bind(_ prefix: String, to namespace: String) { namespaces[XMLName(prefix)] = namespace }

    /// Makes a variable known.
    ///
    /// - Parameters:
    ///   - variable: Its name.
    ///   - type: What it holds.
    package mutating func declare(_ variable: String, _ type: XPathType = .unknown) {
        variables[XMLName(variable)] = type
    }

    /// Makes it known that a variable gets its value further down, so that whoever takes it before is told so.
    ///
    /// - Parameter variable: Its name.
    package mutating func announce(_ variable: String) { later.insert(XMLName(variable)) }

    /// The prefixes, for those who look for one.
    var prefixes: [String] { namespaces.keys.map(\.local).sorted() }
}
