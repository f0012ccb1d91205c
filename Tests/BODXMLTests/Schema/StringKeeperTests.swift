import Testing

@testable import BODXML

@Suite("Strings that are kept for the validator")
struct StringKeeperTests {
    @Test("are kept once each, and are too many at some size")
    func bounded() {
        let keeper = StringKeeper(mostBytes: 300)
        let first = unsafe keeper.keep("name")
        #expect(unsafe keeper.keep("name") == first)
        #expect(unsafe String(cString: first) == "name")
        _ = unsafe keeper.keep("other")
        #expect(!keeper.isFull)
        _ = unsafe keeper.keep("more")
        #expect(keeper.isFull)
    }
}
