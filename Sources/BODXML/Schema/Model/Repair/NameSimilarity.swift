import BODDiagnostics

/// How much two names look like each other, for "did you mean".
package enum NameSimilarity {
    /// Longer names are only compared for equality: nobody mistypes them by hand.
    private static let lengthLimit = 64

    /// The name among several that a misspelt one was probably meant to be.
    ///
    /// - Parameters:
    ///   - name: The misspelt name.
    ///   - candidates: The names that are known.
    /// - Returns: The nearest name, the first among equals, or nil when none is near.
    package static func nearest(to name: XMLName, among candidates: [XMLName]) -> XMLName? {
        var best: (name: XMLName, distance: Int)?
        for candidate in candidates {
            guard let distance = distance(from: name, to: candidate), distance < best?.distance ?? .max else {
                continue
            }
            best = (candidate, distance)
        }
        return best?.name
    }

    /// How far one name is from another.
    ///
    /// - Parameters:
    ///   - name: The misspelt name.
    ///   - other: The name that may be meant.
    /// - Returns: The number of characters to insert, delete, replace or swap; 0 when only case or the namespace
    ///   differs; nil when it is more than a third, or when both the local name and the namespace differ.
    package static func distance(from name: XMLName, to other: XMLName) -> Int? {
        if sameBytes(name.local, other.local) { return 0 }
        guard sameBytes(name.namespace ?? "", other.namespace ?? "") else { return nil }
        let left = folded(name.local)
        let right = folded(other.local)
        if left == right { return 0 }
        let length = max(left.count, right.count)
        guard length <= lengthLimit, length >= 3 else { return nil }
        let limit = length / 3
        guard abs(left.count - right.count) <= limit else { return nil }
        let distance = EditDistance.between(left, right)
        return distance <= limit ? distance : nil
    }

    private static func folded(_ text: String) -> [UInt32] {
        text.unicodeScalars.map { (0x41...0x5A).contains($0.value) ? $0.value + 0x20 : $0.value }
    }
}
