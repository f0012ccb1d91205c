import Testing

@testable import BODLint

@Suite("A text that was read in the wrong encoding")
struct MisreadTextTests {
    /// The text as a program sees it that takes its UTF-8 for windows-1252, or for ISO-8859-1.
    private func misread(_ text: String, windows: Bool) -> String {
        let special: [UInt8: Unicode.Scalar] = [
            0x80: "€", 0x82: "‚", 0x83: "ƒ", 0x84: "„", 0x85: "…", 0x86: "†", 0x87: "‡", 0x88: "ˆ", 0x89: "‰",
            0x8A: "Š",
            0x8B: "‹", 0x8C: "Œ", 0x8E: "Ž", 0x91: "‘", 0x92: "’", 0x93: "“", 0x94: "”", 0x95: "•", 0x96: "–",
            0x97: "—",
            0x98: "˜", 0x99: "™", 0x9A: "š", 0x9B: "›", 0x9C: "œ", 0x9E: "ž", 0x9F: "Ÿ",
        ]
        var view = String.UnicodeScalarView()
        for byte in text.utf8 { view.append(windows ? special[byte] ?? Unicode.Scalar(byte) : Unicode.Scalar(byte)) }
        return String(view)
    }

    @Test(
        "is put right as a whole",
        arguments: [
            "Größe", "Straße", "Übung", "Äpfel Öl", "it’s", "5 €", "naïve – café", "Ærø", "Łódź", "Škoda, Libuše",
            "Ελληνικά",
            "Привет", "25 °C", "ñandú 😀", "Óscar",
        ],
        [true, false]
    )
    func whole(_ text: String, _ windows: Bool) throws {
        let misread = try #require(MisreadText(misread(text, windows: windows)))
        #expect(misread.repaired == text)
        #expect(misread.isWhole)
        #expect(MisreadText.mayBe(in: Array(self.misread(text, windows: windows).utf8)))
    }

    @Test(
        "is not seen in what is right",
        arguments: [
            "Größe", "Straße", "“IRMÔ", "„Gruß“", "« À »", "Âge", "SÃO", "JÄ“", "Š", "Ελληνικά", "Привет", "Ä…", "É»",
            "ï¿¾",
            "日本語", "",
        ]
    )
    func right(_ text: String) { #expect(MisreadText(text) == nil) }

    @Test("is not half put right", arguments: ["GrÃ¶ÃŸe und KrÃ", "Ã¶ ã‚¢"])
    func half(_ text: String) throws {
        let misread = try #require(MisreadText(text))
        #expect(misread.isWhole == (text == "GrÃ¶ÃŸe und KrÃ"))
    }
}
