import BODDiagnostics

/// The children of one element of a large document, to be told of.
final class LoggedChildren: Sendable {
    let log: ChildLog
    let parent: SourceLocation

    init(_ log: ChildLog, in parent: SourceLocation) {
        self.log = log
        self.parent = parent
    }

    var placed: [PlacedElement] { (0..<log.count).map { .logged(self, $0) } }
}
