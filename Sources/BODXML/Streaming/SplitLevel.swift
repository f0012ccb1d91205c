import BODDiagnostics

/// An element that is open while a document is split, of those whose children may be spread over several parts.
struct SplitLevel {
    let name: [UInt8]
    /// Where its start tag is in the document.
    let position: SourcePosition
    /// Its start tag in the bytes at hand; meaningless once the tag is in an earlier part.
    let startTag: Range<Int>
    /// Where the comments and blanks before the start tag begin, in the bytes at hand and in the document.
    let lead: (index: Int, position: SourcePosition)
    /// The start tag with what stands before it; nil until a cut.
    private(set) var opening: XMLExcerpt?
    private var counts: [[UInt8]: Int] = [:]
    /// The first child of each name, in their order, as far as they are in earlier parts.
    private(set) var carried: [(name: [UInt8], excerpt: XMLExcerpt)] = []
    /// The first children of their names that have come since the last cut.
    private var firsts: [(name: [UInt8], range: Range<Int>, position: SourcePosition)] = []

    init(
        name: [UInt8],
        position: SourcePosition,
        startTag: Range<Int>,
        lead: (index: Int, position: SourcePosition)
    ) {
        self.name = name
        self.position = position
        self.startTag = startTag
        self.lead = lead
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
        if count == 1, let range { firsts.append((name, range, position)) }
        return count
    }

    /// Keeps what the next parts need of the bytes at hand.
    mutating func cut(_ bytes: [UInt8]) {
        if opening == nil {
            opening = XMLExcerpt(bytes: [UInt8](bytes[lead.index..<startTag.upperBound]), position: lead.position)
        }
        for first in firsts {
            carried.append((first.name, XMLExcerpt(bytes: [UInt8](bytes[first.range]), position: first.position)))
        }
        firsts = []
    }

    /// What the present part has to know of the children that came before it.
    var spine: XMLPart.Spine {
        var children: [String: XMLPart.Spine.Children] = [:]
        for (name, count) in counts { children[Self.local(name), default: .init()].before += count }
        for (name, _) in carried { children[Self.local(name), default: .init()].repeated += 1 }
        return XMLPart.Spine(name: Self.local(name), children: children)
    }

    private static func local(_ name: [UInt8]) -> String {
        let rest = name.drop { $0 != 0x3A }.dropFirst()
        return String(decoding: rest.isEmpty ? name[...] : rest, as: UTF8.self)
    }
}
