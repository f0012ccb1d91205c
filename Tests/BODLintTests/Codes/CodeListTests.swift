import BODTestSupport
import Foundation
import Testing

@testable import BODLint

@Suite("The code lists")
struct CodeListTests {
    @Test("hold what everybody uses, and nothing that looks like it")
    func contents() {
        #expect(CodeList.currencies.contains("EUR") && !CodeList.currencies.contains("eur"))
        #expect(CodeList.countries.contains("DE") && !CodeList.countries.contains("UK"))
        #expect(CodeList.units.contains("KGM") && CodeList.units.contains("XBX") && !CodeList.units.contains("KG"))
        #expect(CodeList.shortLanguages.contains("de") && CodeList.longLanguages.contains("ger"))
        #expect(!CodeList.units.contains("\u{212A}GM"), "the Kelvin sign is no K")
    }

    @Test(
        "hold as many codes as their head says",
        arguments: ["Currencies", "Countries", "LongCountries", "ShortLanguages", "LongLanguages", "Units"]
    )
    func counts(_ name: String) throws {
        let text = String(
            decoding: try Project.bytes("Sources/BODLint/Codes/Embedded/CodeList+\(name).swift"),
            as: UTF8.self
        )
        let head = try #require(text.split(separator: "\n").first)
        let words = head.split(whereSeparator: { $0 == " " || $0 == ":" })
        let stated = try #require(words.firstIndex(of: "codes.").flatMap { Int(words[$0 - 1]) })
        let body = try #require(text.split(separator: "\"\"\"").dropFirst().first)
        let codes = body.split(whereSeparator: { $0.isWhitespace || $0 == "\\" })
        #expect(codes.count == stated)
        #expect(Set(codes).count == stated)
        #expect(stated > 100)
    }

    @Test("know the digits of a currency and its successor")
    func currencies() {
        #expect(Currency.minorDigits(of: "JPY") == 0)
        #expect(Currency.minorDigits(of: "KWD") == 3)
        #expect(Currency.minorDigits(of: "EUR") == 2)
        #expect(Currency.successor(of: "HRK")?.code == "EUR")
        #expect(!Currency.isInUse("HRK") && Currency.isInUse("XCG"))
    }

    @Test("know the edition of an Incoterm", arguments: [("DPU", 2020), ("DAT", 2010), ("DDU", 2000), ("FOB", 2020)])
    func incoterms(_ code: String, _ edition: Int) {
        #expect(Incoterm.newestEdition(of: code) == edition)
    }
}
