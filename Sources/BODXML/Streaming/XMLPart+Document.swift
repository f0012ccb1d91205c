import BODDiagnostics

/// Which nodes of a part that was read are new in it.
extension XMLPart {
    /// Where the part begins to be new.
    ///
    /// - Parameter document: The part as it was read.
    /// - Returns: An index into the text; no node stands on both sides of it but the elements that earlier parts have begun.
    package func firstNewIndex(in document: ParsedDocument) -> Int {
        let offset = pieces.last?.start.offset ?? 0
        let source = document.source
        switch source.encoding {
        case .utf8, .ascii:
            // A byte order mark is not part of the text.
            return max(0, offset - (source.bytes.count - source.utf8.count))
        case .latin1, .windows1252, .utf16LittleEndian, .utf16BigEndian:
            let repeated = Array(source.bytes.prefix(offset))
            return (try? TextDecoding.utf8(repeated, from: 0, as: source.encoding))?.count ?? 0
        }
    }

    /// The elements that are not complete when the part ends.
    ///
    /// - Parameter document: The part as it was read.
    /// - Returns: Their places among all nodes, the outermost first.
    package func openElements(in document: ParsedDocument) -> [Int] {
        var open: [Int] = []
        var element: ElementNode? = document.root
        while open.count < openCount, let current = element {
            open.append(current.ordinal)
            element = current.childElements.reduce(nil) { $1 }
        }
        return open
    }

    /// Where what is new ends: what closes the open elements is not the document's.
    ///
    /// - Parameter document: The part as it was read.
    /// - Returns: An index into the text.
    package func newEnd(in document: ParsedDocument) -> Int {
        guard let innermost = openElements(in: document).last else { return document.source.utf8.count }
        return Int(document.nodes[innermost].contentEnd)
    }

    /// Whether an element is the first of its local name among its siblings in the document.
    ///
    /// - Parameter element: An element of the part.
    /// - Returns: True when no earlier part had another one.
    package func isFirst(_ element: ElementNode) -> Bool {
        guard let step = location(element.location).path?.split(separator: "/").last else { return true }
        return !step.contains("[") || step.hasSuffix("[1]")
    }
}
