import BODTestSupport
import BODXML

/// An order of many lines with random mistakes at any level: in the envelope, the header, the lines, and deep in them.
struct MutatedOrder {
    private var random: SeededGenerator
    private(set) var bytes: [UInt8]

    init(seed: UInt64, mistakes: Int) throws {
        random = SeededGenerator(seed: seed)
        let order = try LongOrder(seed: seed)
        bytes = Array(order.valid(lines: Int.random(in: 2...10, using: &random)).utf8)
        for _ in 0..<mistakes { mutate() }
    }

    /// Mistakes at the top are as likely as those at the bottom, of which there are many more places.
    private mutating func element(_ document: ParsedDocument) -> ElementNode? {
        let depth = Int.random(in: 1...6, using: &random)
        let all = Array(document.root.subtree).filter { $0 != document.root }
        let wanted = all.filter { $0.path.split(separator: "/").count == depth }
        return wanted.randomElement(using: &random) ?? all.randomElement(using: &random)
    }

    private mutating func mutate() {
        guard let document = XMLReader().read(bytes, name: "order.xml").document, let element = element(document) else {
            return
        }
        let range = element.utf8Range
        let text = Array(bytes[range])
        switch Int.random(in: 0..<12, using: &random) {
        case 0, 1: bytes.removeSubrange(range)
        case 2: bytes.replaceSubrange(range, with: text + text)
        case 3: rename(element, to: element.localName + "s")
        case 4: rename(element, to: "Unheard")
        case 5, 6:
            guard let other = self.element(document) else { return }
            bytes.move(range, to: other.utf8Range.lowerBound)
        case 7: bytes.insert(contentsOf: " unheard=\"of\"".utf8, at: element.nameUTF8Range.upperBound)
        case 8: bytes.insert(contentsOf: "stray".utf8, at: element.contentUTF8Range.upperBound)
        case 9: bytes.replaceSubrange(element.contentUTF8Range, with: Array("x y".utf8))
        case 10: bytes.insert(contentsOf: "<Unheard of=\"é\">of</Unheard>".utf8, at: range.lowerBound)
        default:
            if let attribute = element.attributes.first(where: { _ in true }) {
                bytes.removeSubrange(attribute.utf8Range)
            }
        }
    }

    private mutating func rename(_ element: ElementNode, to name: String) {
        let end = element.contentUTF8Range.upperBound
        if end < element.utf8Range.upperBound {
            bytes.replaceSubrange(end + 2..<element.utf8Range.upperBound - 1, with: Array(name.utf8))
        }
        bytes.replaceSubrange(element.nameUTF8Range, with: Array(name.utf8))
    }

    /// Puts the whole order into another namespace.
    mutating func changeNamespace() {
        let text = String(decoding: bytes, as: UTF8.self)
        bytes = Array(text.replacing("http://schema.infor.com/InforOAGIS/2", with: "urn:other").utf8)
    }
}
