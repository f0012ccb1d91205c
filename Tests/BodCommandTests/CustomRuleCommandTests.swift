import BODTestSupport
import Foundation
import Testing

@Suite("bod lint with rules of one's own")
struct CustomRuleCommandTests {
    private static let order = """
        <SyncPurchaseOrder xmlns="http://schema.infor.com/InforOAGIS/2"><DataArea><Sync/><PurchaseOrder>
        <PurchaseOrderLine><LineNumber>10</LineNumber></PurchaseOrderLine></PurchaseOrder></DataArea></SyncPurchaseOrder>
        """

    private static let rules = """
        rules:
          acme/no-project:
            context: //PurchaseOrderLine
            assert: UserArea
            message: line {LineNumber} has no project
            good: <PurchaseOrderLine><UserArea/></PurchaseOrderLine>
            bad: <PurchaseOrderLine/>

        """

    private static let schema = """
        <schema xmlns="http://purl.oclc.org/dsdl/schematron"><ns prefix="b" uri="http://schema.infor.com/InforOAGIS/2"/>
        <phase id="p"><active pattern="one"/></phase>
        <pattern id="one"><rule context="b:LineNumber"><assert id="S1" test=". &gt; 10">ten</assert></rule></pattern>
        <pattern id="two"><rule context="b:LineNumber"><assert id="S2" test=". &gt; 20">twenty</assert></rule></pattern>
        </schema>
        """

    private func folder(_ files: [String: String] = [:]) throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        let all = [".git/HEAD": "", "a.xml": Self.order, ".bod.yml": Self.rules, "a.sch": Self.schema]
        for (name, text) in all.merging(files, uniquingKeysWith: { $1 }) { try folder.write(name, Array(text.utf8)) }
        return folder
    }

    @Test("reports them in every format, and knows them in bod rules and bod explain")
    func reports() throws {
        let folder = try folder()
        let run = try Command("lint", "a.xml", "--select", "acme", in: folder.url)
        #expect(run.output.hasPrefix("a.xml:2:1: error: line 10 has no project [acme/no-project]\n"))
        #expect(run.status == 1)
        let sarif = try Command("lint", "a.xml", "--select", "acme/no-project", "--format", "sarif", in: folder.url)
        #expect(sarif.output.contains(#""name":"No project""#) || sarif.output.contains(#""name": "No project""#))
        #expect(try Command("rules", in: folder.url).output.contains("acme/no-project"))
        #expect(try !Command("rules", "--no-config", in: folder.url).output.contains("acme/no-project"))
        #expect(try Command("explain", "acme/no-project", in: folder.url).output.contains("UserArea"))
        #expect(try Command("explain", "acme/none", in: folder.url).status == 2)
        #expect(try Command("lint", "a.xml", "--select", "acme/none", in: folder.url).status == 2)
    }

    @Test("tries the examples of the rules")
    func examples() throws {
        let plain = try folder()
        let good = try Command("lint", "--test-rules", in: plain.url)
        #expect(good.status == 0)
        #expect(good.errors == "1 rule, 2 examples: all behave\n")
        let wrong = Self.rules.replacing("bad: <PurchaseOrderLine/>", with: "bad: <PurchaseOrderHeader/>")
        let other = try folder([".bod.yml": wrong])
        let bad = try Command("lint", "--test-rules", in: other.url)
        #expect(bad.status == 1)
        #expect(
            bad.output.hasPrefix(
                ".bod.yml:7:10: error: acme/no-project does not report the bad example [config/example]\n"
            )
        )
        #expect(try Command("lint", "--test-rules", "--no-config", in: plain.url).status == 2)
        #expect(try Command("lint", in: plain.url).status == 64)
    }

    @Test("holds documents to a Schematron schema of the command line, and to one of its phases")
    func schematron() throws {
        let folder = try folder([".bod.yml": "{}"])
        let words = ["lint", "a.xml", "--schematron", "a.sch", "--select", "schematron"]
        #expect(try Command(arguments: words, in: folder.url).errors == "1 document: 2 errors\n")
        #expect(try Command(arguments: words + ["--phase", "p"], in: folder.url).errors == "1 document: 1 error\n")
        let none = try Command(arguments: words + ["--phase", "q"], in: folder.url)
        #expect(none.status == 2)
        #expect(none.errors.contains("a.sch:1:1: error: the schema has no phase q [schematron/schema]"))
        #expect(try Command("lint", "a.xml", "--phase", "p", in: folder.url).status == 64)
        #expect(try Command("lint", "a.xml", "--schematron", "none.sch", in: folder.url).status == 2)
    }

    @Test("looks anew at documents that were clean, when a rule or a schema changes")
    func cache() throws {
        let clean = Self.order.replacing("<LineNumber>10", with: "<LineNumber>30")
        var files = [".bod.yml": "select: schematron\nschematron: {PurchaseOrder: a.sch}\n"]
        for number in 0..<60 { files["d/\(number).xml"] = clean }
        let folder = try folder(files)
        let caches = ["XDG_CACHE_HOME": folder.url.appendingPathComponent("caches").path]
        for _ in 0..<2 {
            #expect(
                try Command("lint", "d", in: folder.url, environment: caches).errors == "60 documents: no findings\n"
            )
        }
        try folder.write("a.sch", Array(Self.schema.replacing("20", with: "40").utf8))
        #expect(try Command("lint", "d", in: folder.url, environment: caches).errors == "60 documents: 60 errors\n")
    }
}
