extension Example {
    /// Makes an example of an XML Schema that is linted itself.
    ///
    /// - Parameters:
    ///   - declarations: The declarations, with markers, without the `xs:schema` around them.
    ///   - earlier: The declarations of the earlier version that it is compared with.
    ///   - fileID: Where the example stands.
    ///   - line: Where the example stands.
    /// - Returns: The example.
    static func xsd(
        _ declarations: String,
        after earlier: String? = nil,
        fileID: String = #fileID,
        line: Int = #line
    ) -> Example {
        Example(
            text: declarations,
            markedDocument: schema(of: declarations),
            unchanging: Set(Variation.allCases),
            companion: earlier.map { "<!-- the earlier version -->\n\(schema(of: $0))" },
            fileID: fileID,
            line: line
        )
    }

    private static func schema(of declarations: String) -> String {
        """
        <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
        \(declarations)
        </xs:schema>
        """
    }
}
