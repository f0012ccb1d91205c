/// A document that is being made: a root element, and comments and processing instructions around it.
public struct DocumentBuilder: Sendable, Hashable {
    /// Comments and processing instructions before the root element.
    public var prolog: [XMLFragment]
    /// The root element.
    public var root: ElementBuilder
    /// Comments and processing instructions after the root element.
    public var epilog: [XMLFragment]

    /// Makes a document.
    ///
    /// - Parameters:
    ///   - prolog: Comments and processing instructions before the root element.
    ///   - root: The root element.
    ///   - epilog: Comments and processing instructions after the root element.
    public init(prolog: [XMLFragment] = [], root: ElementBuilder, epilog: [XMLFragment] = []) {
        self.prolog = prolog
        self.root = root
        self.epilog = epilog
    }

    /// Copies a document that was read.
    ///
    /// - Parameter document: The document to copy.
    public init(copying document: ParsedDocument) {
        self.init(root: ElementBuilder(copying: document.root))
        var isBehindRoot = false
        for node in document.children {
            switch node {
            case .element: isBehindRoot = true
            case .text, .comment, .processingInstruction:
                let fragment = XMLFragment(copying: node)
                if isBehindRoot { epilog.append(fragment) } else { prolog.append(fragment) }
            }
        }
    }
}
