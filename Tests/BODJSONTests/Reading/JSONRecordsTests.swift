import BODJSON
import Testing

@Suite("Records of a document")
struct JSONRecordsTests {
    @Test("say of every value what its handle says")
    func values() throws {
        let text = #"{"a":[1,-2.5e3,"x\n",null],"é":{"t":true,"f":false,"":[]}, "s" : "" }"#
        let document = try JSONDocument(text)
        let records = JSONRecords(document)
        var open = [(node: document.root, index: 0)]
        var count = 0
        while let (node, index) = open.popLast() {
            count += 1
            #expect(records.kind(at: index) == node.kind)
            #expect(records.start(of: index) == node.byteRange.lowerBound)
            var place = index + 2
            switch node.kind {
            case .string: #expect(Array(records.utf8(at: index)) == node.utf8.map(Array.init))
            case .array:
                for element in node.elements {
                    open.append((element, place))
                    place = behind(place, records)
                }
                #expect(place == records.end(ofContainer: index))
            case .object:
                for member in node.members {
                    #expect(records.utf8(at: place).elementsEqual(member.nameUTF8))
                    open.append((member.value, place + 2))
                    place = behind(place + 2, records)
                }
                #expect(place == records.end(ofContainer: index))
            default: break
            }
        }
        #expect(count == 11)
    }

    private func behind(_ place: Int, _ records: JSONRecords) -> Int {
        switch records.kind(at: place) {
        case .object, .array: records.end(ofContainer: place)
        case .string: place + 2
        default: place + 1
        }
    }
}
