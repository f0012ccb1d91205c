/// The patterns of a shell for one name: `*`, `?`, `[a-z]` and `[!a-z]`.
///
/// It takes time in proportion to the product of the lengths, whatever the pattern, since patterns come from files of others.
package struct NamePattern: Sendable, Hashable {
    private enum Piece: Sendable, Hashable {
        case anything
        case one
        case scalar(Unicode.Scalar)
        case oneOf([ClosedRange<UInt32>], isNegated: Bool)
    }

    private let pieces: [Piece]

    /// Reads a pattern; a bracket that is not closed stands for itself.
    ///
    /// - Parameter pattern: The pattern.
    package init(_ pattern: String) {
        var rest = Array(pattern.unicodeScalars)[...]
        var pieces: [Piece] = []
        while let first = rest.popFirst() {
            switch first {
            case "*": if pieces.last != .anything { pieces.append(.anything) }
            case "?": pieces.append(.one)
            case "[":
                guard let close = rest.dropFirst().firstIndex(of: "]") else { fallthrough }
                pieces.append(Self.set(rest[..<close]))
                rest = rest[(close + 1)...]
            default: pieces.append(.scalar(first))
            }
        }
        self.pieces = pieces
    }

    /// Whether a text is a pattern and not a plain name.
    ///
    /// - Parameter text: The text.
    /// - Returns: True when it holds a character with a meaning.
    package static func isPattern(_ text: String) -> Bool {
        text.unicodeScalars.contains { $0 == "*" || $0 == "?" || $0 == "[" }
    }

    /// Whether a name matches, compared by Unicode scalars.
    ///
    /// - Parameter name: The name.
    /// - Returns: True when it does.
    package func matches(_ name: String) -> Bool {
        let scalars = Array(name.unicodeScalars)
        return PatternSteps.match(scalars.count, pieces.count, isAnything: { pieces[$0] == .anything }) {
            place,
            piece in
            accepts(scalars[place], pieces[piece])
        }
    }

    private func accepts(_ scalar: Unicode.Scalar, _ piece: Piece) -> Bool {
        switch piece {
        case .anything, .one: true
        case .scalar(let wanted): scalar == wanted
        case .oneOf(let ranges, let isNegated): ranges.contains { $0.contains(scalar.value) } != isNegated
        }
    }

    private static func set(_ members: ArraySlice<Unicode.Scalar>) -> Piece {
        let isNegated = members.first == "!" || members.first == "^"
        var rest = isNegated ? members.dropFirst() : members
        var ranges: [ClosedRange<UInt32>] = []
        while let first = rest.popFirst() {
            if rest.first == "-", let last = rest.dropFirst().first {
                rest = rest.dropFirst(2)
                if first <= last { ranges.append(first.value...last.value) }
            } else {
                ranges.append(first.value...first.value)
            }
        }
        return .oneOf(ranges, isNegated: isNegated)
    }
}
