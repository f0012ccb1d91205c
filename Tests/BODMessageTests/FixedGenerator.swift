/// Random numbers that are not: the given ones in turn, the last for ever.
struct FixedGenerator: RandomNumberGenerator {
    var values: [UInt64]

    mutating func next() -> UInt64 {
        values.count > 1 ? values.removeFirst() : values[0]
    }
}
