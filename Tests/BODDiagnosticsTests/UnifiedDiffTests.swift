import BODDiagnostics
import BODTestSupport
import Testing

@Suite("A unified diff")
struct UnifiedDiffTests {
    private func diff(_ old: String, _ new: String) -> String {
        String(decoding: UnifiedDiff.bytes(from: Array(old.utf8), to: Array(new.utf8), name: "a.xml"), as: UTF8.self)
    }

    @Test("is empty for the same text")
    func same() { #expect(diff("a\nb\n", "a\nb\n").isEmpty) }

    @Test("shows what changed with three lines around it, as diff -u does")
    func one() {
        let old = (1...9).map { "\($0)\n" }.joined()
        #expect(
            diff(old, old.replacing("5\n", with: "five\n")) == """
                --- a/a.xml
                +++ b/a.xml
                @@ -2,7 +2,7 @@
                 2
                 3
                 4
                -5
                +five
                 6
                 7
                 8

                """
        )
    }

    @Test("says where a file does not end with a line break, and counts one line and none as diff does")
    func ends() {
        #expect(
            diff("a", "a\n") == """
                --- a/a.xml
                +++ b/a.xml
                @@ -1 +1 @@
                -a
                \\ No newline at end of file
                +a

                """
        )
        #expect(diff("", "a\n").hasPrefix("--- a/a.xml\n+++ b/a.xml\n@@ -0,0 +1 @@\n+a\n"))
        #expect(diff("a\n", "").hasPrefix("--- a/a.xml\n+++ b/a.xml\n@@ -1 +0,0 @@\n-a\n"))
    }

    @Test("leads from the one text to the other", arguments: Soak.seeds(200 as UInt64))
    func applies(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        func text() -> [UInt8] {
            (0..<Int.random(in: 0...40, using: &random)).flatMap { _ in
                Array("\("abcd".randomElement(using: &random) ?? "a")\(Bool.random(using: &random) ? "\r" : "")\n".utf8)
            }
        }
        let old = text()
        var new = old
        for _ in 0..<Int.random(in: 0...4, using: &random) {
            let place = Int.random(in: 0...new.count, using: &random)
            new.replaceSubrange(place..<min(new.count, place + 3), with: text().prefix(5))
        }
        let patch = UnifiedDiff.bytes(from: old, to: new, name: "a")
        #expect(try Patch(patch).applied(to: old) == new)
    }
}

/// What `patch` does with a unified diff, checking each line that it keeps or removes.
private struct Patch {
    private let lines: [ArraySlice<UInt8>]

    init(_ bytes: [UInt8]) { lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false) }

    func applied(to old: [UInt8]) throws -> [UInt8] {
        var rest = old[...]
        var lineNumber = 1
        var result: [UInt8] = []
        func next() -> ArraySlice<UInt8> {
            let end = rest.firstIndex(of: 0x0A).map { $0 + 1 } ?? rest.endIndex
            defer { rest = rest[end...] }
            lineNumber += 1
            return rest[..<end]
        }
        for (index, line) in lines.enumerated().dropFirst(2) {
            let isLastWithoutBreak = index + 1 < lines.count && lines[index + 1].first == UInt8(ascii: "\\")
            let content = Array(line.dropFirst()) + (isLastWithoutBreak ? [] : [0x0A])
            switch line.first.map(UnicodeScalar.init) {
            case "@":
                let numbers = String(decoding: line, as: UTF8.self).split { !$0.isNumber }.compactMap { Int($0) }
                let start = try #require(numbers.first)
                let isEmpty = String(decoding: line, as: UTF8.self).contains("-\(start),0 ")
                while lineNumber < start + (isEmpty ? 1 : 0), !rest.isEmpty { result += next() }
            case " ":
                #expect(Array(next()) == content)
                result += content
            case "-": #expect(Array(next()) == content)
            case "+": result += content
            default: break
            }
        }
        return result + rest
    }
}
