import BODXML

/// The parts of a document, each read, as if it were too large to be held.
func parts(of bytes: [UInt8], target: Int = 150) -> [(part: XMLPart, reading: XMLReading)] {
    var splitter = XMLPartSplitter(target: target, most: 1 << 20)
    splitter.feed(bytes)
    splitter.finish()
    var parts: [(XMLPart, XMLReading)] = []
    while let part = splitter.next() { parts.append((part, XMLReader().read(part.bytes, name: "a.xml"))) }
    return parts
}
