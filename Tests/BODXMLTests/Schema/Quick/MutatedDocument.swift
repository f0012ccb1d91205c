import BODTestSupport
import BODXML

/// A document with random changes of the kinds that a schema has a say about, valid or not.
struct MutatedDocument {
    private var random: SeededGenerator
    private(set) var bytes: [UInt8]

    init(_ bytes: [UInt8], seed: UInt64, changes: Int) {
        random = SeededGenerator(seed: seed)
        self.bytes = bytes
        for _ in 0..<changes { change() }
    }

    private static let values = [
        "", " ", "0", "1", "-1", "+1", "01", "1.50", ".5", "1.", "-0.000", "999999999999999999",
        "12345678901234567890123456",
        "true", "TRUE", "2026-02-28", "2026-02-29", "2026-02-28Z", "2026-02-28+14:00", "2026-02-28T24:00:00",
        "12:00:00.123",
        "2026-02-28T23:59:59.999+13:59", "2026-02-28T23:59:60", "0000-01-01", "12026-01-01", "de-DE", "d e", "EUR",
        " EUR ",
        "a\tb", "a  b", "x&amp;y", "http://example.com/a", "http://[", "%zz", "mailto:a@b", "é", "&#13;", "P3D", "A:b",
    ]
    private static let attributes = [
        "unheard=\"1\"", "xsi:nil=\"true\"", "xsi:nil=\"false\"", "xsi:type=\"xs:string\"", "xml:lang=\"de\"",
        "xsi:schemaLocation=\"urn:a a.xsd\"", "xsi:schemaLocation=\"urn:a\"", "xsi:noNamespaceSchemaLocation=\"a.xsd\"",
        "languageID=\"de\"", "currencyID=\"EUR\"", "xmlns:q=\"urn:q\" q:a=\"1\"",
    ]
    private static let contents = [
        "stray", "<!-- c -->", "<?p i?>", "<![CDATA[ ]]>", "<![CDATA[x]]>", "<Unheard xmlns=\"\"/>",
        "<Unheard>of</Unheard>",
        "\n", "<o:other xmlns:o=\"urn:o\"><o:a o:b=\"1\"/>text</o:other>", "&#x20;",
    ]

    private mutating func change() {
        guard let document = XMLReader().read(bytes, name: "d.xml").document,
            let element = Array(document.root.subtree).randomElement(using: &random)
        else { return }
        let range = element.utf8Range
        let text = Array(bytes[range])
        let isRoot = element == document.root
        switch Int.random(in: 0..<14, using: &random) {
        case 0 where !isRoot: bytes.removeSubrange(range)
        case 1 where !isRoot: bytes.replaceSubrange(range, with: text + text)
        case 2: rename(element, to: element.localName + "s")
        case 3:
            if let other = Array(document.root.subtree).randomElement(using: &random) {
                rename(element, to: other.localName)
            }
        case 4 where !isRoot:
            if let other = Array(document.root.subtree).randomElement(using: &random), other != document.root {
                bytes.move(range, to: other.utf8Range.lowerBound)
            }
        case 5, 6:
            let attribute = Self.attributes.randomElement(using: &random) ?? ""
            bytes.insert(contentsOf: " \(attribute)".utf8, at: element.tagEnd)
        case 7, 8:
            let content = Self.contents.randomElement(using: &random) ?? ""
            bytes.insert(contentsOf: content.utf8, at: place(in: element))
        case 9, 10, 11:
            guard element.contentUTF8Range.upperBound < range.upperBound, Array(element.childElements).isEmpty else {
                return
            }
            bytes.replaceSubrange(
                element.contentUTF8Range,
                with: (Self.values.randomElement(using: &random) ?? "").utf8
            )
        case 12:
            guard let attribute = Array(element.attributes).randomElement(using: &random) else { return }
            bytes.removeSubrange(attribute.utf8Range)
        default:
            guard let attribute = Array(element.attributes).randomElement(using: &random) else { return }
            bytes.replaceSubrange(
                attribute.valueUTF8Range,
                with: (Self.values.randomElement(using: &random) ?? "").utf8
            )
        }
    }

    /// The beginning of the content, or its end; for an empty-element tag the place before it.
    private mutating func place(in element: ElementNode) -> Int {
        let content = element.contentUTF8Range
        guard content.upperBound < element.utf8Range.upperBound else { return element.utf8Range.lowerBound }
        return Bool.random(using: &random) ? content.lowerBound : content.upperBound
    }

    private mutating func rename(_ element: ElementNode, to name: String) {
        let end = element.contentUTF8Range.upperBound
        let old = element.nameUTF8Range
        let prefix = element.name.prefix.map { "\($0):" } ?? ""
        if end < element.utf8Range.upperBound {
            bytes.replaceSubrange(end + 2..<element.utf8Range.upperBound - 1, with: (prefix + name).utf8)
        }
        bytes.replaceSubrange(old, with: (prefix + name).utf8)
    }
}

extension ElementNode {
    /// Behind the name in the start tag.
    fileprivate var tagEnd: Int { nameUTF8Range.upperBound }
}
