import BODDiagnostics
import BODModel
import BODTestSupport
import BODXML
import Foundation
import Testing

@testable import BODLint

/// What a schema says of a document that is read part by part is what it says of the whole.
@Suite("The verdict on a document that is linted part by part")
struct DividedVerdictTests {
    private static func linter(_ tenant: SchemaFolder? = nil) throws -> DocumentLinter {
        DocumentLinter(
            catalog: SchemaCatalog(tenant: tenant),
            linter: Linter(selection: try RuleSelection(select: ["cvc"]))
        )
    }

    private func streamed(_ bytes: [UInt8], by linter: DocumentLinter, target: Int) throws -> LintedDocument {
        var splitter = XMLPartSplitter(target: target, most: 1 << 20)
        var streamed = StreamedLinter(linter, name: "order.xml", limit: 1_000, rulesNotChecked: .warning)
        splitter.feed(bytes)
        splitter.finish()
        while let part = splitter.next() { try streamed.add(try linter.read(part, name: "order.xml")) }
        streamed.finish(size: bytes.count)
        return streamed.document
    }

    /// The findings, each with its place and all of its words.
    private func told(_ document: LintedDocument) -> [String] {
        document.diagnostics.filter { $0.id != "lint/rule-not-checked" }.map { finding in
            let range = finding.location.range.map { "\($0.start.line):\($0.start.column) \($0.start.offset)" } ?? "-"
            let words = [finding.summary, finding.explanation ?? "-", finding.remedy ?? "-"].joined(separator: "; ")
            return "\(finding.id) \(range) \(finding.location.path ?? "-") \(words)"
        }
    }

    private func saysWhatIsUnchecked(_ document: LintedDocument) -> Bool {
        document.diagnostics.contains { finding in
            finding.id == "lint/rule-not-checked" && finding.notes.contains { $0.message.hasPrefix("nor ") }
        }
    }

    @Test("is that on the whole, or says what was not checked", arguments: Soak.seeds(60 as UInt64))
    func same(seed: UInt64) throws {
        var order = try MutatedOrder(seed: seed, mistakes: Int(seed % 4) + 1)
        if seed % 12 == 11 { order.changeNamespace() }
        try compare(order.bytes, by: Self.linter(), "seed \(seed)")
    }

    private func compare(_ bytes: [UInt8], by linter: DocumentLinter, _ comment: String) throws {
        let whole = told(try linter.lint(bytes, name: "order.xml"))
        for target in [200, 2_000] {
            let document = try streamed(bytes, by: linter, target: target)
            if told(document) != whole, !saysWhatIsUnchecked(document) {
                Issue.record("\(comment), parts of \(target) bytes: \(difference(told(document), whole))")
            }
        }
    }

    /// A schema of the noun only, as a tenant has it.
    private static let noun = SchemaFolder(name: "tenant") { location in
        switch location {
        case "PurchaseOrder.xsd": Array(wrapper.utf8)
        case "PurchaseOrderType.xsd": EmbeddedSchema.named("PurchaseOrder.xsd").map { Array($0.text.utf8) }
        default: location.contains("Order") ? nil : EmbeddedSchema.named(location).map { Array($0.text.utf8) }
        }
    }

    private static let wrapper = """
        <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="http://schema.infor.com/InforOAGIS/2"
          targetNamespace="http://schema.infor.com/InforOAGIS/2" elementFormDefault="qualified">
          <xs:include schemaLocation="PurchaseOrderType.xsd"/>
          <xs:element name="PurchaseOrder" type="PurchaseOrderType"/>
        </xs:schema>
        """

    @Test("by the tenant's schema of the noun is that on the whole", arguments: Soak.seeds(20 as UInt64))
    func byNoun(seed: UInt64) throws {
        var order = try MutatedOrder(seed: seed + 500, mistakes: Int(seed % 3) + 1)
        if seed % 10 == 9 { order.changeNamespace() }
        try compare(order.bytes, by: Self.linter(Self.noun), "seed \(seed)")
    }

    @Test("by the tenant's schema of the noun leaves a second data area to the rule that wants one")
    func secondDataArea() throws {
        let text = String(decoding: try MutatedOrder(seed: 4, mistakes: 0).bytes, as: UTF8.self)
        let end = "</DataArea>"
        let place = try #require(text.range(of: "<DataArea>"))
        let area = text[place.lowerBound...].components(separatedBy: end)[0]
        let wrong = area.replacingOccurrences(of: "PerQuantity", with: "Unheard")
        #expect(wrong != area)
        let doubled = text.replacingOccurrences(of: end, with: end + wrong + end)
        try compare(Array(doubled.utf8), by: Self.linter(Self.noun), "two data areas")
    }

    private func difference(_ parts: [String], _ whole: [String]) -> String {
        let (more, less) = (parts.filter { !whole.contains($0) }, whole.filter { !parts.contains($0) })
        return "\n  more: \(more.joined(separator: "\n        "))\n  less: \(less.joined(separator: "\n        "))"
    }

    @Test("is nearly always complete")
    func complete() throws {
        let linter = try Self.linter()
        var same = 0
        let count = Soak.isOn ? 2_000 : 60
        for seed in 1_000..<UInt64(1_000 + count) {
            let order = try MutatedOrder(seed: seed, mistakes: Int(seed % 3) + 1)
            let whole = told(try linter.lint(order.bytes, name: "order.xml"))
            if told(try streamed(order.bytes, by: linter, target: 300)) == whole { same += 1 }
        }
        #expect(same * 100 >= count * 90, "the same: \(same) of \(count)")
    }

