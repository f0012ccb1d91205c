import BODDiagnostics
import Testing

@Suite("The nearest name")
struct NearestNameTests {
    @Test(
        "is the one that few slips of the keys lie from",
        arguments: [
            ("ignroe", "ignore"), ("IGNORE", "ignore"), ("ignor", "ignore"), ("severitty", "severity"),
            ("sélect", "select"),
        ]
    )
    func finds(written: String, meant: String) {
        #expect(NearestName.of(written, among: ["select", "ignore", "severity"]) == meant)
    }

    @Test("is none when more than a third differs", arguments: ["", "x", "ignorances", "baseline"])
    func findsNone(written: String) {
        #expect(NearestName.of(written, among: ["select", "ignore", "severity"]) == nil)
    }

    @Test(
        "counts a swap of neighbours once",
        arguments: [("ab", "ba", 1), ("abc", "ca", 3), ("", "abc", 3), ("abc", "", 3)]
    )
    func counts(left: String, right: String, distance: Int) {
        #expect(EditDistance.between(left.unicodeScalars.map(\.value), right.unicodeScalars.map(\.value)) == distance)
    }
}
