/// The words of a tape that is being filled, by their address.
struct JSONTapeFiller {
    let words: UnsafeMutablePointer<UInt32>
    private(set) var count = 0

    init(words: UnsafeMutablePointer<UInt32>) { self.words = words }

    @inline(__always)
    mutating func append(_ tag: JSONTape.Tag, _ place: Int) {
        words[count] = tag.rawValue << 29 | UInt32(truncatingIfNeeded: place)
        count &+= 1
    }

    @inline(__always)
    mutating func append(_ tag: JSONTape.Tag, _ place: Int, _ second: UInt32) {
        words[count] = tag.rawValue << 29 | UInt32(truncatingIfNeeded: place)
        words[count &+ 1] = second
        count &+= 2
    }

    /// Notes for the container at a place that its contents end here.
    @inline(__always)
    func setEnd(of place: Int) { words[place &+ 1] = UInt32(truncatingIfNeeded: count) }

    /// The words without the room behind them, where that room is worth a copy.
    ///
    /// The pages behind the last word of a large tape were never touched and are no memory; those of a small one are.
    static func trimmed(_ words: [UInt32]) -> [UInt32] {
        words.count > 1 << 18 ? words : words.withUnsafeBufferPointer { [UInt32]($0) }
    }
}
