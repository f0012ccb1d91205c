import Testing

@testable import BODXML

@Suite("The endings of names")
struct NameEndingTests {
    @Test(
        "are compared byte by byte, whatever their length",
        arguments: ["ID", "Code", "DateTime", "Indicator", "AVeryLongEndingIndeed", "é"]
    )
    func endings(_ ending: String) throws {
        let names = [
            ending, "A" + ending, "Document" + ending, "ALongerNameThanOthers" + ending, ending + "s",
            String(ending.dropFirst()),
            "X" + ending.dropFirst(), "Item",
        ]
        for name in names where !name.isEmpty {
            let document = try #require(XMLReader().read(Array("<\(name)/>".utf8), name: "a.xml").document)
            let group = try #require(ElementIndex(document).groups.first)
            #expect(group.ends(in: NameEnding(ending)) == Array(name.utf8).ends(with: Array(ending.utf8)), "\(name)")
        }
    }
}

extension [UInt8] {
    fileprivate func ends(with ending: [UInt8]) -> Bool { suffix(ending.count).elementsEqual(ending) }
}
