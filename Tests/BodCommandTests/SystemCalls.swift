import BODTestSupport
import Foundation
import Testing

/// What a run of `bod` asked the system for, as `strace` saw it.
struct SystemCalls {
    let run: Command
    /// The files that were opened, by how many bytes were read of each in all.
    private(set) var bytesRead: [String: Int] = [:]
    /// The files of which one was opened more than once.
    private(set) var openedAgain: Set<String> = []
    /// Every call that has to do with the network.
    private(set) var network: [String] = []

    /// Where strace is, when it is installed and allowed to trace.
    static let tracer: String? = {
        let path = "/usr/bin/strace"
        let probe = Process()
        probe.executableURL = URL(fileURLWithPath: path)
        probe.arguments = ["-qq", "-o", "/dev/null", "/bin/true"]
        probe.standardError = FileHandle.nullDevice
        guard FileManager.default.isExecutableFile(atPath: path), (try? probe.run()) != nil else { return nil }
        probe.waitUntilExit()
        return probe.terminationStatus == 0 ? path : nil
    }()

    static let comment: Comment = "needs strace: apt-get install strace"

    /// Runs `bod` under strace.
    ///
    /// One file a thread, so that no call of one is cut in two by a call of another.
    init(_ arguments: [String], in folder: URL) throws {
        let traces = try TemporaryFolder()
        let tracer = try #require(Self.tracer)
        let options = [
            "-ff", "-qq", "-a", "1", "-s", "0", "-e",
            "trace=open,openat,openat2,creat,close,read,pread64,readv,%network",
            "-o",
            traces.url.appendingPathComponent("t").path,
        ]
        run = try Command(arguments: arguments, under: [tracer] + options, in: folder)
        for name in try FileManager.default.contentsOfDirectory(atPath: traces.url.path).sorted() {
            let text = try String(decoding: Data(contentsOf: traces.url.appendingPathComponent(name)), as: UTF8.self)
            var names: [Substring: String] = [:]
            for line in text.split(separator: "\n") { note(line, &names) }
        }
    }

    private mutating func note(_ line: Substring, _ names: inout [Substring: String]) {
        guard let open = line.firstIndex(of: "("), let equals = line.range(of: ") = ", options: .backwards) else {
            return
        }
        let arguments = line[line.index(after: open)..<equals.lowerBound]
        let result = line[equals.upperBound...].prefix { $0 != " " }
        let first = arguments.prefix { $0 != "," }
        switch line[..<open] {
        case "open", "openat", "openat2", "creat":
            let words = arguments.split(separator: "\"", omittingEmptySubsequences: false)
            guard words.count > 1, !result.hasPrefix("-") else { return }
            names[result] = String(words[1])
            if bytesRead.updateValue(bytesRead[String(words[1])] ?? 0, forKey: String(words[1])) != nil {
                openedAgain.insert(String(words[1]))
            }
        case "close": names[first] = nil
        case "read", "pread64", "readv":
            if let name = names[first] { bytesRead[name, default: 0] += max(0, Int(result) ?? 0) }
        default: network.append(String(line))
        }
    }

    /// The files that were opened, but for those that a harmless run opens too, and what the C library looks up as memory grows.
    func files(beyond harmless: SystemCalls) -> Set<String> {
        Set(bytesRead.keys).subtracting(harmless.bytesRead.keys).filter { file in
            !(file.hasPrefix("/proc/") && (file.hasSuffix("/stat") || file.hasSuffix("/overcommit_memory")))
        }
    }
}
