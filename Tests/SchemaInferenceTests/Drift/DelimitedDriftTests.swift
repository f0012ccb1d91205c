import SchemaInference
import Testing

@Suite("Drift against the layout of delimited text")
struct DelimitedDriftTests {
    private let old = ["ID,Qty,Note\nA1,1,x\nB2,2,y\n"]

    private func short(_ text: String) throws -> ([String], SchemaDrift) {
        let drift = try drift(of: [text], against: old, .delimited)
        return (drift.short, drift)
    }

    @Test("of the same file is no change")
    func same() throws {
        #expect(try short(old[0]).0.isEmpty)
    }

    @Test(
        "says what became of the columns",
        arguments: [
            ("ID,Qty,Note,Colour\nA1,1,x,red\n", ["appeared /Colour column"], true),
            ("ID,Note\nA1,x\n", ["vanished /Qty column"], false),
            ("ID,Note,Qty\nA1,x,1\n", ["widened /Note order"], false),
            ("ID,Qty,Note\nA1,many,x\n", ["widened /Qty type"], true),
            ("ID;Qty;Note\nA1;1;x\n", ["widened / dialect"], true),
        ]
    )
    func columns(text: String, expected: [String], refuses: Bool) throws {
        let (found, drift) = try short(text)
        #expect(found == expected)
        #expect(drift.isRefusing == refuses)
    }

    @Test("gives the line and column of the field")
    func position() throws {
        let (_, drift) = try short("ID,Qty,Note\nA1,1,x\nA2,many,x\n")
        #expect(drift.changes.first?.first?.description == "sample-10.csv:3:4")
        #expect(drift.changes.first?.summary == "integer; 1 of 2 are texts")
    }
}
