import BODXML

/// A document as the flat records that it consists of: to walk them costs no reference counting, as handles on elements do.
struct DocumentRecords {
    let document: ParsedDocument
    let nodes: [NodeRecord]
    let attributes: [AttributeRecord]
    private let text: [UInt8]
    /// How much further on in the whole document the text stands.
    private let shift: Int
    private let expandedValues: [UInt8]

    init(_ document: ParsedDocument, shift: Int = 0) {
        self.shift = shift
        self.document = document
        nodes = document.nodes
        attributes = document.attributes
        text = document.source.utf8
        expandedValues = document.expandedValues
    }

    func bytes(of value: ValueSlice) -> ArraySlice<UInt8> {
        let range = Int(value.start)..<Int(value.start + value.count)
        return value.isExpanded ? expandedValues[range] : text[range]
    }

    /// Whether a value is nothing but white space.
    func isBlank(_ value: ValueSlice) -> Bool {
        let bytes = value.isExpanded ? expandedValues.span : text.span
        var place = Int(value.start)
        let end = place + Int(value.count)
        while place < end {
            // Most white space is indentation.
            if place + 8 <= end, bytes.bytes.unsafeLoadUnaligned(fromByteOffset: place, as: UInt64.self) == Self.blanks
            {
                place += 8
                continue
            }
            let byte = bytes[place]
            if byte != 0x20, byte != 0x0A, byte != 0x0D, byte != 0x09 { return false }
            place += 1
        }
        return true
    }

    private static let blanks: UInt64 = 0x2020_2020_2020_2020

    func attributes(of node: NodeRecord) -> Range<Int> {
        let first = Int(node.firstAttribute)
        return first..<first + Int(node.attributeCount)
    }

    func position(of node: NodeRecord) -> SamplePosition {
        SamplePosition(file: ExactText(document.name), offset: Int(node.start) + shift)
    }
}
