public import BODDiagnostics

extension ElementNode {
    private var record: NodeRecord { document.nodes[Int(index)] }

    /// The bytes of the UTF-8 text from the start tag to the end tag, both included.
    public var utf8Range: Range<Int> { Int(record.start)..<Int(record.end) }

    /// The bytes of the start tag in the UTF-8 text.
    public var startTagUTF8Range: Range<Int> { Int(record.start)..<Int(record.contentStart) }

    /// The bytes between start tag and end tag in the UTF-8 text; empty at the tag's end for an empty-element tag.
    public var contentUTF8Range: Range<Int> { Int(record.contentStart)..<Int(record.contentEnd) }

    /// The bytes of the name in the start tag.
    public var nameUTF8Range: Range<Int> {
        let start = Int(record.start) + 1
        return start..<start + name.description.utf8.count
    }

    /// The whole element in the user's file.
    public var range: SourceRange { document.range(utf8Range) }

    /// The start tag in the user's file, which is where findings about the element point.
    public var startTagRange: SourceRange { document.range(startTagUTF8Range) }

    /// The name in the start tag, in the user's file.
    public var nameRange: SourceRange { document.range(nameUTF8Range) }

    /// What stands between the tags, without blanks at both ends, in the user's file; the start tag when there is nothing.
    public var contentRange: SourceRange {
        let trimmed = document.source.trimmingBlanks(contentUTF8Range)
        return trimmed.isEmpty ? startTagRange : document.range(trimmed)
    }

    /// The XPath of the element, with a number where siblings share its name: `/SyncX/DataArea/X/XLine[2]`.
    ///
    /// Namespaces are left out, as people read it; two elements of one document never share a path unless they differ
    /// only in namespace.
    public var path: String {
        var steps: [String] = []
        var element: ElementNode? = self
        while let current = element {
            steps.append(current.step)
            element = current.parent
        }
        return "/" + steps.reversed().joined(separator: "/")
    }

    private var step: String {
        let number = document.siblingNumbers.number(of: Int(index))
        return number == 0 ? localName : "\(localName)[\(number)]"
    }

    /// The location for a finding about the element as a whole: its start tag's name and its path.
    public var location: SourceLocation {
        SourceLocation(file: document.name, range: startTagRange, path: path)
    }

    /// The location for a finding about the element's text.
    public var contentLocation: SourceLocation {
        SourceLocation(file: document.name, range: contentRange, path: path)
    }
}
