import BODTestSupport
import Foundation
import SchemaInference
import Testing

/// Real documents, where they are present.
@Suite("Real documents", .enabled(if: ReferenceData.isPresent, "needs reference data: set BOD_REFERENCE_DATA"))
struct ReferenceCorpusTests {
    private static func samples(_ corpus: String) throws -> [InferenceInput] {
        try ReferenceData.files(below: corpus, ending: ".xml").map { file in
            InferenceInput(name: file.lastPathComponent, bytes: [UInt8](try Data(contentsOf: file)))
        }
    }

    @Test("give a schema that accepts all of them", arguments: ["bods", "ubl", "en16931", "oagis-10.1"])
    func corpora(corpus: String) throws {
        let samples = try Self.samples(corpus)
        for style in [InferenceOptions.XSDStyle.standard, .catalog] {
            let outcome = try InferenceRun(InferenceOptions(target: .xsd(style))).infer(from: samples)
            #expect(outcome.diagnostics.isEmpty)
            #expect(outcome.schema?.summary.documents == samples.count)
            #expect(outcome.schema?.summary.isVerified == true)
        }
    }

    @Test("give the same schema whatever the order", arguments: ["bods", "ubl", "en16931"])
    func order(corpus: String) throws {
        let samples = try Self.samples(corpus)
        let run = InferenceRun(InferenceOptions(target: .xsd(.standard)))
        let forward = try run.infer(from: samples).schema?.files
        #expect(try run.infer(from: samples.reversed()).schema?.files == forward)
    }
}
