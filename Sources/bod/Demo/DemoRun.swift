import ArgumentParser
import BODDiagnostics
import BODEmulator
import BODJSON
import BODLint
import BODMessage
import BODModel
import BODSender
import BODTransform
import BODXML
import SchemaInference

/// The main job on the samples, step by step, with the calls of the library that the single commands make.
struct DemoRun {
    let folder: DemoFolder
    let console: Console

    /// The LogicalID of the connection point that the demo sends from.
    private static let logicalID = "lid://infor.ims.bod_demo"

    func run() async throws {
        say("Working in \(folder.path)\n")
        try infer()
        try lintGood()
        try lintBroken()
        try transform()
        let headers = try header()
        try await send(headers)
        say("\nAll of it is in \(folder.path). Next: bod lint YOUR-FOLDER, or bod --help.")
    }

    private func say(_ text: String) { console.result("\(text)\n") }

    /// The headline of a step: what it does, and which command does it alone.
    private func step(_ number: Int, _ what: String, _ command: String) {
        say("\(number). \(what)\n   $ \(command)")
    }

    private func infer() throws {
        step(
            1,
            "Infer a schema from seven requisitions, and prove that it accepts them",
            "bod infer several --to xsd -o requisition.xsd"
        )
        let samples = try folder.names(in: "several").map { InferenceInput(name: $0, bytes: try folder.read($0)) }
        let outcome = try InferenceRun(InferenceOptions(target: .xsd(.standard))).infer(from: samples)
        guard let schema = outcome.schema, let file = schema.files.first else { throw unexpected(outcome.diagnostics) }
        try folder.write(file.bytes, to: "requisition.xsd")
        say(
            "   \(schema.summary.documents) documents, \(schema.summary.elements) elements: requisition.xsd accepts all of them\n"
        )
    }

    private func lintGood() throws {
        step(2, "Lint good documents: schema and rules", "bod lint SyncRequisition.xml SyncPurchaseOrder.xml")
        for name in ["SyncRequisition.xml", "SyncPurchaseOrder.xml"] {
            let linted = try DocumentLinter(catalog: SchemaCatalog()).lint(folder.read(name), name: name)
            guard linted.diagnostics.isEmpty else { throw unexpected(linted.diagnostics) }
            say("   \(name): no findings")
        }
        say("")
    }

    private func lintBroken() throws {
        step(3, "Lint documents with mistakes that ION would let pass", "bod lint broken")
        let linter = DocumentLinter(catalog: SchemaCatalog())
        let reporter = TextReporter(style: console.resultStyle)
        var count = 0
        for name in try folder.names(in: "broken") {
            let linted = try linter.lint(folder.read(name), name: name)
            let shown =
                count == 0
                ? reporter.render(linted.diagnostics, source: linted.text) : headlines(linted.diagnostics, reporter)
            console.result(shown.indented)
            count += linted.diagnostics.count
        }
        say("   \(count) findings; bod explain cvc/complex-type.2.4.a tells more about one\n")
    }

    /// The first line of each finding.
    private func headlines(_ diagnostics: [Diagnostic], _ reporter: TextReporter) -> String {
        diagnostics.map { diagnostic in
            reporter.render([diagnostic], source: nil).split(separator: "\n").first.map { "\($0)\n" } ?? ""
        }.joined()
    }

    private func transform() throws {
        step(
            4,
            "Make a purchase order of the requisition; nothing is lost without a word",
            "bod transform SyncRequisition.xml --map requisition-to-purchase-order -o order.xml"
        )
        let mapping = try RequisitionToPurchaseOrder(
            OrderOptions(creationDateTime: Clock.dateTime, logicalID: Self.logicalID)
        )
        let reading = XMLReader().read(try folder.read("SyncRequisition.xml"), name: "SyncRequisition.xml")
        guard let document = reading.document else { throw unexpected(reading.diagnostics) }
        let result = mapping.transform(document)
        guard let bytes = result.bytes else { throw unexpected(result.diagnostics) }
        try folder.write(bytes, to: "order.xml")
        let losses = result.diagnostics.filter { $0.severity > .info }
        console.result(headlines(losses, TextReporter(style: console.resultStyle)).indented)
        let linted = try DocumentLinter(catalog: SchemaCatalog()).lint(bytes, name: "order.xml")
        let errors = linted.diagnostics.filter { $0.severity == .error }
        guard errors.isEmpty else { throw unexpected(errors) }
        say("   order.xml: Process.PurchaseOrder, \(bytes.count) bytes, valid\n")
    }

    private func header() throws -> MessageHeaders {
        step(5, "Build the ParameterRequest that goes with it", "bod header order.xml -o ParameterRequest.json")
        let preparation = MessagePreparation(headers: try HeaderOptions.parse([]), linter: nil, limits: .standard)
        let message = try preparation.prepare(folder.read("order.xml"), name: "order.xml")
        guard let headers = message.headers else { throw unexpected(message.diagnostics) }
        let request = headers.parameterRequest(.pretty)
        try folder.write(request, to: "ParameterRequest.json")
        console.result("\(String(decoding: request, as: UTF8.self))\n".indented + "\n")
        return headers
    }

    private func send(_ headers: MessageHeaders) async throws {
        step(
            6,
            "Start an ION Messaging Service here, get a token with its .ionapi file, and send as v3 and v2",
            "bod emulate --ionapi local.ionapi &  bod send order.xml --ionapi local.ionapi --api v3"
        )
        let document = try folder.read("order.xml")
        let configuration = EmulatorConfiguration(
            logFile: "\(folder.path)/received.ndjson",
            ionapiFile: "\(folder.path)/local.ionapi"
        )
        try await Emulator.withEmulator(configuration) { emulator in
            say("   listening on \(emulator.baseURL), credentials in local.ionapi")
            let file = try IONAPIFile(opening: "\(folder.path)/local.ionapi")
            try await AsyncHTTPClientTransport.withTransport { transport in
                let client = IMSClient(file, transport: transport)
                for api in [IMSVersion.v3, .v2] {
                    let receipt = try await client.send(document, headers, api: api)
                    say("   \(api.rawValue): \(receipt.line)")
                    guard receipt.outcome.kind == .accepted else { throw ExitCode.couldNotRun }
                }
            }
            say("\n7. What ION would have received (received.ndjson)")
            for received in await emulator.documents {
                guard received.payload == document else { throw ExitCode.couldNotRun }
                say("   \(received.summary)")
            }
        }
    }

    private func unexpected(_ diagnostics: [Diagnostic]) -> ExitCode {
        console.show(TextReporter(style: console.messageStyle).render(diagnostics, source: nil))
        return .couldNotRun
    }
}

extension String {
    /// The lines of the text, three blanks further in.
    fileprivate var indented: String {
        split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? "" : "   \($0)" }.joined(
            separator: "\n"
        )
    }
}
