/// What was learnt of a schema by looking at documents: the types of their elements, and what may follow what in them.
///
/// It is the part of the schema's automata that documents have needed so far, with names as numbers and everything in arrays, so that an
/// element of the next document costs a few comparisons.
struct QuickTable: Sendable {
    /// The number of a name: from 0 for those that the schema has, below for the others, by their namespace.
    typealias Symbol = Int32
    /// The place of a type in `types`; what is below 0 is left to libxml2.
    typealias TypePlace = Int32

    /// What stands between the tags of an element.
    enum Content {
        /// Nothing, not even white space.
        case nothing
        /// A value, by its place in `values`.
        case value(Int32)
        /// Elements, from a state on.
        case elements(initial: Int32, isMixed: Bool)
        /// Anything; what the schema has at its top level is checked.
        case anything
        /// Anything.
        case skipped
    }

    /// A type of elements.
    struct ElementType {
        var content: Content
        /// A range of `attributes`.
        var attributes: Range<Int> = 0..<0
        var requiredAttributes = 0
    }

    struct Attribute {
        var name: Symbol
        /// A place in `values`.
        var value: Int32
        var isRequired: Bool
    }

    /// How far the content of an element has come.
    struct State {
        var type: TypePlace
        /// Whether the content may end here.
        var isAccepting: Bool
        /// The first of the edges that lead on; the others hang on it.
        var firstEdge: Int32 = -1
    }

    /// One child that may be next.
    struct Edge {
        var name: Symbol
        /// The state behind it.
        var state: Int32
        /// The type of the child.
        var type: TypePlace
        /// The next edge from the same state.
        var next: Int32
    }

    static let unsure: TypePlace = -1
    /// Of a name that the schema does not have at its top level.
    static let undeclared: TypePlace = -2
    static let anything: TypePlace = 0
    static let skipped: TypePlace = 1

    var types = [ElementType(content: .anything), ElementType(content: .skipped)]
    var attributes: [Attribute] = []
    var values: [QuickValue] = []
    var choices: [QuickChoice] = []
    var states: [State] = []
    var edges: [Edge] = []
    /// The types of elements that a document, or something that may be anything, begins with.
    var roots: [Symbol: TypePlace] = [:]
    /// The symbols of names by the numbers that documents of one numbering have for them.
    var numberings: [Int: [Symbol]] = [:]
    /// What is only needed to learn.
    var lessons = QuickLessons()

    /// The attributes of every element, which say where the schema is.
    static let schemaLocation: Symbol = 0
    static let noNamespaceSchemaLocation: Symbol = 1

    /// The edge from a state for a name, when it was learnt.
    @inline(__always)
    func edge(from state: Int32, _ name: Symbol) -> Edge? {
        var next = states[Int(state)].firstEdge
        while next >= 0 {
            let edge = edges[Int(next)]
            if edge.name == name { return edge }
            next = edge.next
        }
        return nil
    }
}
