extension Finding.Message {
    /// The finding about a value that is longer than ION takes.
    ///
    /// - Parameters:
    ///   - what: What the value is.
    ///   - count: How many characters it has.
    ///   - limit: How many it may have.
    /// - Returns: The words.
    static func tooLong(_ what: String, _ count: Int, limit: Int) -> Self {
        Self("\(what) has \(count) characters; at most \(limit) are allowed")
    }
}

extension String {
    /// How many characters ION counts: Unicode scalars.
    var length: Int { unicodeScalars.count }
}
