import BODModel
import BODXML

/// Tells places of a document by what identifies them in place of positions, so that they stay the same when others are added above.
///
/// `/SyncX/DataArea/X/XLine[2]/Amount` becomes `/SyncX/DataArea/X[DocumentID/ID='7']/XLine[LineNumber='20']/Amount`. Where nothing
/// identifies an element, its position stays.
struct AnchorFinder {
    private struct Found {
        let element: ElementNode
        let anchor: String
    }

    private let document: ParsedDocument
    /// What was found of each path, since the findings of a document share most of their way.
    private var known: [String: Found] = [:]
    /// The children of one name of an element that paths led through, so that no sibling is counted twice.
    private var children: [Family: [ElementNode]] = [:]

    /// An element's children of one name.
    private struct Family: Hashable {
        let parent: Int
        let name: String
    }

    init(_ document: ParsedDocument) {
        self.document = document
    }

    /// The anchor of a path of the document; the path itself where the document has no such place.
    ///
    /// - Parameter path: The path as `ElementNode.path` and `AttributeNode.path` write it.
    /// - Returns: The anchor.
    mutating func anchor(of path: String) -> String {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")), !path.hasPrefix("//") else { return path }
        let last = path[path.index(after: slash)...]
        if last.hasPrefix("@") { return anchor(of: String(path[..<slash])) + "/\(last)" }
        return found(path)?.anchor ?? path
    }

    /// Goes down the path from the longest part that is known already.
    private mutating func found(_ path: String) -> Found? {
        var place: Found?
        var way = ""
        for step in path.split(separator: "/") {
            way += "/\(step)"
            if let found = known[way] {
                place = found
                continue
            }
            guard let element = element(step, below: place) else { return nil }
            let (name, position) = Self.parts(step)
            let mark = Self.mark(of: element) ?? position.map { "[\($0)]" } ?? ""
            let next = Found(element: element, anchor: "\(place?.anchor ?? "")/\(name)\(mark)")
            known[way] = next
            place = next
        }
        return place
    }

    private mutating func element(_ step: Substring, below place: Found?) -> ElementNode? {
        let (name, position) = Self.parts(step)
        guard let parent = place?.element else { return document.root.isNamed(name) ? document.root : nil }
        let family = Family(parent: parent.ordinal, name: name)
        let siblings = children[family] ?? parent.children(named: name)
        children[family] = siblings
        let wanted = (position ?? 1) - 1
        return siblings.indices.contains(wanted) ? siblings[wanted] : nil
    }

    /// `XLine[2]` is the name XLine and the position 2.
    private static func parts(_ step: Substring) -> (name: String, position: Int?) {
        guard step.hasSuffix("]"), let bracket = step.lastIndex(of: "["),
            let position = Int(step[step.index(after: bracket)...].dropLast())
        else { return (String(step), nil) }
        return (String(step[..<bracket]), position)
    }

    /// What identifies an element among its siblings: a number of its own, an identifier, a name, or a sequence.
    private static func mark(of element: ElementNode) -> String? {
        if let number = value(element.child("LineNumber")) { return mark("LineNumber", number) }
        if let id = value(identifier(of: element)) { return mark("DocumentID/ID", id) }
        for name in ["ID", "Code"] {
            if let id = value(element.child(name)) { return mark(name, id) }
        }
        for attribute in element.attributes where identifyingAttributes.contains(attribute.localName) {
            if let value = attribute.value.nonBlank { return mark("@\(attribute.name)", value) }
        }
        return nil
    }

    private static let identifyingAttributes: Set<String> = [
        "name", "sequence", "sequenceName", "schemeName", "role", "type",
    ]

    /// A noun keeps its number in its header, a reference to a document in itself.
    private static func identifier(of element: ElementNode) -> ElementNode? {
        let holder = element.child("\(element.localName)Header") ?? element
        return holder.descendant("DocumentID", "ID")
    }

    private static func value(_ element: ElementNode?) -> String? { element?.text.nonBlank }

    private static func mark(_ name: String, _ value: String) -> String {
        let quote = value.contains("'") ? "\"" : "'"
        return "[\(name)=\(quote)\(value.shortened)\(quote)]"
    }
}
