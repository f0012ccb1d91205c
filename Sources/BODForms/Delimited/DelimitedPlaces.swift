package import BODDiagnostics

/// Tells the places of the fields of a row: asked for in their order, each byte of the row is counted once, however many fields it has.
package struct DelimitedPlaces: Sendable {
    private let text: [UInt8]
    private let start: Int
    private let origin: SourcePosition
    private var counter: PositionCounter
    private var counted: Int

    /// - Parameters:
    ///   - text: The text around the row.
    ///   - start: Where the row begins in the text.
    ///   - origin: Where it begins in the file.
    init(_ text: [UInt8], from start: Int, at origin: SourcePosition) {
        self.text = text
        self.start = start
        self.origin = origin
        counter = PositionCounter(at: origin)
        counted = start
    }

    /// The range of a field in the file, its quotes included.
    ///
    /// - Parameter field: A field of the row.
    /// - Returns: The range.
    package mutating func range(of field: DelimitedReader.Field) -> SourceRange {
        SourceRange(start: position(of: field.offset), end: position(of: field.end))
    }

    /// The position in the file of a byte of the text.
    mutating func position(of index: Int) -> SourcePosition {
        if index < counted {
            counter = PositionCounter(at: origin)
            counted = start
        }
        counter.advance(over: counted..<index, in: text)
        counted = index
        return counter.position
    }
}
