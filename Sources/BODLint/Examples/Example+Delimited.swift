extension Example {
    /// Makes an example of delimited text, judged by the layout of a table of items.
    ///
    /// - Parameters:
    ///   - table: The text, with markers.
    ///   - fileID: Where the example stands.
    ///   - line: Where the example stands.
    /// - Returns: The example.
    static func delimited(_ table: String, fileID: String = #fileID, line: Int = #line) -> Example {
        Example(
            text: table,
            markedDocument: table,
            schema: itemLayout,
            isJSON: true,
            unchanging: Set(Variation.allCases),
            fileID: fileID,
            line: line
        )
    }

    private static let itemLayout = """
        {
          "dialect": {"separator": ",", "enclosingCharacter": "\\""},
          "type": "object",
          "properties": {
            "ItemID": {"type": "string", "maxLength": 8},
            "Quantity": {"type": "integer"}
          }
        }
        """
}
