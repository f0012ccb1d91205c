#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// One pass over the text before the parser sees it: the limits that a parser would only notice too late, and the DOCTYPE.
///
/// The scan knows just enough of XML to tell tags, comments, CDATA sections and processing instructions apart. It judges
/// nothing else: where the text is not well-formed it stops, and the parser says what is wrong.
@safe struct LimitScan {
    /// What was found, and where in the UTF-8 text.
    enum Finding: Equatable {
        case documentType(at: Range<Int>)
        case exceeded(Limit, limit: Int, at: Range<Int>)
    }

    /// Which limit a document is above.
    enum Limit: Equatable {
        case depth
        case attributes
        case attributeValue
        case text
        case comment
        case processingInstruction
        case name
    }

    private let text: UnsafeBufferPointer<UInt8>
    private let limits: XMLLimits
    private var index = 0
    private var depth = 0
    private var runStart = 0

    static func firstFinding(in utf8: [UInt8], limits: XMLLimits) -> Finding? {
        unsafe utf8.withUnsafeBufferPointer { buffer in
            var scan = unsafe LimitScan(text: buffer, limits: limits)
            return scan.run()
        }
    }

    private init(text: UnsafeBufferPointer<UInt8>, limits: XMLLimits) {
        unsafe self.text = text
        self.limits = limits
    }

    private mutating func run() -> Finding? {
        while let open = find(0x3C, from: index) {
            index = open
            let result: Step
            switch byte(open + 1) {
            case 0x21: result = declaration(open)
            case 0x3F: result = skip(past: "?>", from: open + 2, start: open, limit: .processingInstruction)
            case 0x2F: result = endTag(open)
            default: result = startTag(open)
            }
            switch result {
            case .goOn: continue
            case .giveUp: return nil
            case .found(let finding): return finding
            }
        }
        return unsafe longText(upTo: text.count)
    }

    private enum Step {
        case goOn
        case giveUp
        case found(Finding)
    }

    private func byte(_ place: Int) -> UInt8 {
        unsafe place < text.count ? unsafe text[place] : 0
    }

    private func find(_ wanted: UInt8, from start: Int) -> Int? {
        guard unsafe start < text.count, let base = unsafe text.baseAddress,
            let found = unsafe memchr(base + start, Int32(wanted), text.count - start)
        else { return nil }
        return unsafe UnsafeRawPointer(found) - UnsafeRawPointer(base)
    }

    private func starts(_ wanted: StaticString, at place: Int) -> Bool {
        guard unsafe place + wanted.utf8CodeUnitCount <= text.count else { return false }
        for offset in 0..<wanted.utf8CodeUnitCount where unsafe text[place + offset] != wanted.utf8Start[offset] {
            return false
        }
        return true
    }

    /// A text run reaches from one tag to the next; CDATA sections belong to it, comments do not end it either.
    private func longText(upTo end: Int) -> Finding? {
        guard end - runStart > limits.valueBytes else { return nil }
        return .exceeded(.text, limit: limits.valueBytes, at: runStart..<runStart + 1)
    }

    private mutating func declaration(_ open: Int) -> Step {
        if starts("<!--", at: open) { return skip(past: "-->", from: open + 4, start: open, limit: .comment) }
        if starts("<![CDATA[", at: open) { return skip(past: "]]>", from: open + 9, start: open, limit: .text) }
        if starts("<!DOCTYPE", at: open) || starts("<!doctype", at: open) {
            return .found(.documentType(at: open..<open + 9))
        }
        return .giveUp
    }

    private mutating func skip(past close: StaticString, from start: Int, start open: Int, limit: Limit) -> Step {
        var place = start
        while let next = find(unsafe close.utf8Start.pointee, from: place) {
            if starts(close, at: next) {
                index = next + close.utf8CodeUnitCount
                if index - open <= limits.valueBytes + 12 { return .goOn }
                return .found(.exceeded(limit, limit: limits.valueBytes, at: open..<open + 1))
            }
            place = next + 1
        }
        return .giveUp
    }

    private mutating func endTag(_ open: Int) -> Step {
        if let finding = longText(upTo: open) { return .found(finding) }
        guard let close = find(0x3E, from: open) else { return .giveUp }
        depth -= 1
        index = close + 1
        runStart = index
        return .goOn
    }

    private mutating func startTag(_ open: Int) -> Step {
        if let finding = longText(upTo: open) { return .found(finding) }
        var tag = Tag(start: open, place: open + 1)
        while unsafe tag.place < text.count {
            switch unsafe text[tag.place] {
            case 0x3E:
                return close(tag)
            case 0x22, 0x27:
                if let step = attributeValue(&tag) { return step }
            case 0x20, 0x09, 0x0A, 0x0D, 0x3D, 0x2F:
                if let step = endWord(&tag) { return step }
            case 0x3C:
                return .giveUp
            default:
                tag.place += 1
            }
        }
        return endWord(&tag) ?? .giveUp
    }

    /// Where the scan of one start tag is.
    private struct Tag {
        let start: Int
        var place: Int
        var wordStart: Int
        var attributeStart: Int
        var attributes = 0

        init(start: Int, place: Int) {
            self.start = start
            self.place = place
            wordStart = place
            attributeStart = place
        }
    }

    private func endWord(_ tag: inout Tag) -> Step? {
        if tag.place - tag.wordStart > limits.nameBytes { return exceeded(.name, limits.nameBytes, at: tag.wordStart) }
        if unsafe tag.place < text.count, unsafe text[tag.place] != 0x3D { tag.attributeStart = tag.place + 1 }
        tag.place += 1
        tag.wordStart = tag.place
        return nil
    }

    private func attributeValue(_ tag: inout Tag) -> Step? {
        tag.attributes += 1
        if tag.attributes > limits.attributesPerElement {
            return exceeded(.attributes, limits.attributesPerElement, at: tag.attributeStart)
        }
        guard let end = unsafe find(text[tag.place], from: tag.place + 1) else { return .giveUp }
        if end - tag.place - 1 > limits.valueBytes {
            return exceeded(.attributeValue, limits.valueBytes, at: tag.attributeStart)
        }
        tag.place = end + 1
        tag.wordStart = tag.place
        return nil
    }

    private func exceeded(_ limit: Limit, _ value: Int, at place: Int) -> Step {
        .found(.exceeded(limit, limit: value, at: place..<place + 1))
    }

    private mutating func close(_ tag: Tag) -> Step {
        if tag.place - tag.wordStart > limits.nameBytes { return exceeded(.name, limits.nameBytes, at: tag.wordStart) }
        let isEmpty = unsafe text[tag.place - 1] == 0x2F
        index = tag.place + 1
        runStart = index
        depth += 1
        if depth > limits.depth {
            return .found(.exceeded(.depth, limit: limits.depth, at: tag.start..<tag.place + 1))
        }
        if isEmpty { depth -= 1 }
        return .goOn
    }
}
