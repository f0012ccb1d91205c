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
        for place in Int(value.start)..<Int(value.start + value.count) {
            let byte = bytes[place]
            if byte != 0x20, byte != 0x0A, byte != 0x0D, byte != 0x09 { return false }
        }
        return true
    }

    func attributes(of node: NodeRecord) -> Range<Int> {
        let first = Int(node.firstAttribute)
        return first..<first + Int(node.attributeCount)
    }

    func position(of node: NodeRecord) -> SamplePosition {
        SamplePosition(file: ExactText(document.name), offset: Int(node.start) + shift)
    }
}