    @Test("on a document in a wrong namespace is the one finding that it has as a whole")
    func wrongNamespace() throws {
        let linter = DocumentLinter(catalog: SchemaCatalog())
        var order = try MutatedOrder(seed: 3, mistakes: 0)
        order.changeNamespace()
        let whole = try linter.lint(order.bytes, name: "order.xml").diagnostics.filter { $0.severity == .error }
        let parts = try streamed(order.bytes, by: linter, target: 300)
        #expect(whole.count == 1)
        #expect(parts.diagnostics.filter { $0.severity == .error }.map(\.id) == whole.map(\.id))
        #expect(!saysWhatIsUnchecked(parts))
    }

    @Test("says nothing of what was not checked when all was")
    func everythingChecked() throws {
        let order = try MutatedOrder(seed: 4, mistakes: 0)
        let parts = try streamed(order.bytes, by: Self.linter(), target: 300)
        #expect(parts.diagnostics.isEmpty)
    }

    // MARK: What spans parts

    private static func keyed(_ lines: String) -> [UInt8] {
        let head = "<SyncFoo xmlns=\"http://schema.infor.com/InforOAGIS/2\"><DataArea><Sync/><Foo>"
        return Array((head + lines + "</Foo></DataArea></SyncFoo>").utf8)
    }

    private static let keys = SchemaFolder(name: "own") { location in
        guard location == "SyncFoo.xsd" else { return nil }
        return Array(
            """
            <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://schema.infor.com/InforOAGIS/2"
              xmlns:i="http://schema.infor.com/InforOAGIS/2" elementFormDefault="qualified">
              <xs:element name="SyncFoo"><xs:complexType><xs:sequence>
                <xs:element name="DataArea"><xs:complexType><xs:sequence>
                  <xs:element name="Sync"/>
                  <xs:element name="Foo" maxOccurs="unbounded"><xs:complexType><xs:sequence>
                    <xs:element name="Line" maxOccurs="unbounded">
                      <xs:complexType><xs:attribute name="id" type="xs:int"/><xs:attribute name="of" type="xs:int"/></xs:complexType>
                    </xs:element>
                  </xs:sequence></xs:complexType>
                  <xs:key name="ids"><xs:selector xpath="i:Line"/><xs:field xpath="@id"/></xs:key>
                  <xs:keyref name="refs" refer="i:ids"><xs:selector xpath="i:Line"/><xs:field xpath="@of"/></xs:keyref>
                  </xs:element>
                </xs:sequence></xs:complexType></xs:element>
              </xs:sequence></xs:complexType></xs:element>
            </xs:schema>
            """.utf8
        )
    }

    private static func line(_ id: Int, of other: Int = 1) -> String { "<Line id=\"\(id)\" of=\"\(other)\"/>" }

    private static func lines(_ numbers: ClosedRange<Int>, of other: (Int) -> Int = { _ in 1 }) -> String {
        numbers.map { line($0, of: other($0)) }.joined()
    }

    private static let keyedLines: [(lines: String, isValid: Bool)] = [
        (lines(1...60), true),
        (lines(1...60) + line(3), false),
        (lines(1...60) { $0 + 1 }, false),
        (lines(1...60) + "<Line/>" + line(61), false),
        (lines(1...60) + "</Foo><Foo>" + lines(1...60) { _ in 60 }, true),
        (lines(1...60) + "</Foo><Foo>" + lines(2...60), false),
    ]

    @Test("knows keys and references in other parts", arguments: keyedLines)
    func keys(lines: String, isValid: Bool) throws {
        let linter = try Self.linter(Self.keys)
        let bytes = Self.keyed(lines)
        let whole = told(try linter.lint(bytes, name: "order.xml"))
        let document = try streamed(bytes, by: linter, target: 150)
        #expect(told(document) == whole)
        #expect(whole.isEmpty == isValid)
        #expect(!saysWhatIsUnchecked(document))
    }

    @Test("says that keys were not seen where an element was not looked at")
    func keysUnchecked() throws {
        let linter = try Self.linter(Self.keys)
        let lines = (1...60).map { Self.line($0) }.joined()
        let document = try streamed(Self.keyed(lines + "<Unheard id=\"1\"/>" + lines), by: linter, target: 150)
        #expect(saysWhatIsUnchecked(document))
        let other = try streamed(Self.keyed(lines), by: linter, target: 150)
        #expect(!saysWhatIsUnchecked(other))
    }

    @Test("keeps quiet about what a comment in an earlier part suppresses")
    func suppressed() throws {
        let linter = try Self.linter()
        let order = try MutatedOrder(seed: 1, mistakes: 0)
        let text = String(decoding: order.bytes, as: UTF8.self)
        let line = "<PurchaseOrderLine>"
        for comment in ["<!-- bod-ignore cvc: known -->", ""] {
            let broken = Array(text.replacing(line, with: comment + "<Unheard/>" + line, maxReplacements: 1).utf8)
            let whole = try linter.lint(broken, name: "order.xml")
            let parts = try streamed(broken, by: linter, target: 300)
            #expect(told(parts) == told(whole))
            #expect(told(parts).isEmpty == !comment.isEmpty)
            #expect(parts.report.suppressed.count == (comment.isEmpty ? 0 : 1))
        }
    }
}
