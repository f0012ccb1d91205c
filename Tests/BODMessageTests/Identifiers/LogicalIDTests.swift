import BODMessage
import Testing

@Suite("Logical IDs")
struct LogicalIDTests {
    @Test(
        "those of Infor's documentation are read and kept as written",
        arguments: [
            "lid://default", "lid://infor.ims.cp_myapp", "lid://infor.ims.build_ims", "lid://infor.m3.m3",
            "lid://infor.ln.ln01/3555", "lid://infor.application.instance:connection/site", "lid://infor.ims.a-b.c",
        ]
    )
    func valid(text: String) throws {
        #expect(try LogicalID(text).description == text)
    }

    @Test(
        "what is wrong is told",
        arguments: [
            ("infor.ims.cp_myapp", LogicalIDProblem.schemeMissing),
            ("LID://infor.ims.cp_myapp", .schemeMissing),
            ("", .schemeMissing),
            ("lid://", .empty),
            ("lid://infor.ims", .tooFewParts(2)),
            ("lid://defaults", .tooFewParts(1)),
            ("lid://infor..cp", .emptyPart),
            ("lid://infor.ims.cp/", .emptyPart),
            ("lid://infor.ims.cp:", .emptyPart),
            ("lid://infor.ims.cp/a/b", .separators),
            ("lid://infor.ims.cp:a:b", .separators),
            ("lid://infor.ims.cp/a:b", .separators),
            ("lid://infor.ims.my app", .character(" ")),
            ("lid://infor.ims.größe", .character("ö")),
            ("lid://infor.ims." + String(repeating: "a", count: 235), .tooLong(251)),
        ]
    )
    func invalid(text: String, problem: LogicalIDProblem) {
        #expect(throws: problem) { try LogicalID(text) }
    }

    @Test("250 characters are allowed")
    func longest() throws {
        let text = "lid://infor.ims." + String(repeating: "a", count: 234)
        #expect(try LogicalID(text).description.count == 250)
    }

    @Test("capital letters are told apart, not refused")
    func upperCase() throws {
        #expect(try LogicalID("lid://infor.ims.CP").hasUpperCase)
        #expect(try !LogicalID("lid://infor.ims.cp").hasUpperCase)
    }

    @Test("the path of acceptedDocuments has no scheme")
    func withoutScheme() throws {
        #expect(try LogicalID("lid://infor.ims.cp_myapp").withoutScheme == "infor.ims.cp_myapp")
    }
}
