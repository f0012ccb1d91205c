import BODMessage
import Testing

@Suite("Reading forms")
struct MultipartReadingTests {
    private func read(_ text: String, type: String = "multipart/form-data; boundary=b") throws -> [MultipartPart] {
        let body = text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
        return try MultipartForm.parts(of: Array(body.utf8), contentType: type)
    }

    private static let disposition = "Content-Disposition: form-data; name=a"

    @Test(
        "the ways in which known clients write a part are read",
        arguments: [
            "Content-Disposition: form-data; name=\"a\"",
            "content-disposition:form-data;name=a",
            "Content-Disposition: form-data; name=\"a\"; filename=\"x.xml\"\nContent-Type: application/octet-stream",
            "Content-Type: application/json\nContent-Disposition: Form-Data; filename=x; name=a",
            "Content-Disposition: form-data; name=\"a\"\nContent-Transfer-Encoding: binary",
            "Content-Disposition: form-data; name=\"a\";",
        ]
    )
    func heads(head: String) throws {
        let parts = try read("--b\n\(head)\n\nxyz\n--b--\n")
        #expect(parts.map(\.name) == ["a"])
        #expect(parts.map(\.body) == [Array("xyz".utf8)])
    }

    @Test("what is before the first and after the last boundary is passed over")
    func preamble() throws {
        #expect(try read("hello\n--b\n\(Self.disposition)\n\nx\n--b--\nbye").count == 1)
    }

    @Test("a boundary must begin a line and be whole", arguments: ["x--b", "\n--bc", "\n -- b", "--bb"])
    func boundaryInContent(content: String) throws {
        let parts = try read("--b\n\(Self.disposition)\n\n\(content)\n--b--")
        #expect(parts.first?.body == Array(content.replacing("\n", with: "\r\n").utf8))
    }

    @Test("a part without content may end its head with the boundary")
    func noContent() throws {
        #expect(try read("--b\n\(Self.disposition)\n\n--b--").map(\.body) == [[]])
    }

    @Test("blanks after a boundary are allowed")
    func padding() throws {
        #expect(try read("--b \t\n\(Self.disposition)\n\nx\n--b--").count == 1)
    }

    @Test("a quoted boundary is read")
    func quotedBoundary() throws {
        let type = "Multipart/Form-Data; charset=utf-8; boundary=\"b c\""
        #expect(try read("--b c\n\(Self.disposition)\n\nx\n--b c--", type: type).count == 1)
    }

    @Test("a form of no parts is read")
    func empty() throws {
        #expect(try read("--b--").isEmpty)
    }

    @Test(
        "a body that is no form is refused",
        arguments: [
            ("", MultipartError.noParts),
            ("x", .noParts),
            ("--c--", .noParts),
            ("--b", .unterminated),
            ("--b\n\(disposition)\n\nx", .unterminated),
            ("--b\n\(disposition)\n", .unterminated),
            ("--b\n\(disposition)\n\nx\n--b\n", .unterminated),
            ("--b\n\nx\n--b--", .disposition(1)),
            ("--b\nContent-Disposition: form-data\n\nx\n--b--", .disposition(1)),
            ("--b\nContent-Disposition: attachment; name=a\n\nx\n--b--", .disposition(1)),
            ("--b\nContent-Disposition: form-data; name=\"a\n\nx\n--b--", .disposition(1)),
            ("--b\nContent-Disposition: form-data; name=a; name=b\n\nx\n--b--", .disposition(1)),
            ("--b\n\(disposition)\nnonsense\n\nx\n--b--", .headerLine(1)),
            ("--b\n\(disposition)\n folded: x\n\nx\n--b--", .headerLine(1)),
            ("--b\n\(disposition)\n\(disposition)\n\nx\n--b--", .headerLine(1)),
            ("--b\n\(disposition)\nContent-Transfer-Encoding: base64\n\nx\n--b--", .transferEncoding(1)),
        ]
    )
    func refused(text: String, error: MultipartError) {
        #expect(throws: error) { try read(text) }
    }

    @Test(
        "a media type without a usable boundary is refused",
        arguments: [
            ("multipart/form-data", MultipartError.boundary),
            ("multipart/form-data; boundary=", .notMultipart("multipart/form-data; boundary=")),
            ("multipart/form-data; boundary=\"\"", .boundary),
            ("multipart/form-data; boundary=" + String(repeating: "b", count: 71), .boundary),
            ("multipart/form-data; boundary=\"b \"", .boundary),
            ("application/json", .notMultipart("application/json")),
            ("", .notMultipart("")),
        ]
    )
    func mediaTypes(type: String, error: MultipartError) {
        #expect(throws: error) { try read("--b--", type: type) }
    }

    @Test("too many parts are refused")
    func tooManyParts() {
        let part = "--b\r\n\(Self.disposition)\r\n\r\nx\r\n"
        let body = Array((String(repeating: part, count: 3) + "--b--").utf8)
        #expect(throws: MultipartError.tooManyParts(2)) {
            try MultipartForm.parts(
                of: body,
                contentType: "multipart/form-data; boundary=b",
                limits: MultipartLimits(parts: 2)
            )
        }
    }

    @Test("header lines without an end are refused at the limit")
    func longHeaders() {
        let body = Array(("--b\r\nX: " + String(repeating: "x", count: 10_000)).utf8)
        #expect(throws: MultipartError.headersTooLong(8_192)) {
            try MultipartForm.parts(of: body, contentType: "multipart/form-data; boundary=b")
        }
    }

    @Test("no cut and no changed byte of a good body crashes the reader")
    func mutations() {
        let good = Array("--b\r\n\(Self.disposition); filename=\"x\"\r\nContent-Type: a/b\r\n\r\nxyz\r\n--b--\r\n".utf8)
        var refused = 0
        for index in good.indices {
            for replacement: [UInt8] in [[], [0], [0x0D], [0x0A], [0x2D], [0x22], [0xFF]] {
                let mutated = good[..<index] + replacement + good[(index + 1)...]
                let type = "multipart/form-data; boundary=b"
                if (try? MultipartForm.parts(of: Array(mutated), contentType: type)) == nil { refused += 1 }
                if (try? MultipartForm.parts(of: Array(good[..<index]), contentType: type)) == nil { refused += 1 }
            }
        }
        #expect(refused > good.count)
    }
}
