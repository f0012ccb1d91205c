import BODLint

/// A text with markers: the text without them, and where they stood.
struct MarkedText {
    let text: String
    /// Line and column of each marker, both from 1, a column counted in Unicode scalars.
    let positions: [Position]

    struct Position: Hashable, CustomStringConvertible, Comparable {
        let line: Int
        let column: Int

        var description: String { "\(line):\(column)" }

        static func < (left: Position, right: Position) -> Bool {
            (left.line, left.column) < (right.line, right.column)
        }
    }

    init(_ marked: String) {
        var text = String.UnicodeScalarView()
        var positions: [Position] = []
        var line = 1
        var column = 1
        var previous: Unicode.Scalar?
        for scalar in marked.unicodeScalars {
            if Character(scalar) == Example.marker {
                positions.append(Position(line: line, column: column))
                continue
            }
            text.append(scalar)
            if scalar == "\n" || scalar == "\r" {
                if !(scalar == "\n" && previous == "\r") { line += 1 }
                column = 1
            } else {
                column += 1
            }
            previous = scalar
        }
        self.text = String(text)
        self.positions = positions
    }
}
