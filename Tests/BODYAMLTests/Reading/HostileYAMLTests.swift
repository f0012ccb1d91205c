import BODDiagnostics
import BODTestSupport
import BODYAML
import Testing

@Suite("Hostile YAML")
struct HostileYAMLTests {
    @Test(
        "is refused before it is composed when it is too deep",
        arguments: [
            String(repeating: "[", count: 100_000), String(repeating: "{a: ", count: 30_000),
            String(repeating: "[ # ]\n", count: 20_000), String(repeating: "['], [',", count: 20_000),
            String(repeating: "- ", count: 80_000), String(repeating: "[\"\\\"]\", ", count: 20_000),
            (0..<1_000).map { String(repeating: " ", count: $0) + "a:\n" }.joined(),
            (0..<1_000).map { String(repeating: " ", count: $0) + "- a:\n" }.joined(),
        ]
    )
    func refusesDepth(text: String) {
        #expect(ids(Array(text.utf8)) == ["yaml/limit-exceeded"])
    }

    @Test("is refused when it is too large, whatever it holds")
    func refusesSize() {
        #expect(ids([UInt8](repeating: 0x20, count: 1 << 20)) == [])
        #expect(ids([UInt8](repeating: 0x20, count: 1 << 20 + 1)) == ["yaml/limit-exceeded"])
    }

    @Test(
        "is refused when it is not UTF-8, at the first wrong byte",
        arguments: [
            ([0x61, 0x3A, 0x20, 0xFF], 3), ([0xFF, 0xFE, 0x61, 0x00], 0), ([0x61, 0xC3], 1), ([0xED, 0xA0, 0x80], 0),
            ([0xC3, 0xA9, 0xC0, 0x80], 2),
        ]
    )
    func refusesOtherEncodings(bytes: [UInt8], offset: Int) {
        #expect(ids(bytes) == ["yaml/not-utf-8"])
        #expect(diagnostics(bytes).first?.location.range?.start.offset == offset)
    }

    @Test(
        "is refused when it holds characters that people do not see",
        arguments: ["\u{0}", "\u{1B}", "\u{7F}", "\u{85}", "\u{2028}", "\u{2029}", "\u{FEFF}", "\u{202E}", "\u{FFFE}"]
    )
    func refusesCharacters(character: String) {
        let text = "a: x\(character)y\n"
        #expect(ids(Array(text.utf8)) == ["yaml/control-character"])
        #expect(diagnostics(Array(text.utf8)).first?.location.range?.start.column == 5)
    }

    @Test("takes depth up to the limit, in blocks and in brackets")
    func takesDepth() throws {
        let flow = String(repeating: "[", count: 64) + String(repeating: "]", count: 64)
        #expect(ids(Array(flow.utf8)) == [])
        #expect(ids(Array("[\(flow)]".utf8)) == ["yaml/limit-exceeded"])
        let block = String(repeating: "- ", count: 64) + "x"
        #expect(ids(Array(block.utf8)) == [])
    }

    @Test("takes a file with many shallow lists")
    func takesBreadth() throws {
        let line =
            "- {files: ['a[0-9]/**', \"b]{\"], rules: [id/x, 'y'], \n   reason: 'it''s [fine' # ]]\n  }\n- x: |\n    [[[ '\n"
        #expect(ids(Array(String(repeating: line, count: 300).utf8)) == [])
    }

    /// The scan bounds the depth that is composed; were it wrong, a file could end the program.
    @Test("is never composed deeper than the scan says", arguments: 0..<20)
    func boundsDepth(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let pieces = [
            "[", "]", "{", "}", ",", ": ", ":", "- ", "-", "? ", "a", "b c", "'", "\"", "\\", "''", "\n", "\n ", "\n  ",
            "\n    ", " #",
            "#", "|\n", ">-\n", "|2\n", "\t", "\r\n", " ", "---", "\n---\n", "...", "é", "a: ", "'x'", "\"y\"", "a:\n",
            "k: [", "}: ",
        ]
        for _ in 0..<300 {
            let count = Int.random(in: 1...30, using: &random)
            let text = (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
            for limit in [1, 2, 4] {
                let limits = YAMLLimits(depth: limit)
                guard let document = try? YAMLDocument(text, file: "f.yml", limits: limits) else { continue }
                // A list under a key may stand as far left as the key, and `[a: b]` holds a mapping without a bracket.
                #expect(depth(of: document.root) <= 2 * limit + 1, "\(text.debugDescription)")
            }
        }
    }

    @Test("never ends the program, and what is read has its places in the file", arguments: 0..<20)
    func survives(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<500 {
            let alphabet = Array("[]{},:-?#'\"\\|>%@&*!ab01 \n\r\t~.é".utf8)
            let bytes = (0..<Int.random(in: 0...60, using: &random)).map { _ in
                alphabet.randomElement(using: &random) ?? 0
            }
            if let document = try? YAMLDocument(bytes, file: "f.yml") {
                #expect(
                    isInside(document.root, count: bytes.count),
                    "\(String(decoding: bytes, as: UTF8.self).debugDescription)"
                )
            }
        }
    }

    private func diagnostics(_ bytes: [UInt8]) -> [Diagnostic] {
        do {
            _ = try YAMLDocument(bytes, file: "f.yml")
            return []
        } catch {
            return error.diagnostics
        }
    }

    private func ids(_ bytes: [UInt8]) -> [String] { diagnostics(bytes).map(\.id.description) }

    private func depth(of node: YAMLNode) -> Int {
        switch node.value {
        case .scalar: 0
        case .sequence(let elements): 1 + (elements.map { depth(of: $0) }.max() ?? 0)
        case .mapping(let entries): 1 + (entries.map { depth(of: $0.value) }.max() ?? 0)
        }
    }

    private func isInside(_ node: YAMLNode, count: Int) -> Bool {
        let isSelfInside = (0...count).contains(node.range.start.offset) && (0...count).contains(node.range.end.offset)
        return switch node.value {
        case .scalar: isSelfInside
        case .sequence(let elements): isSelfInside && elements.allSatisfy { isInside($0, count: count) }
        case .mapping(let entries): isSelfInside && entries.allSatisfy { isInside($0.value, count: count) }
        }
    }
}
