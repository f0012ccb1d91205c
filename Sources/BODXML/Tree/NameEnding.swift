/// The end of a name as a number, so that to ask very many names for an ending costs a comparison each.
package struct NameEnding: Sendable {
    private let text: String
    private let bits: UInt64
    private let mask: UInt64

    /// Makes an ending.
    ///
    /// - Parameter text: What names are to end in.
    package init(_ text: String) {
        self.text = text
        bits = Self.tail(of: text)
        mask = text.utf8.count < 8 ? (1 << (8 * UInt64(text.utf8.count))) - 1 : .max
    }

    /// The last eight bytes of a text, the last one lowest.
    static func tail(of text: String) -> UInt64 { text.utf8.suffix(8).reduce(0) { $0 << 8 | UInt64($1) } }

    func isEnd(of tail: UInt64, _ name: () -> String) -> Bool {
        tail & mask == bits && (mask != .max || endsInBytes(name(), text))
    }
}
