import BODTestSupport
import Foundation
import Testing

@Suite("bod lint")
struct LintCommandTests {
    @Test("ends with 0 and says so when nothing is found")
    func clean() throws {
        let run = try Command("lint", "Samples/SyncRequisition.xml")
        #expect(run.status == 0)
        #expect(run.output.isEmpty)
        #expect(run.errors == "1 document: no findings\n")
    }

    @Test("ends with 1 and shows the place, the reason and the remedy")
    func findings() throws {
        let run = try Command("lint", "Samples/broken/currency-missing.xml")
        #expect(run.status == 1)
        #expect(
            run.output == """
                Samples/broken/currency-missing.xml:51:9: error: ExtendedAmount has no currencyID [amount/currency-missing]
                  51 |         <ExtendedAmount>960.00</ExtendedAmount>
                     |         ^^^^^^^^^^^^^^^^
                     = note: the schema refuses it as well: cvc/complex-type.4
                     = why: an amount without its currency cannot be posted
                     = do: add the attribute, such as currencyID="EUR"

                """
        )
    }

    @Test("gives the same findings as JSON, to standard output or a file")
    func json() throws {
        let folder = try TemporaryFolder()
        let file = folder.url.appendingPathComponent("f.json").path
        let run = try Command("lint", "Samples/broken", "--format", "json", "--format", "json=\(file)", "--quiet")
        #expect(run.status == 1)
        #expect(run.errors.isEmpty)
        #expect(try String(decoding: Data(contentsOf: URL(fileURLWithPath: file)), as: UTF8.self) == run.output)
        let report = try #require(JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        let findings = try #require(report["findings"] as? [[String: Any]])
        #expect(findings.count > 30)
        #expect(report["documents"] as? Int == 40)
    }

    @Test("works the same whatever the number of jobs and the order of arguments")
    func deterministic() throws {
        let one = try Command("lint", "Samples/broken", "Samples/several", "--jobs", "1")
        let many = try Command("lint", "Samples/several", "Samples/broken", "-j", "7")
        #expect(one.output == many.output)
        #expect(one.errors == many.errors)
    }

    @Test("reads standard input under the name that it is given")
    func standardInput() throws {
        let bytes = try Project.bytes("Samples/broken/bodid-other-verb.xml")
        let run = try Command("lint", "-", "--stdin-filename", "mail.xml", input: bytes)
        #expect(run.output.hasPrefix("mail.xml:10:12: error:"))
    }

    @Test("lets findings be ignored, selected, and made harmless")
    func selection() throws {
        let file = "Samples/broken/bodid-other-verb.xml"
        #expect(try Command("lint", file, "--ignore", "id").status == 0)
        #expect(try Command("lint", file, "--select", "envelope,verb").status == 0)
        #expect(try Command("lint", file, "--exit-zero").status == 0)
        #expect(try Command("lint", "Samples/broken/trailing-blanks.xml").status == 0)
        #expect(try Command("lint", "Samples/broken/trailing-blanks.xml", "--fail-on", "warning").status == 1)
    }

    @Test("says what it does not know, with what was meant, and ends with 2")
    func unknownRule() throws {
        let run = try Command("lint", "Samples", "--ignore", "id/bod-id-mising")
        #expect(run.status == 2)
        #expect(run.errors == "bod: there is no rule or group id/bod-id-mising; did you mean id/bod-id-missing?\n")
    }

    @Test("judges by the user's own schema before its own")
    func ownSchema() throws {
        let folder = try TemporaryFolder()
        let schema = """
            <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://schema.infor.com/InforOAGIS/2"
                       elementFormDefault="qualified">
              <xs:element name="Requisition">
                <xs:complexType><xs:sequence><xs:element name="OnlyThis" type="xs:string"/></xs:sequence></xs:complexType>
              </xs:element>
            </xs:schema>
            """
        let noun = try folder.write("Requisition.xsd", Array(schema.utf8))
        for path in [noun, folder.url.path] {
            let run = try Command("lint", "Samples/SyncRequisition.xml", "--schema", path)
            #expect(run.status == 1)
            #expect(run.output.contains("RequisitionHeader is not an element of Requisition [cvc/complex-type.2.4.a]"))
        }
    }

    @Test("writes several reports in one run, each format to a file of its own")
    func reports() throws {
        let folder = try TemporaryFolder()
        let formats = ["text", "json", "ndjson", "sarif", "junit", "github", "gitlab", "checkstyle", "html"]
        var arguments = ["lint", "Samples/broken", "Samples/several", "--quiet", "--exit-zero"]
        for format in formats { arguments += ["--format", "\(format)=\(folder.url.path)/\(format)"] }
        let run = try Command(arguments: arguments)
        #expect(run.status == 0)
        #expect(run.everything.isEmpty)
        for format in formats {
            let file = try String(contentsOf: folder.url.appendingPathComponent(format), encoding: .utf8)
            #expect(file.contains("currency-missing.xml"), "\(format)")
            let alone = try Command("lint", "Samples/broken", "Samples/several", "--format", format, "--exit-zero")
            #expect(alone.output == file, "\(format)")
        }
    }

    @Test(
        "refuses reports that would fall into one another",
        arguments: [
            (["--format", "json", "--format", "sarif"], "two reports cannot both go to standard output"),
            (["--format", "json=/tmp/r", "--format", "sarif=/tmp/r"], "two reports cannot both be written to /tmp/r"),
        ]
    )
    func conflictingReports(_ formats: [String], _ sentence: String) throws {
        let run = try Command(arguments: ["lint", "Samples/several"] + formats)
        #expect(run.status == 64)
        #expect(run.errors.contains(sentence))
    }

    @Test("refuses a report in place of a document or in a folder that is not there, before anything is read")
    func unwritableReport() throws {
        let own = try Command("lint", "Samples/SyncRequisition.xml", "--format", "html=Samples/SyncRequisition.xml")
        #expect(own.status == 2)
        #expect(own.errors.contains("is one of the documents"))
        let nowhere = try Command("lint", "Samples/SyncRequisition.xml", "--format", "html=no/such/folder.html")
        #expect(nowhere.status == 2)
        #expect(nowhere.errors.contains("there is no folder no/such"))
    }

    @Test("explains a group by its rules, and takes no empty word for a rule")
    func groups() throws {
        let group = try Command("explain", "verb")
        #expect(group.status == 0)
        #expect(group.output.split(separator: "\n").allSatisfy { $0.hasPrefix("verb/") })
        #expect(try Command("lint", "Samples/several", "--select", "").status == 2)
    }

    @Test("counts the findings that are not kept")
    func dropped() throws {
        let lines = (1...40).map {
            "<PurchaseOrderLine><LineNumber>\($0)</LineNumber><Quantity>x</Quantity></PurchaseOrderLine>"
        }
        let text = try String(decoding: Project.bytes("Samples/SyncPurchaseOrder.xml"), as: UTF8.self)
            .replacing("</PurchaseOrder>", with: lines.joined() + "</PurchaseOrder>")
        let all = try Command("lint", "-", "--format", "ndjson", "--ignore", "line", input: Array(text.utf8))
        let total = all.output.split(separator: "\n").count
        #expect(total >= 40)
        let few = try Command("lint", "-", "--ignore", "line", "--max-findings", "7", input: Array(text.utf8))
        #expect(few.errors.contains("(and \(total - 7) more beyond --max-findings)"))
    }

    @Test("reports only what a baseline does not know, wherever lines have moved")
    func baseline() throws {
        let folder = try TemporaryFolder()
        let baseline = folder.url.appendingPathComponent("bod.baseline").path
        let sample = String(decoding: try Project.bytes("Samples/broken/currency-missing.xml"), as: UTF8.self)
        let order = try folder.write("order.xml", Array(sample.utf8))
        let write = try Command("lint", order, "--write-baseline", baseline)
        #expect(write.status == 0)
        #expect(write.output.isEmpty)
        #expect(write.errors == "1 document: no new findings; 1 finding written to \(baseline)\n")

        let moved = sample.replacing("<DataArea>", with: "<!-- one\nmore\nline --><DataArea>")
        _ = try folder.write("order.xml", Array(moved.utf8))
        let known = try Command("lint", order, "--baseline", baseline, "--strict-baseline")
        #expect(known.status == 0)
        #expect(known.errors == "1 document: no new findings; 1 known finding left out\n")

        let mended = sample.replacing("<ExtendedAmount>", with: "<ExtendedAmount currencyID=\"EUR\">")
        _ = try folder.write("order.xml", Array(mended.utf8))
        let lenient = try Command("lint", order, "--baseline", baseline)
        #expect(lenient.status == 0)
        #expect(lenient.errors == "1 document: no new findings; 0 known findings left out, 1 in it no longer found\n")
        let strict = try Command("lint", order, "--baseline", baseline, "--strict-baseline")
        #expect(strict.status == 1)
        #expect(strict.output.hasPrefix("\(baseline):2:1: error: amount/currency-missing is no longer found in "))
    }

    @Test("says when a folder of schemas has none for a document")
    func otherSchemas() throws {
        let folder = try TemporaryFolder()
        try folder.write("own/Invoice.xsd", Array("<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'/>".utf8))
        let sample = Project.root.appendingPathComponent("Samples/SyncRequisition.xml").path
        let run = try Command("lint", sample, "--schema", "own", in: folder.url)
        #expect(run.status == 0)
        let words =
            "info: own has neither SyncRequisition.xsd nor Requisition.xsd, so bodkit's own schema was used [lint/no-schema]"
        #expect(run.output.contains(words), "\(run.everything)")
    }

    @Test("does not take for gone what it did not look for")
    func baselineOfSelectedRules() throws {
        let folder = try TemporaryFolder()
        let baseline = try folder.write("known", [])
        let arguments = ["lint", "Samples/broken/currency-withdrawn.xml"]
        #expect(try Command(arguments: arguments + ["--write-baseline", baseline]).status == 0)
        let strict = arguments + ["--baseline", baseline, "--strict-baseline"]
        let ignored = try Command(arguments: strict + ["--ignore", "amount"])
        #expect(ignored.status == 0, "\(ignored.output)")
        let other = try Command(arguments: strict + ["--select", "id"])
        #expect(other.status == 0, "\(other.output)")
    }

    @Test("tells with a strict baseline of a document that is no more, and not of one that cannot be read to its end")
    func baselineOfMissingDocuments() throws {
        let folder = try TemporaryFolder()
        let broken = try Project.bytes("Samples/broken/currency-missing.xml")
        try folder.write("a.xml", broken)
        try folder.write("b.xml", try Project.bytes("Samples/SyncRequisition.xml"))
        #expect(try Command("lint", ".", "--write-baseline", "known", in: folder.url).status == 0)
        let strict = ["lint", ".", "--baseline", "known", "--strict-baseline"]
        #expect(try Command(arguments: strict, in: folder.url).status == 0)
        try folder.write("a.xml", Array(broken.prefix(broken.count / 2)))
        let half = try Command(arguments: strict, in: folder.url)
        #expect(half.status == 1 && !half.output.contains("no longer found"), "\(half.everything)")
        try FileManager.default.removeItem(at: folder.url.appendingPathComponent("a.xml"))
        let none = try Command(arguments: strict, in: folder.url)
        #expect(none.status == 1 && none.output.contains("in a.xml, which does not exist"), "\(none.everything)")
    }

    @Test("keeps a document that cannot be read out of the baseline")
    func unreadableIsNotKnown() throws {
        let folder = try TemporaryFolder()
        let baseline = folder.url.appendingPathComponent("known").path
        try folder.write("good.xml", try Project.bytes("Samples/SyncRequisition.xml"))
        let run = try Command("lint", "gone.xml", "good.xml", "--write-baseline", baseline, in: folder.url)
        #expect(run.status == 2)
        #expect(run.output.contains("[file/missing]"))
        #expect(try Command("lint", "gone.xml", "good.xml", "--baseline", baseline, in: folder.url).status == 2)
    }

    @Test("refuses a baseline that is none")
    func brokenBaseline() throws {
        let run = try Command("lint", "Samples/several", "--baseline", "README.md")
        #expect(run.status == 2)
        #expect(run.errors == "bod: README.md is no baseline: line 1 is not the head of a baseline\n")
        let none = try Command("lint", "Samples/several", "--baseline", "gone.baseline")
        #expect(none.status == 2)
        let remedy = "bod lint --write-baseline gone.baseline makes one"
        #expect(none.errors == "bod: the baseline gone.baseline does not exist; \(remedy)\n")
        #expect(try Command("lint", "Samples/several", "--strict-baseline").status == 64)
    }
}
