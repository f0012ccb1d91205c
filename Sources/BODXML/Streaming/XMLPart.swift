package import BODDiagnostics

/// A part of a large document that is a document of its own: some of the repeated elements, within what stands around them.
///
/// What stands around them is repeated from earlier parts: the start tags, and of the elements before them the first of each name.
/// A place in the part is a place in the document, which ``location(_:)`` tells.
package struct XMLPart: Sendable {
    /// Some bytes of the part that follow each other in the document, too.
    struct Piece: Sendable {
        /// Where they begin in the part.
        let start: SourcePosition
        /// Where they begin in the document.
        let original: SourcePosition
    }

    /// An element that was open when the part began.
    package struct Spine: Sendable {
        /// Children of one name.
        struct Children: Sendable {
            /// How many came in earlier parts.
            var before = 0
            /// How many of these the part repeats.
            var repeated = 0
        }

        let name: String
        let children: [String: Children]
    }

    /// The part as a document.
    package let bytes: [UInt8]
    /// Whether it is all of the document.
    package let isWhole: Bool
    /// The elements that were open when it began, the outermost first.
    let spine: [Spine]
    /// How many elements are not complete when it ends: the root, its last child, and so on.
    ///
    /// What closes them is not the document's.
    package let openCount: Int
    /// In the order of the part; what comes new is the last.
    let pieces: [Piece]

    /// Where it begins to be new, as an offset in the document.
    package var firstNewOffset: Int { pieces.last?.original.offset ?? 0 }

    /// Whether a place is in what the part repeats from earlier ones.
    package func isRepeated(_ position: SourcePosition) -> Bool {
        guard let fresh = pieces.last else { return false }
        return position.offset < fresh.start.offset
    }

    /// Whether an element was open when the part began, by its path in the part.
    package func isSpine(_ path: String) -> Bool {
        let steps = path.split(separator: "/")
        return steps.indices.allSatisfy { isSpine(steps, $0) }
    }

    /// Whether the part has a line as the document has it, and not only a piece of it.
    ///
    /// - Parameters:
    ///   - line: The number of the line in the part.
    ///   - lineCount: How many lines the part has.
    /// - Returns: True when the line is whole.
    package func hasWhole(line: Int, of lineCount: Int) -> Bool {
        guard let fresh = pieces.last, openCount == 0 || line < lineCount else { return false }
        return line > fresh.start.line
            || (line == fresh.start.line && fresh.original.column == 1 && fresh.start.column == 1)
    }

    /// The number in the document of a line that the part has.
    package func line(_ line: Int) -> Int {
        guard let fresh = pieces.last else { return line }
        return line - fresh.start.line + fresh.original.line
    }

    /// The place in the document of a place in the part.
    package func location(_ location: SourceLocation) -> SourceLocation {
        guard !isWhole else { return location }
        var location = location
        location.range = location.range.map(range)
        location.path = location.path.map(path)
        return location
    }

    /// The range in the document of a range in the part.
    package func range(_ range: SourceRange) -> SourceRange {
        SourceRange(start: position(range.start, in: piece(of: range.start.offset)), end: end(of: range))
    }

    /// A range may end where another piece begins.
    private func end(of range: SourceRange) -> SourcePosition {
        position(range.end, in: piece(of: max(range.start.offset, range.end.offset - 1)))
    }

    private func piece(of offset: Int) -> Piece? { pieces.last { $0.start.offset <= offset } }

    private func position(_ position: SourcePosition, in piece: Piece?) -> SourcePosition {
        guard let piece else { return position }
        let isFirstLine = position.line == piece.start.line
        return SourcePosition(
            line: position.line - piece.start.line + piece.original.line,
            column: isFirstLine ? position.column - piece.start.column + piece.original.column : position.column,
            offset: position.offset - piece.start.offset + piece.original.offset
        )
    }

    private func path(_ path: String) -> String {
        let partSteps = path.split(separator: "/")
        var steps = partSteps
        for index in steps.indices.dropFirst() where index <= spine.count {
            guard (0..<index).allSatisfy({ isSpine(partSteps, $0) }) else { break }
            let (name, number) = Self.parse(partSteps[index])
            let children = spine[index - 1].children[name] ?? Spine.Children()
            guard children.before > 0, (number ?? 1) > children.repeated else { continue }
            let original = (number ?? 1) + children.before - children.repeated
            if original > 1 || number != nil { steps[index] = Substring("\(name)[\(original)]") }
        }
        return "/" + steps.joined(separator: "/")
    }
}

extension XMLPart {
    /// Whether a step of a path in the part leads to the element that was open there.
    private func isSpine(_ steps: [Substring], _ index: Int) -> Bool {
        guard index < spine.count else { return false }
        let (name, number) = Self.parse(steps[index])
        guard name == spine[index].name, index > 0 else { return index == 0 }
        let repeated = spine[index - 1].children[name]?.repeated ?? 0
        return (number ?? 1) == repeated + 1
    }

    private static func parse(_ step: Substring) -> (name: String, number: Int?) {
        guard step.hasSuffix("]"), let bracket = step.lastIndex(of: "[") else { return (String(step), nil) }
        return (String(step[..<bracket]), Int(step[step.index(after: bracket)...].dropLast()))
    }
}
