/// What the scanner learns of a file before it is composed.
struct YAMLOutline {
    /// A key with the mapping that it belongs to.
    struct Key {
        /// The mapping, told by a number.
        let mapping: Int
        /// The bytes of the key as written.
        let bytes: Range<Int>
    }

    /// Where the token ends that begins at a byte.
    var ends: [Int: Int] = [:]
    /// The keys, in their order.
    var keys: [Key] = []
}
