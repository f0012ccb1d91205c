import ArgumentParser
import BODDiagnostics
import BODFiles
import BODTransform
import BODXML

struct NewCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Write a skeleton BOD to begin with, from the schema.",
        discussion: """
            The document is valid: its envelope is complete, and the values are placeholders that can be seen as such.

              bod new PurchaseOrder --verb Process -o order.xml
              bod new Requisition --form complete
            """
    )

    @Argument(help: "The noun, such as PurchaseOrder or Requisition.")
    var noun: String

    @Option(help: "The verb; without it, the one that is used most with the noun.")
    var verb: String?

    @Option(
        help:
            "minimal: what is mandatory; usual: what an integrator needs first; complete: every element of the schema."
    )
    var form = SkeletonForm.usual

    @Option(
        help: ArgumentHelp("Your tenant's own schema of the document or the noun.", valueName: "file"),
        completion: .file(extensions: ["xsd"])
    )
    var schema: String?

    @OptionGroup var destination: DestinationOptions

    @OptionGroup var messages: OutputOptions

    func run() async throws {
        let console = messages.console
        try await reportingFailures(to: console) {
            do {
                let skeleton = Skeleton(
                    try skeletonSchema(),
                    form: form,
                    values: SkeletonValues(creationDateTime: Clock.dateTime)
                )
                let bytes = try skeleton.bytes()
                let findings = try skeleton.check(bytes)
                console.show(
                    TextReporter(style: console.messageStyle).render(findings, source: SourceText(utf8: bytes))
                )
                try destination.target(for: 1, extension: "xml").write(bytes, of: "\(noun).xml", console: console)
                if !findings.isEmpty { throw ExitCode.findings }
            } catch let error as SkeletonError {
                console.complain(error.description)
                throw ExitCode.couldNotRun
            }
        }
    }

    private func skeletonSchema() throws -> SkeletonSchema {
        guard let schema else { return try SkeletonSchema(noun: noun, verb: verb) }
        let (folder, file) = PathParts.split(schema)
        let limit = XMLLimits.standard.documentBytes
        _ = try FileReading.bytes(of: schema, limit: limit)
        let documents = try SchemaDocumentSet(root: file, in: folder) {
            try? FileReading.bytes(of: "\(folder)/\($0)", limit: limit)
        }
        return try SkeletonSchema(noun: noun, verb: verb, in: documents)
    }
}
