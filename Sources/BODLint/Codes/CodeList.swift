/// A list of codes in capital letters as its standard publishes it.
///
/// The lists are generated; what they were made from, and when, stands in their files.
struct CodeList: Sendable {
    private let codes: Set<String>

    /// Reads codes with blanks between them.
    init(_ text: String) {
        codes = Set(text.split(separator: " ").map(String.init))
    }

    /// Whether the list has a code, byte for byte: Swift would take the Kelvin sign for a K.
    func contains(_ code: String) -> Bool { code.utf8.allSatisfy { $0 < 0x80 } && codes.contains(code) }
}
