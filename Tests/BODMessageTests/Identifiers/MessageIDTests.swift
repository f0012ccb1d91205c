import BODMessage
import Testing

@Suite("Message identifiers")
struct MessageIDTests {
    @Test("an identifier is a version 4 UUID without hyphens")
    func form() {
        var generator = FixedGenerator(values: [.max, .max])
        #expect(MessageID.random(using: &generator) == "ffffffffffff4fffbfffffffffffffff")
    }

    @Test("small random numbers keep their leading zeros")
    func zeros() {
        var generator = FixedGenerator(values: [0, 1])
        #expect(MessageID.random(using: &generator) == "00000000000040008000000000000001")
    }

    @Test("two identifiers differ")
    func unique() {
        #expect(MessageID.random() != MessageID.random())
    }

    @Test("ION appends its part to the sender's")
    func appended() {
        let unique = "9436bbea68a54aad941eb532a5dbf5b0"
        let id = IONMessageID(source: "SourceIdFromApplication1234", unique: unique)
        #expect(id.description == "SourceIdFromApplication1234:-ION-:\(unique)")
    }

    @Test("ION cuts the sender's part at 128 characters")
    func cut() {
        let id = IONMessageID(source: String(repeating: "x", count: 129), unique: "1")
        #expect(id.description == String(repeating: "x", count: 128) + ":-ION-:1")
    }

    @Test("without a sender's part there is ION's only")
    func alone() {
        #expect(IONMessageID(source: nil, unique: "1").description == "1")
    }

    @Test("the last separator counts when it is split")
    func split() {
        let id = IONMessageID("a:-ION-:b:-ION-:c")
        #expect(id.source == "a:-ION-:b")
        #expect(id.unique == "c")
    }

    @Test("an identifier without a separator is ION's own", arguments: ["abc", "", ":-ION-"])
    func noSeparator(text: String) {
        #expect(IONMessageID(text).source == nil)
        #expect(IONMessageID(text).unique == text)
    }
}
