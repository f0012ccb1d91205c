import BODJSON
import BODMessage
import Testing

@Suite("Headers as a ParameterRequest")
struct MessageHeadersEncodingTests {
    @Test("all parameters stand in their fixed order, numbers as numbers, custom headers by name")
    func everything() {
        #expect(String(decoding: allHeaders.parameterRequest(), as: UTF8.self) == allHeadersJSON)
    }

    @Test("what is nil is left out")
    func minimal() {
        let headers = MessageHeaders(documentName: "Sync.Requisition", fromLogicalID: "lid://infor.ims.cp")
        let json = String(decoding: headers.parameterRequest(), as: UTF8.self)
        #expect(
            json == #"{"documentName":"Sync.Requisition","fromLogicalId":"lid://infor.ims.cp","#
                + #""toLogicalId":"lid://default","encoding":"NONE","characterSet":"UTF-8"}"#
        )
    }

    @Test("what was written is read as it was")
    func roundTrip() {
        let request = ParameterRequest(reading: Array(allHeadersJSON.utf8), file: "p.json")
        #expect(request.headers == allHeaders)
        #expect(request.diagnostics.isEmpty)
    }

    @Test("the order of the members does not matter")
    func anyOrder() throws {
        let members = try JSONDocument(allHeadersJSON).root.members.map { JSONMember($0.name, $0.value.value) }
        let reversed = JSONValue.object(members.reversed())
        let request = ParameterRequest(reading: reversed.encoded(.pretty), file: "p.json")
        #expect(request.headers?.json == allHeaders.json)
    }

    @Test("a custom header's prefix is not doubled", arguments: ["custom_Site", "Custom_Site", "Site"])
    func customPrefix(name: String) {
        #expect(CustomHeader(name: name, value: "1").parameterName == "custom_Site")
    }
}
