import BODDiagnostics
import BODFiles
import BODSender
import BODXML

/// The documents of a send, each read, linted and given its parameters when its turn comes; one that is refused is passed over.
final class OutgoingQueue: Sequence, IteratorProtocol {
    private var files: IndexingIterator<[InputFiles.Input]>
    private let preparation: MessagePreparation
    private let console: Console
    /// How many documents were refused here and never tried.
    private(set) var refused = 0
    /// Why the queue ended before its files did.
    private(set) var failure: UnusableSchema?

    init(_ files: [InputFiles.Input], preparation: MessagePreparation, console: Console) {
        self.files = files.makeIterator()
        self.preparation = preparation
        self.console = console
    }

    /// The next document that may be sent.
    func next() -> OutgoingDocument? {
        while failure == nil, let file = files.next() {
            if let document = prepare(file) { return document }
            refused += 1
        }
        return nil
    }

    private func prepare(_ file: InputFiles.Input) -> OutgoingDocument? {
        let name = file.name(standardInput: nil)
        do throws(FileProblem) {
            let bytes = try file.bytes(limit: preparation.limits.documentBytes)
            return message(of: bytes, name)
        } catch {
            console.complain(error.description)
            return nil
        }
    }

    private func message(of bytes: [UInt8], _ name: String) -> OutgoingDocument? {
        do throws(UnusableSchema) {
            let message = try preparation.prepare(bytes, name: name)
            console.show(TextReporter(style: console.messageStyle).render(message.diagnostics, source: message.text))
            if let headers = message.headers { return OutgoingDocument(file: name, bytes: bytes, headers: headers) }
            console.result("\(TerminalText.safe(name)): not sent\n")
        } catch {
            failure = error
        }
        return nil
    }
}
