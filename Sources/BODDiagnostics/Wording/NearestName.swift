/// Finds the name that someone probably meant.
package enum NearestName {
    /// Of longer words only the beginning is compared: nobody mistypes them by hand.
    private static let lengthLimit = 100

    /// The candidate that differs least from a name, when it is near enough to be a slip.
    ///
    /// - Parameters:
    ///   - name: What was written.
    ///   - candidates: What could have been meant; of two equally near ones the first wins.
    ///   - most: The most slips of the keys, where a third of the name would be too many.
    /// - Returns: The candidate, or nil when none is near.
    package static func of(_ name: String, among candidates: [String], most: Int = .max) -> String? {
        let written = folded(name)
        let tolerance = min(most, max(1, written.count / 3))
        var best: (name: String, distance: Int)?
        for candidate in candidates {
            let distance = EditDistance.between(written, folded(candidate))
            if distance <= tolerance, distance < best?.distance ?? .max { best = (candidate, distance) }
        }
        return best?.name
    }

    private static func folded(_ text: String) -> [UInt32] {
        text.lowercased().unicodeScalars.prefix(lengthLimit).map(\.value)
    }
}
