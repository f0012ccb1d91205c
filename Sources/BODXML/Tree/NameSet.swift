/// Local names to look for, so that to ask very many names costs a comparison each.
package struct NameSet: Sendable {
    /// The last eight bytes of each name.
    private let tails: [UInt64]
    private let names: [String]
    /// A bit for each of these endings.
    private let bits: UInt64

    /// Gathers names.
    ///
    /// - Parameter names: The names.
    package init(_ names: [String]) {
        self.names = names
        tails = names.map(NameEnding.tail)
        bits = tails.reduce(0) { $0 | Self.bit(of: $1) }
    }

    /// Whether one of the names ends in these bytes and is the name.
    @inline(__always)
    func contains(_ tail: UInt64, _ name: () -> String) -> Bool {
        guard bits & Self.bit(of: tail) != 0 else { return false }
        for place in tails.indices where tails[place] == tail && sameBytes(names[place], name()) { return true }
        return false
    }

    private static func bit(of tail: UInt64) -> UInt64 { 1 << ((tail &* 0x9E37_79B9_7F4A_7C15) >> 58) }
}
