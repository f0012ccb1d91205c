import BODDiagnostics

/// An element that is open while a document is split, of those whose children may be spread over several parts.
struct SplitLevel {
    let name: [UInt8]
    /// Where its start tag is in the document.
    let position: SourcePosition
    /// Its start tag in the bytes at hand; meaningless once the tag is in an earlier part.
    let startTag: Range<Int>
    /// The start tag with what stands before it outside the elements around it; nil until a cut.
    var opening: XMLExcerpt?
    /// How many children of each name are complete.
    private(set) var counts: [[UInt8]: Int] = [:]
    /// The first child of each name, in their order, as far as they are in earlier parts.
    private(set) var carried: [(name: [UInt8], excerpt: XMLExcerpt)] = []
    /// The first children of their names that have come since the last cut.
    private var firsts: [(name: [UInt8], range: Range<Int>, position: SourcePosition)] = []

    /// A first child above this size is not repeated in each part.
    private static let largestCarried = 1 << 20

    init(name: [UInt8], position: SourcePosition, startTag: Range<Int>) {
        self.name = name
        self.position = position
        self.startTag = startTag
    }

    /// Whether a child of the name would be the first.
    func isFirst(_ name: ArraySlice<UInt8>) -> Bool { counts[[UInt8](name)] == nil }

    /// Notes a complete child.
    ///
    /// - Parameters:
    ///   - name: Its name.
    ///   - range: Where it is in the bytes at hand; nil when it began in an earlier part.
    ///   - position: Where it is in the document.
    /// - Returns: How many of the name there are now.
    mutating func complete(_ name: [UInt8], _ range: Range<Int>?, _ position: SourcePosition) -> Int {
        let count = counts[name, default: 0] + 1
        counts[name] = count
        if count == 1, let range, range.count <= Self.largestCarried { firsts.append((name, range, position)) }
        return count
    }

    /// Keeps what the next parts need of the bytes at hand.
    ///
    /// - Parameters:
    ///   - bytes: The bytes.
    ///   - isOutermost: Whether everything before the start tag belongs to it.
    mutating func cut(_ bytes: [UInt8], isOutermost: Bool) {
        if opening == nil {
            let start = isOutermost ? 0 : startTag.lowerBound
            opening = XMLExcerpt(
                bytes: [UInt8](bytes[start..<startTag.upperBound]),
                position: isOutermost ? .start : position
            )
        }
        for first in firsts {
            carried.append((first.name, XMLExcerpt(bytes: [UInt8](bytes[first.range]), position: first.position)))
        }
        firsts = []
    }

    /// How many children of each local name came before the present part, and how many of these are repeated in it.
    var spine: XMLPart.Spine {
        var children: [String: XMLPart.Spine.Children] = [:]
        for (name, count) in counts { children[Self.local(name), default: .init()].before += count }
        for (name, _) in carried { children[Self.local(name), default: .init()].repeated += 1 }
        return XMLPart.Spine(name: Self.local(name), children: children)
    }

    private static func local(_ name: [UInt8]) -> String {
        String(
            decoding: name.drop { $0 != 0x3A }.isEmpty ? name[...] : name.drop { $0 != 0x3A }.dropFirst(),
            as: UTF8.self
        )
    }
}
