import BODFiles

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// The folder that the demo works in, with the samples written into it.
struct DemoFolder: Sendable {
    let path: String

    /// Makes the folder; without a name, a new one beside the other temporary files.
    init(_ name: String?) throws(FileProblem) {
        let temporary = FileManager.default.temporaryDirectory.path
        path = name ?? "\(temporary)/bod-demo-\(UInt32.random(in: 0...UInt32.max))"
        try FileWriting.makeFolder("\(path)/broken")
        try FileWriting.makeFolder("\(path)/several")
        for sample in DemoSample.all {
            try FileWriting.write(Array(sample.text.utf8), to: "\(path)/\(sample.path)")
        }
    }

    func read(_ name: String) throws(FileProblem) -> [UInt8] {
        try FileReading.bytes(of: "\(path)/\(name)", limit: 64 * 1_024 * 1_024)
    }

    func write(_ bytes: [UInt8], to name: String) throws(FileProblem) {
        try FileWriting.write(bytes, to: "\(path)/\(name)")
    }

    /// The names of the files in a folder below, in order.
    func names(in folder: String) throws(FileProblem) -> [String] {
        try InputFiles(["\(path)/\(folder)"], endings: [".xml"]).inputs.compactMap { input in
            guard case .file(let file) = input else { return nil }
            return String(file.dropFirst(path.count + 1))
        }
    }
}
