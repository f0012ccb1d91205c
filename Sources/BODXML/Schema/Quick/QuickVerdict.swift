import Synchronization

/// Tells of most valid documents that they are, from the components of the schema and without libxml2.
///
/// It knows one word only: valid. Whatever is a mistake, or rare, is left to libxml2. What it needs of the schema it learns from the
/// documents, so that a schema of a thousand types costs what its documents use.
final class QuickVerdict: Sendable {
    /// A table that threads share.
    private final class Shared: Sendable {
        let table: QuickTable

        init(_ table: QuickTable) { self.table = table }
    }

    private enum State {
        case new
        case learnt(Shared)
        /// The schema has something that is not looked at here.
        case useless
    }

    private let documents: SchemaDocumentSet
    private let model: @Sendable () -> SchemaModel
    private let state = Mutex(State.new)

    /// - Parameters:
    ///   - documents: The schema.
    ///   - model: Its components.
    init(_ documents: SchemaDocumentSet, _ model: @escaping @Sendable () -> SchemaModel) {
        self.documents = documents
        self.model = model
    }

    /// Whether an element is surely valid; when not, it may still be.
    func accepts(_ document: ParsedDocument, from start: Int32) -> Bool {
        let shared = state.withLock { state in
            if case .learnt(let shared) = state { shared } else { nil as Shared? }
        }
        if let shared {
            var walk = QuickWalk(document, shared.table)
            switch walk.run(from: start) {
            case .valid: return true
            case .unsure: return false
            case .unknown: break
            }
        }
        return state.withLock { learn(document, start, &$0) }
    }

    private func learn(_ document: ParsedDocument, _ start: Int32, _ state: inout State) -> Bool {
        let table: QuickTable
        switch state {
        case .useless: return false
        case .learnt(let shared): table = shared.table
        case .new:
            guard !documents.hasIdentityConstraints, !documents.hasGlobalAttributes, model().problems.isEmpty else {
                state = .useless
                return false
            }
            table = QuickTable(model())
        }
        var walk = QuickWalk(document, table, learningFrom: model())
        let outcome = walk.run(from: start)
        if walk.hasLearnt { state = .learnt(Shared(walk.table)) }
        if case .valid = outcome { return true }
        return false
    }
}
