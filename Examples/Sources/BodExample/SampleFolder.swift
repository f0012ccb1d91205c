import Foundation

/// A document as bodkit takes it: bytes, and the name to report findings under.
struct SampleDocument {
    let name: String
    let bytes: [UInt8]
}

/// A folder of documents.
///
/// bodkit never opens a file: it takes bytes and gives bytes, so where documents come from is up to your program.
struct SampleFolder {
    let url: URL

    /// The folder Samples of the repository that this example is part of, wherever the program is started.
    static let ofRepository = SampleFolder(
        url: URL(fileURLWithPath: #filePath).appendingPathComponent("../../../../Samples").standardizedFileURL
    )

    func document(_ path: String) throws -> SampleDocument {
        SampleDocument(
            name: "Samples/\(path)",
            bytes: try [UInt8](Data(contentsOf: url.appendingPathComponent(path)))
        )
    }

    func documents(in folder: String) throws -> [SampleDocument] {
        try FileManager.default.contentsOfDirectory(atPath: url.appendingPathComponent(folder).path)
            .filter { $0.hasSuffix(".xml") }
            .sorted()
            .map { try document("\(folder)/\($0)") }
    }
}
