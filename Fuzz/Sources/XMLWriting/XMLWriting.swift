import BODDiagnostics
import BODXML
import FuzzSupport

/// Reads the first half of the input as XML and edits it as the second half says.
///
/// - Parameters:
///   - start: The first byte.
///   - count: How many bytes there are.
/// - Returns: Always 0.
@_cdecl("LLVMFuzzerTestOneInput")
public func editXML(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let (bytes, script) = FuzzedInput(start, count).halves
    build(script)
    guard let document = XMLReader().read(bytes, name: "fuzz.xml").document else { return 0 }
    require(EditedDocument(document).bytes == bytes, "without edits the bytes stay")
    guard script.count >= 3 else { return 0 }
    let elements = Array(document.root.subtree)
    let element = elements[(Int(script[0]) << 8 | Int(script[1])) % elements.count]
    let text = allowed(script.dropFirst(3))
    switch script[2] % 4 {
    case 0: setText(of: element, to: text)
    case 1: remove(element)
    case 2: rename(element, to: text)
    default: setValue(of: element, to: text)
    }
    return 0
}

/// The text without what XML cannot say; what the edits take is text, and its characters are the caller's to check.
private func allowed(_ bytes: some Sequence<UInt8>) -> String {
    var text = String(decoding: Array(bytes), as: UTF8.self)
    while let scalar = XMLGrammar.firstForbiddenCharacter(in: text) {
        text.unicodeScalars.removeAll { $0 == scalar }
    }
    return text
}

/// The document after edits, which has to be read again.
private func edited(_ document: ParsedDocument, _ edits: [DocumentEdit]) -> ParsedDocument? {
    var change = EditedDocument(document)
    do {
        try change.apply(edits)
    } catch .unencodable {
        require(document.source.encoding != .utf8, "UTF-8 can hold everything")
        return nil
    } catch {
        fatalError("an edit of a node is inside the document: \(error)")
    }
    let reading = XMLReader().read(change.bytes, name: "edited.xml")
    return require(some: reading.document, "an edited document can be read: \(reading.diagnostics.map(\.summary))")
}

/// The element that stands in the same place of another document.
private func counterpart(of element: ElementNode, in document: ParsedDocument) -> ElementNode? {
    guard let index = Array(element.document.root.subtree).firstIndex(of: element) else { return nil }
    let others = Array(document.root.subtree)
    return index < others.count ? others[index] : nil
}

private func setText(of element: ElementNode, to text: String) {
    guard let after = edited(element.document, [.settingText(of: element, to: text)]) else {
        fatalError("a text can be written in every encoding")
    }
    let same = require(some: counterpart(of: element, in: after), "the element is still there")
    require(same.name == element.name, "the element keeps its name")
    require(Array(same.text.utf8) == Array(text.utf8), "the text is what was set")
    require(Array(same.childElements).isEmpty, "what was inside is replaced")
}

private func remove(_ element: ElementNode) {
    guard element.parent != nil else { return }
    let gone = Array(element.subtree).count
    guard let after = edited(element.document, [.removing(element)]) else { fatalError("removing needs no encoding") }
    require(after.elementCount == element.document.elementCount - gone, "the element and all in it are gone")
}

private func rename(_ element: ElementNode, to name: String) {
    guard XMLGrammar.isNCName(name), name.utf8.count <= 1_000 else { return }
    guard let after = edited(element.document, DocumentEdit.renaming(element, to: name)) else { return }
    let same = require(some: counterpart(of: element, in: after), "the element is still there")
    require(Array(same.localName.utf8) == Array(name.utf8), "the name is what was set")
    require(after.elementCount == element.document.elementCount, "nothing else changed")
}

private func setValue(of element: ElementNode, to value: String) {
    guard let attribute = element.attributes.last else { return }
    guard let after = edited(element.document, [.settingValue(of: attribute, to: value)]) else {
        fatalError("a value can be written in every encoding")
    }
    let same = require(some: counterpart(of: element, in: after), "the element is still there")
    let again = require(some: same.attributes.last, "the attribute is still there")
    require(again.name == attribute.name, "the attribute keeps its name")
    require(Array(again.value.utf8) == Array(value.utf8), "the value is what was set")
}

/// Writes an element with names and texts of any bytes: it is refused, or read again as it was meant.
private func build(_ script: [UInt8]) {
    let words = script.split(separator: 0x1E, maxSplits: 4, omittingEmptySubsequences: false)
        .map { String(decoding: $0, as: UTF8.self) }
    guard words.count == 5 else { return }
    let inner = ElementBuilder(
        XMLName(words[0], namespace: words[1], prefix: words[2]),
        attributes: [
            AttributeBuilder(words[3], words[4])
        ]
    )
    let element = ElementBuilder("a", children: [.element(inner), .text(words[4]), .comment(words[3])])
    guard let bytes = try? XMLSerializer(layout: .verbatim).bytes(of: element) else { return }
    let reading = XMLReader().read(bytes, name: "built.xml")
    let root = require(some: reading.document, "what was written can be read: \(reading.diagnostics)").root
    let child = require(some: Array(root.childElements).first, "the child is there")
    require(Array(child.localName.utf8) == Array(words[0].utf8), "the name is kept")
    require(Array((child.namespace ?? "").utf8) == Array(words[1].utf8), "the namespace is kept")
    require(child.attribute(words[3]).map { Array($0.value.utf8) } == Array(words[4].utf8), "the value is kept")
    require(Array(root.text.utf8) == Array(words[4].utf8), "the text is kept")
}
