import BODDiagnostics
import BODFiles
import BODMessage
import BODSender
import BODXML

/// Sends documents one after the other and says of each what became of it.
struct SendRun: Sendable {
    let preparation: MessagePreparation
    let api: IMSVersion
    let console: Console

    /// Shows the parameters of each document and sends nothing.
    func show(_ files: [InputFiles.Input]) throws -> DeliveryExitClass {
        var worst = DeliveryExitClass.clean
        for file in files {
            let message = try prepare(file)
            if let headers = message.headers {
                console.result("\(TerminalText.safe(message.name)): \(api.rawValue)\n")
                console.result(bytes: headers.parameterRequest())
            } else {
                worst = .refused
            }
        }
        console.say("Dry run: nothing was sent.")
        return worst
    }

    /// Sends each document; after a refusal of the credentials or the set-up no other is tried.
    func send(_ files: [InputFiles.Input], over connection: ConnectionOptions) async throws -> DeliveryExitClass {
        let file: IONAPIFile
        do {
            file = try connection.file()
        } catch {
            console.complain("\(error)")
            return .setUp
        }
        return try await SenderSession.run(file, options: connection.clientOptions, console: console) { client in
            var worst = DeliveryExitClass.clean
            for (index, file) in files.enumerated() {
                let outcome = try await send(file, with: client)
                worst = max(worst, outcome)
                if outcome == .setUp, index + 1 < files.count {
                    console.complain("\(Tally.count(files.count - index - 1, "document")) not tried, since the set-up was refused")
                    break
                }
            }
            return worst
        }
    }

    private func send(_ file: InputFiles.Input, with client: IMSClient) async throws -> DeliveryExitClass {
        let message = try prepare(file)
        guard let headers = message.headers else {
            console.result("\(TerminalText.safe(message.name)): not sent\n")
            return .refused
        }
        do {
            let receipt = try await client.send(message.document, headers, api: api)
            console.result("\(TerminalText.safe(message.name)): \(Self.line(receipt))\n")
            return DeliveryExitClass(receipt.outcome.kind)
        } catch {
            console.result("\(TerminalText.safe(message.name)): not sent: \(TerminalText.safe(error.description))\n")
            return error.exitClass
        }
    }

    static func line(_ receipt: DeliveryReceipt) -> String {
        let outcome = receipt.outcome
        let details = (outcome.serviceMessages + outcome.warnings).map { "; \($0)" }.joined()
        return TerminalText.safe("\(outcome.kind.rawValue): \(outcome.summary)\(details) (message id \(receipt.messageID))")
    }

    private func prepare(_ file: InputFiles.Input) throws -> MessagePreparation.Prepared {
        let name = file.name(standardInput: nil)
        let bytes: [UInt8]
        do {
            bytes = try file.bytes(limit: preparation.limits.documentBytes)
        } catch {
            console.complain(error.description)
            return MessagePreparation.Prepared(name: name, document: [], headers: nil, diagnostics: [], underived: [], text: nil)
        }
        let message = try preparation.prepare(bytes, name: name)
        console.show(TextReporter(style: console.messageStyle).render(message.diagnostics, source: message.text))
        return message
    }
}
