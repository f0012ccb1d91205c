import Testing

@testable import BODJSON

@Suite("The quick scan and the scanner that explains")
struct JSONQuickScanTests {
    /// Bytes that make a difference somewhere in JSON.
    private static let bytes: [UInt8] =
        Array(#"{}[]:,"\/-+.019eEutrfalsnbi "#.utf8) + [
            0x00, 0x09, 0x0A, 0x1F, 0x7F, 0x80, 0xBF, 0xC2, 0xC3, 0xE2, 0xED, 0xF0, 0xF4, 0xFF,
        ]

    @Test("read the same, whatever byte of a document is changed", arguments: 0..<300 as Range<UInt64>)
    func sameTape(seed: UInt64) {
        var generator = JSONGenerator(seed: seed)
        var random = SeededGenerator(seed: seed)
        let document = generator.value().encoded(seed.isMultiple(of: 2) ? .compact : .pretty)
        requireSame(document)
        for _ in 0..<40 { requireSame(Self.changed(document, &random)) }
    }

    @Test(
        "The quick scan takes what is without mistake",
        arguments: [
            "0", "-0.5e+10", " true ", "false", "null", #""""#, "[]", "{}", "[[],{}]", #"{"a":{"a":1},"b":[1,2]}"#,
            "\t[\r\n1 , 2 ]\n",
            #""\u00e9\ud83d\ude00\n\/""#, #""é€😀 \#u{10FFFF}""#, #"{"\u0061":1}"#,
            // Seventeen names and more are sorted; names of one length that begin and end alike are compared.
            #"{"a1":0,"a2":0,"a3":0,"a4":0,"a5":0,"a6":0,"a7":0,"a8":0,"a9":0,"b1":0,"b2":0,"b3":0,"b4":0,"b5":0,"b6":0,"b7":0,"b8":0}"#,
            #"{"Customer1AddressLine":0,"Customer2AddressLine":0}"#,
        ]
    )
    func takes(text: String) throws {
        let tape = try #require(JSONQuickScan.tape(of: Array(text.utf8), limits: .standard))
        #expect(tape.words == scanned(Array(text.utf8))?.words)
    }

    @Test(
        "The quick scan leaves the rest to the other",
        arguments: [
            "", " ", "01", "1.", "1x", "tru", "truex", "nul", "[1,]", "[1 2]", "[", "]", "{", #"{"a"}"#, #"{"a":}"#,
            #"{a:1}"#, #"{"a":1,}"#, #"{"a":1]"#,
            #"{"a":1,"a":2}"#, #"{"a":1,"\u0061":2}"#, #"{"\u0061":1,"b":2}"#, #""\x""#, #""\ud800""#, #""\u12""#,
            #"""#, "\"\n\"", "\u{FEFF}1", "1 2", "[1]]",
            #"{"a1":0,"a2":0,"a3":0,"a4":0,"a5":0,"a6":0,"a7":0,"a8":0,"a9":0,"b1":0,"b2":0,"b3":0,"b4":0,"b5":0,"b6":0,"b7":0,"a1":0}"#,
        ]
    )
    func leaves(text: String) {
        #expect(JSONQuickScan.tape(of: Array(text.utf8), limits: .standard) == nil)
    }

    @Test("The quick scan ends at each limit, and takes what reaches it")
    func limits() {
        let limits = JSONLimits(documentBytes: 40, depth: 2, numberDigits: 3, stringBytes: 4)
        let takes = { JSONQuickScan.tape(of: Array(($0 as String).utf8), limits: limits) != nil }
        #expect(takes("[[]]") && !takes("[[[]]]"))
        #expect(takes("123") && !takes("1234"))
        #expect(takes(#""1234""#) && !takes(#""12345""#))
        #expect(takes(String(repeating: " ", count: 39) + "1") && !takes(String(repeating: " ", count: 40) + "1"))
    }

    private func requireSame(_ document: [UInt8]) {
        guard let quick = JSONQuickScan.tape(of: document, limits: .standard) else { return }
        #expect(quick.words == scanned(document)?.words, "\(String(decoding: document, as: UTF8.self))")
    }

    private func scanned(_ document: [UInt8]) -> JSONTape? {
        var scanner = JSONScanner(bytes: document, limits: .standard)
        scanner.scan()
        return scanner.problems.isEmpty ? scanner.tape : nil
    }

    private static func changed(_ document: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
        var document = document
        let place = Int.random(in: 0..<document.count, using: &random)
        let byte = bytes.randomElement(using: &random) ?? 0
        switch Int.random(in: 0..<4, using: &random) {
        case 0: document[place] = byte
        case 1: document.insert(byte, at: place)
        case 2: document.remove(at: place)
        default: document.removeSubrange(place...)
        }
        return document
    }
}
