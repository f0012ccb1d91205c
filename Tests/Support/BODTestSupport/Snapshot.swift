import Foundation
public import Testing

/// Compares a result with a file recorded on purpose.
///
/// `RECORD_SNAPSHOTS=1` writes the file. A missing one fails, so that no run can pass by recording.
///
/// - Parameters:
///   - actual: What the code gave.
///   - path: The recorded file, relative to the project's root.
///   - sourceLocation: Where to report a difference.
public func expectSnapshot(_ actual: String, at path: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let file = Project.root.appendingPathComponent(path)
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
        do {
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            try Data(actual.utf8).write(to: file)
        } catch {
            Issue.record("cannot record \(path): \(error)", sourceLocation: sourceLocation)
        }
        return
    }
    guard let recorded = try? Data(contentsOf: file) else {
        Issue.record(
            "\(path) is not recorded; run with RECORD_SNAPSHOTS=1 and look at it",
            sourceLocation: sourceLocation
        )
        return
    }
    let expected = String(decoding: recorded, as: UTF8.self)
    #expect(actual == expected, "\(path) differs; RECORD_SNAPSHOTS=1 records anew", sourceLocation: sourceLocation)
}
