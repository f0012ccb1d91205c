/// What characters a file may hold.
enum YAMLCharacters {
    /// The first thing that no file of ours may hold, if any.
    ///
    /// Beside the control characters that YAML 1.2 (5.1) does not allow, these are U+0085, U+2028 and U+2029, which are line breaks for libyaml
    /// as they were in YAML 1.1, but for no editor; U+FEFF after the beginning; and the marks that turn the direction of text, with which a
    /// line can look like another.
    static func problem(in bytes: [UInt8]) -> YAMLProblem? {
        var decoder = UTF8()
        var input = bytes.makeIterator()
        var index = 0
        while true {
            switch decoder.decode(&input) {
            case .emptyInput: return nil
            case .error: return YAMLProblem(.notUTF8, at: index..<min(index + 1, bytes.count))
            case .scalarValue(let scalar):
                let width = UTF8.width(scalar)
                if !isAllowed(scalar.value) {
                    return YAMLProblem(.character(scalar.value), at: index..<index + width)
                }
                index += width
            }
        }
    }

    private static func isAllowed(_ value: UInt32) -> Bool {
        switch value {
        case 0x09, 0x0A, 0x0D: true
        case ..<0x20, 0x7F...0x9F, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: false
        case 0x202A...0x202E, 0x2066...0x2069: false
        default: true
        }
    }
}
