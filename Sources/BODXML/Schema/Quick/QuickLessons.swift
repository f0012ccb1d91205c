/// What a table needs to learn more from a model.
struct QuickLessons: Sendable {
    /// A state of a type's content model.
    struct StateKey: Hashable, Sendable {
        var type: QuickTable.TypePlace
        var state: ContentState
    }

    var symbols: [XMLName: QuickTable.Symbol] = [:]
    /// The namespaces that the schema speaks of; the others are all alike.
    var namespaces: [[UInt8]: QuickTable.Symbol] = [:]
    var typePlaces: [SchemaTypeID: QuickTable.TypePlace] = [:]
    var stateNumbers: [StateKey: Int32] = [:]
    /// What each state of the table stands for.
    var states: [ContentState] = []
    /// The content model of each type that has elements.
    var models: [QuickTable.TypePlace: ContentModel] = [:]

    /// Beyond so many states and edges nothing more is learnt: counted repetitions can have very many.
    static let most = 50_000
    /// Numberings come and go with the threads and with documents that are too large to keep theirs.
    static let mostNumberings = 64
}
