/// The code points of a text.
struct PatternText {
    let scalars: [UInt32]

    init(_ utf8: ArraySlice<UInt8>) {
        if utf8.allSatisfy({ $0 < 0x80 }) {
            scalars = utf8.map(UInt32.init)
        } else {
            scalars = String(decoding: utf8, as: UTF8.self).unicodeScalars.map(\.value)
        }
    }

    /// Whether a condition holds at a place.
    func holds(_ assertion: PatternAssertion, at place: Int) -> Bool {
        switch assertion {
        case .start: place == 0
        case .end: place == scalars.count
        case .wordBoundary: isWordBoundary(place)
        case .noWordBoundary: !isWordBoundary(place)
        }
    }

    /// Whether a place is between a character of `\w` and one that is not.
    private func isWordBoundary(_ place: Int) -> Bool {
        isWord(place - 1) != isWord(place)
    }

    private func isWord(_ place: Int) -> Bool {
        scalars.indices.contains(place) && ScalarSet.word.contains(scalars[place])
    }
}
