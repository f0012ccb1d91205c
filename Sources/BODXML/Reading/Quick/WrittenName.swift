/// A name as it is written, with its prefix.
struct WrittenName {
    let start: Int
    let count: Int
    /// How many bytes stand before the colon; -1 when there is none.
    let prefixCount: Int
    /// A number that spreads different spellings apart.
    let hash: UInt64
}
