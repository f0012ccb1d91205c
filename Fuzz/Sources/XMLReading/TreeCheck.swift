import BODDiagnostics
import BODXML
import FuzzSupport

/// Requires what holds of every node of a tree: it lies inside its parent, after its elder, and where its markup is.
struct TreeCheck {
    let document: ParsedDocument
    let limits: XMLLimits

    private var utf8: [UInt8] { document.source.utf8 }

    func run() {
        var depths: [ElementNode: Int] = [:]
        for element in document.root.subtree {
            let depth = 1 + (element.parent.flatMap { depths[$0] } ?? 0)
            depths[element] = depth
            require(depth <= limits.depth, "the depth is limited")
            tags(of: element)
            attributes(of: element)
            children(of: element)
            require(!element.path.isEmpty, "an element has a path")
        }
        require(document.elementCount == depths.count, "every element is in the tree once")
    }

    private func tags(of element: ElementNode) {
        let (whole, start, content) = (element.utf8Range, element.startTagUTF8Range, element.contentUTF8Range)
        require(whole.lowerBound >= 0 && whole.upperBound <= utf8.count, "an element is in the document")
        require(start.lowerBound == whole.lowerBound && start.upperBound <= whole.upperBound, "a tag begins it")
        require(content.lowerBound == start.upperBound && content.upperBound <= whole.upperBound, "content is behind")
        require(utf8[start.lowerBound] == 0x3C && utf8[start.upperBound - 1] == 0x3E, "a tag is in angle brackets")
        require(utf8[whole.upperBound - 1] == 0x3E, "an element ends with a bracket")
        let written = String(decoding: utf8[element.nameUTF8Range], as: UTF8.self)
        require(Array(written.utf8) == Array("\(element.name)".utf8), "the name is where it says: \(written)")
        require(element.nameUTF8Range.count <= limits.nameBytes, "names are limited")
        requireInside(element.range, byteCount: document.source.bytes.count)
        requireInside(element.contentRange, byteCount: document.source.bytes.count)
    }

    private func attributes(of element: ElementNode) {
        let attributes = element.attributes
        require(attributes.count <= limits.attributesPerElement, "attributes are limited")
        var place = element.nameUTF8Range.upperBound
        for attribute in attributes {
            let (whole, value) = (attribute.utf8Range, attribute.valueUTF8Range)
            require(whole.lowerBound > place, "attributes are in order")
            place = whole.upperBound
            require(place < element.startTagUTF8Range.upperBound, "an attribute is in its tag")
            let quote = utf8[value.lowerBound - 1]
            require(quote == 0x22 || quote == 0x27, "a value begins after a quotation mark")
            require(utf8[value.upperBound] == quote && !utf8[value].contains(quote), "a value ends before its mark")
            let name = Array("\(attribute.name)".utf8)
            require(Array(utf8[whole.lowerBound...].prefix(name.count)) == name, "an attribute begins with its name")
            require(attribute.value.utf8.count <= limits.valueBytes, "values are limited")
            requireInside(attribute.range, byteCount: document.source.bytes.count)
            if !utf8[value].contains(where: { $0 == 0x26 || $0 < 0x20 }) {
                require(Array(attribute.value.utf8) == Array(utf8[value]), "a plain value is as written")
            }
        }
    }

    private func children(of element: ElementNode) {
        var place = element.contentUTF8Range.lowerBound
        for child in element.children {
            let range = child.utf8Range
            require(range.lowerBound >= place, "children are in order")
            require(range.upperBound <= element.contentUTF8Range.upperBound, "a child is inside")
            place = range.upperBound
            if case .element(let inner) = child { require(inner.parent == element, "a child knows its parent") }
            guard case .text(let text) = child else { continue }
            require(text.utf8Value.count <= limits.valueBytes, "texts are limited")
            if !utf8[range].contains(where: { $0 == 0x26 || $0 == 0x3C || $0 == 0x0D }) {
                require(Array(text.utf8Value) == Array(utf8[range]), "a plain text is as written")
            }
        }
    }
}

extension ChildNode {
    fileprivate var utf8Range: Range<Int> {
        switch self {
        case .element(let element): element.utf8Range
        case .text(let node), .comment(let node), .processingInstruction(_, let node): node.utf8Range
        }
    }
}
