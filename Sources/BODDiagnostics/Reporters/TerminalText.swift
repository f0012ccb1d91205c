/// Text of a document made safe and measurable for a terminal.
///
/// A document can hold escape sequences, bidirectional controls and line breaks that would rewrite what the user sees;
/// they are shown as `\u{1B}`. Tabs are expanded, wide characters count two cells, combining ones none.
public struct TerminalText: Sendable, Equatable {
    /// What may be written to a terminal.
    public let text: String
    /// How many cells it takes.
    public let width: Int
    /// The cell at which each scalar of the original starts, with the total width at the end.
    public let cells: [Int]

    /// How many cells a tab stop is apart.
    public static let tabStop = 4

    /// Renders one line of a document.
    ///
    /// - Parameter line: The text as it stands in the document.
    public init(_ line: String) {
        var text = ""
        var width = 0
        var cells: [Int] = []
        for scalar in line.unicodeScalars {
            cells.append(width)
            if scalar == "\t" {
                let blanks = Self.tabStop - width % Self.tabStop
                text += String(repeating: " ", count: blanks)
                width += blanks
            } else if Self.isUnsafe(scalar) {
                let shown = "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
                text += shown
                width += shown.count
            } else {
                text.unicodeScalars.append(scalar)
                width += Self.width(of: scalar)
            }
        }
        cells.append(width)
        self.text = text
        self.width = width
        self.cells = cells
    }

    /// A text of any kind, such as a file's name, made safe to show on one line.
    ///
    /// - Parameter text: The text to show.
    /// - Returns: The text with every control character spelled out.
    public static func safe(_ text: String) -> String {
        text.unicodeScalars.contains(where: { isUnsafe($0) || $0 == "\t" }) ? TerminalText(text).text : text
    }

    private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x00...0x1F, 0x7F...0x9F: true
        case 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
        default: false
        }
    }

    private static func width(of scalar: Unicode.Scalar) -> Int {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: 0
        default: isWide(scalar.value) ? 2 : 1
        }
    }

    /// The blocks that are wide or full-width in Unicode's EastAsianWidth.txt, and the emoji planes.
    private static func isWide(_ value: UInt32) -> Bool {
        switch value {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF: true
        case 0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F: true
        case 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF: true
        case 0x20000...0x3FFFD: true
        default: false
        }
    }
}
