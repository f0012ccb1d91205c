extension Example {
    /// Makes an example of an XML Schema that is linted itself.
    ///
    /// - Parameters:
    ///   - declarations: The declarations, with markers, without the `xs:schema` around them.
    ///   - fileID: Where the example stands.
    ///   - line: Where the example stands.
    /// - Returns: The example.
    static func xsd(_ declarations: String, fileID: String = #fileID, line: Int = #line) -> Example {
        Example(
            text: declarations,
            markedDocument: """
                <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
                \(declarations)
                </xs:schema>
                """,
            unchanging: Set(Variation.allCases),
            fileID: fileID,
            line: line
        )
    }
}
