extension String {
    /// The text cut to what fits into a sentence.
    var shortened: String {
        let limit = 60
        guard unicodeScalars.count > limit else { return self }
        return String(String.UnicodeScalarView(unicodeScalars.prefix(limit - 1))) + "…"
    }
}
