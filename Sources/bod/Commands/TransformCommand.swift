import ArgumentParser
import BODFiles
import BODLint
import BODModel
import BODTransform
import BODXML

struct TransformCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "transform",
        abstract: "Make one business document of another: a purchase order of a requisition.",
        discussion: """
            Every element of the source has a place in the target or a finding that says what is lost; texts, numbers and codes are \
            copied as they are written. What is made is linted, unless --no-lint says not to.

              bod transform requisition.xml --map requisition-to-purchase-order -o order.xml
              bod transform requisitions/ --map requisition-to-purchase-order --unmapped user-area -o orders/
            """
    )

    @OptionGroup var input: InputOptions

    @Option(help: ArgumentHelp("The mapping: \(MappingNames.list).", valueName: "name"))
    var map: BuiltInMapping

    @Option(help: "The verb of the document to make: Process, Sync, Load, Update, Post, Change or Notify.")
    var verb = Verb.process

    @Option(help: "The LogicalID of the sender; without it, the source's.")
    var fromLogicalId: String?

    @Option(help: "The number of the document to make; without it, the source's.")
    var documentId: String?

    @Option(help: "What becomes of values without a place in the target: diagnostic, or user-area.")
    var unmapped = OrderOptions.Unmapped.diagnostic

    @Flag(help: "Do not lint the documents that are made.")
    var noLint = false

    @OptionGroup var destination: DestinationOptions

    @OptionGroup(title: "Limits", visibility: .hidden) var limitOptions: LimitOptions

    @OptionGroup var messages: OutputOptions

    func validate() throws {
        try input.requirePath()
        let known = SkeletonSchema.verbs(for: "PurchaseOrder").filter { $0.kind == .action && $0 != .cancel }
        guard !known.contains(verb) else { return }
        let names = known.map(\.rawValue).joined(separator: ", ")
        throw ValidationError("\(verb.rawValue) does not bring a purchase order; --verb takes \(names)")
    }

    func run() async throws {
        let console = messages.console
        try await reportingFailures(to: console) {
            let limits = limitOptions.limits
            let mapping = try RequisitionToPurchaseOrder(
                OrderOptions(
                    creationDateTime: Clock.dateTime,
                    verb: verb,
                    logicalID: fromLogicalId,
                    documentID: documentId,
                    unmapped: unmapped,
                    limits: limits
                )
            )
            let files = try input.files(endings: [".xml"])
            if files.count > 1, documentId != nil {
                throw ValidationError("--document-id is for one document; each of several has its own.")
            }
            let run = ConversionRun(
                destination: try destination.target(for: files, extension: "xml"),
                limit: limits.documentBytes,
                check: noLint ? nil : DocumentLinter(catalog: SchemaCatalog(), limits: limits).lint
            ) { bytes, name in
                let reading = XMLReader(limits: limits).read(bytes, name: name)
                guard let document = reading.document else {
                    return Conversion(bytes: nil, diagnostics: reading.diagnostics, text: reading.source.text)
                }
                return mapping.transform(document)
            }
            try await run.run(files, jobs: input.jobCount, console: console)
        }
    }
}

/// The names of the mappings, for the help.
enum MappingNames {
    static let list = BuiltInMapping.allCases.map(\.rawValue).joined(separator: ", ")
}
