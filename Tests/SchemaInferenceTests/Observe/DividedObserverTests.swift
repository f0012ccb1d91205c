import BODDiagnostics
import BODTestSupport
import BODXML
import Foundation
import Testing

@testable import SchemaInference

/// A document that comes part by part shows what it shows as a whole, and is judged as a whole.
@Suite("Documents that are too large to be held")
struct DividedObserverTests {
    private func divided(_ bytes: [UInt8]) -> Observation {
        var observation = DividedObservation(of: "a.xml", InferenceOptions(target: .xsd(.standard)))
        for (part, reading) in parts(of: bytes) { observation.add(part, reading) }
        return observation.observation([])
    }

    private func whole(_ bytes: [UInt8]) -> Observation {
        InferenceRun(InferenceOptions(target: .xsd(.standard))).observe([InferenceInput(name: "a.xml", bytes: bytes)])
    }

    private static let line = "<Line n='1'><ID>7</ID><Qty>2.50</Qty></Line>"

    @Test(
        "show what they show as a whole",
        arguments: [
            "<r>" + String(repeating: line, count: 40) + "</r>",
            "<r><h>x</h>\n" + String(repeating: line + "\n", count: 40) + "<t/></r>",
            "<r><a><b>" + String(repeating: line, count: 40) + "<end/></b><b>" + String(repeating: line, count: 20)
                + "</b></a></r>",
            "<r><a/>" + String(repeating: line + "<Note/>", count: 30) + "</r>",
            "<r xmlns='urn:x' xmlns:p='urn:y'><a>1</a>" + String(repeating: "<p:l q='1'>text</p:l> and ", count: 40)
                + "</r>",
            "\u{FEFF}<?xml version='1.0'?><r><a/>" + String(repeating: line, count: 40) + "</r>",
            "<?xml version='1.0'?><!-- ä --><r><x><y>" + String(repeating: "<z>ä</z>", count: 60) + "</y></x></r>",
            "<SyncFoo><DataArea><UserArea>" + String(repeating: "<My/><Own n='1'/>", count: 40)
                + "</UserArea></DataArea></SyncFoo>",
            "<r xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'><a xsi:type='T'>"
                + String(repeating: "<v xsi:nil='true'/><v>1</v>", count: 40) + "</a></r>",
            "<r><a/></r>",
        ]
    )
    func sameEvidence(_ text: String) {
        let bytes = Array(text.utf8)
        let divided = divided(bytes)
        #expect(parts(of: bytes).count > 3 || bytes.count < 150)
        #expect(divided.evidence == whole(bytes).evidence)
        #expect(divided.used == ["a.xml"])
    }

    @Test("in an encoding of single bytes have their first places in the text")
    func latin1() {
        let text =
            "<?xml version='1.0' encoding='ISO-8859-1'?><r><é>ä</é>" + String(repeating: "<z>ü</z><é/>", count: 60)
            + "</r>"
        let bytes = text.unicodeScalars.map { UInt8($0.value) }
        #expect(divided(bytes).evidence == whole(bytes).evidence)
    }

    @Test("made at random show what they show as a whole")
    func random() {
        var generator = SeededGenerator(seed: 3)
        for _ in 0..<300 {
            let bytes = Array(Self.element("r", depth: 0, &generator).utf8)
            #expect(divided(bytes).evidence == whole(bytes).evidence, "\(String(decoding: bytes, as: UTF8.self))")
        }
    }

    private static func element(_ name: String, depth: Int, _ generator: inout SeededGenerator) -> String {
        let count = depth > 4 ? 0 : Int.random(in: 0...(depth < 3 ? 12 : 3), using: &generator)
        var text = "<\(name)\(Bool.random(using: &generator) ? " k='\(depth)'" : "")>"
        for _ in 0..<count {
            // The first place of a name within itself depends on the order in which parents are looked at.
            let child = "\(["a", "b", "c"].randomElement(using: &generator) ?? "a")\(depth)"
            text += element(child, depth: depth + 1, &generator)
            if Int.random(in: 0..<8, using: &generator) == 0 {
                text += ["\n", "mixed", "<!-- c -->"].randomElement(using: &generator) ?? ""
            }
        }
        return text + (count == 0 ? "7" : "") + "</\(name)>"
    }

    @Test("are left out for what no schema accepts, which is told at its place in the document")
    func faults() throws {
        let lines = String(repeating: Self.line, count: 40)
        let text = "<r xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'>\(lines)<Line xsi:nil='perhaps'/></r>"
        let (divided, whole) = (divided(Array(text.utf8)), whole(Array(text.utf8)))
        #expect(divided.diagnostics.map(\.id) == ["infer/nil-value"])
        #expect(divided.diagnostics.map(\.location) == whole.diagnostics.map(\.location))
        #expect(divided.used.isEmpty && divided.evidence == Evidence())
    }

    @Test("are left out when they end in the middle")
    func truncated() {
        let observation = divided(Array(("<r>" + String(repeating: Self.line, count: 40)).utf8))
        #expect(!observation.diagnostics.isEmpty && observation.used.isEmpty)
    }

    @Test("are accepted by the schema that was inferred from them, and by no other")
    func verified() throws {
        let options = InferenceOptions(target: .xsd(.standard))
        let good = "<r><h>x</h>" + String(repeating: Self.line, count: 40) + "<t/></r>"
        let schema = InferenceRun(options).schema(from: divided(Array(good.utf8)).evidence)
        let verification = try SampleVerification(schema.files, options)
        #expect(findings(by: verification, in: good).isEmpty)
        let bad = [
            good.replacingFirst("<Qty>2.50</Qty></Line><t/>", with: "<Qty>much</Qty></Line><t/>"),
            good.replacingFirst("<t/>", with: ""), good.replacingFirst("<t/>", with: "<u/>"),
            good.replacingFirst("<h>x</h>", with: "<h>x</h><h/>"), good.replacingFirst("<t/>", with: "<t/><Line/>"),
        ]
        for text in bad {
            let whole = verification.findings(in: InferenceInput(name: "a.xml", bytes: Array(text.utf8)))
            let found = findings(by: verification, in: text)
            #expect(!whole.isEmpty)
            #expect(found.map(\.summary) == whole.map(\.summary))
            #expect(found.map(\.location) == whole.map(\.location))
        }
    }

    private func findings(by verification: SampleVerification, in text: String) -> [Diagnostic] {
        guard var divided = verification.divided() else { return [] }
        for (part, reading) in parts(of: Array(text.utf8)) { divided.add(part, reading) }
        return divided.findings
    }
}
