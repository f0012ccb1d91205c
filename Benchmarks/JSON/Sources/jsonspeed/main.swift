import BODDiagnostics
import BODJSON
import Foundation

// jsonspeed DOCUMENT.json LINES.ndjson SCHEMA.json: times BODJSON and Foundation on bytes in memory, and prints name and value.

/// The median of some runs, in seconds.
func median(of rounds: Int, _ work: () throws -> Void) rethrows -> Double {
    var seconds: [Double] = []
    for _ in 0..<rounds {
        let start = ContinuousClock.now
        try work()
        let taken = (ContinuousClock.now - start).components
        seconds.append(Double(taken.seconds) + Double(taken.attoseconds) / 1e18)
    }
    return seconds.sorted()[rounds / 2]
}

func bytes(_ path: String) throws -> [UInt8] { [UInt8](try Data(contentsOf: URL(fileURLWithPath: path))) }

/// The lines of a block, judged; how many are valid.
func valid(_ lines: some Sequence<JSONLine>, _ schema: JSONSchema) throws -> Int {
    var count = 0
    for line in lines where try schema.isValid(line.document().root) { count += 1 }
    return count
}

/// The lines of a file, as the command line reads them: 4 MB at a time, each block spread over the cores.
func validate(_ text: [UInt8], _ schema: JSONSchema, cores: Int) async throws -> Int {
    var splitter = JSONLineSplitter()
    var count = 0
    for start in stride(from: 0, through: text.count, by: 4 << 20) {
        let end = min(start + (4 << 20), text.count)
        splitter.feed(text[start..<end])
        if end == text.count { splitter.finish() }
        var lines: [JSONLine] = []
        while let line = try splitter.next() { lines.append(line) }
        let (size, block) = ((lines.count + cores - 1) / cores, lines)
        count += try await withThrowingTaskGroup(of: Int.self) { group in
            for core in 0..<cores {
                group.addTask { try valid(block.dropFirst(core * size).prefix(size), schema) }
            }
            return try await group.reduce(0, +)
        }
    }
    return count
}

let paths = CommandLine.arguments.dropFirst()
let (document, lines) = (try bytes(paths[1]), try bytes(paths[2]))
let limits = JSONLimits(documentBytes: 1 << 29)
let schema = try JSONSchema(JSONDocument(try bytes(paths[3])))

print("read", try median(of: 9) { _ = try JSONDocument(document, limits: limits) })
print("tree", Double(try JSONDocument(document, limits: limits).treeBytes) / Double(document.count))
let data = Data(document)
print("jsonserialization", try median(of: 3) { _ = try JSONSerialization.jsonObject(with: data) })
for cores in [1, 2] {
    var seconds: [Double] = []
    var count = 0
    for _ in 0..<3 {
        let start = Date()
        count = try await validate(lines, schema, cores: cores)
        seconds.append(Date().timeIntervalSince(start))
    }
    print("validate\(cores)", seconds.sorted()[1])
    print("valid\(cores)", count)
}
