/// Local names to look for, so that to ask very many names costs a comparison each.
package struct NameSet: Sendable {
    /// The names by their last eight bytes.
    private let names: [UInt64: [String]]
    /// A bit for each of these endings.
    private let bits: UInt64

    /// Gathers names.
    ///
    /// - Parameter names: The names.
    package init(_ names: [String]) {
        self.names = Dictionary(grouping: names, by: NameEnding.tail)
        bits = self.names.keys.reduce(0) { $0 | Self.bit(of: $1) }
    }

    /// Whether one of the names ends in these bytes and is the name.
    func contains(_ tail: UInt64, _ name: () -> String) -> Bool {
        guard bits & Self.bit(of: tail) != 0, let alike = names[tail] else { return false }
        let name = name()
        return alike.contains { sameBytes($0, name) }
    }

    private static func bit(of tail: UInt64) -> UInt64 { 1 << ((tail &* 0x9E37_79B9_7F4A_7C15) >> 58) }
}
