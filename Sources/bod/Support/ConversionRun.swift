import ArgumentParser
import BODDiagnostics
import BODFiles
import BODLint
import BODTransform
import BODXML

/// Converts one document after the other and writes each result whole; a refused document does not stop the others.
struct ConversionRun: Sendable {
    let destination: OutputTarget
    let limit: Int
    /// Judges what was made, which is written whatever the verdict: people need to see what is wrong with it.
    var check: (@Sendable ([UInt8], String) throws(UnusableSchema) -> LintedDocument)?
    let convert: @Sendable ([UInt8], String) -> Conversion

    private struct Outcome: Sendable {
        let name: String
        let conversion: Conversion
        var result: LintedDocument?
    }

    func run(_ files: [InputFiles.Input], jobs: Int, console: Console) async throws {
        let reporter = TextReporter(style: console.messageStyle)
        var refused = 0
        var faulty = 0
        try await forEachInOrder(files, jobs: jobs, transform: work) { outcome in
            console.show(
                reporter.render(console.wanted(outcome.conversion.diagnostics), source: outcome.conversion.text)
            )
            if let bytes = outcome.conversion.bytes {
                try destination.write(bytes, of: outcome.name, console: console)
                if let result = outcome.result, !result.diagnostics.isEmpty {
                    console.show(reporter.render(console.wanted(result.diagnostics), source: result.text))
                    if result.diagnostics.contains(where: { $0.severity == .error }) { faulty += 1 }
                }
            } else {
                refused += 1
            }
        }
        if destination.name != nil { console.say(summary(of: files.count, refused: refused, faulty: faulty)) }
        if refused + faulty > 0 { throw ExitCode.findings }
    }

    /// `12 documents: 11 written to orders, 1 refused`.
    private func summary(of count: Int, refused: Int, faulty: Int) -> String {
        let place = destination.name.map { " to \($0)" } ?? ""
        var parts = ["\(count - refused) written\(place)"]
        if refused > 0 { parts.append("\(refused) refused") }
        if faulty > 0 { parts.append("\(faulty) with errors in the result") }
        return "\(Tally.count(count, "document")): \(parts.joined(separator: ", "))"
    }

    private func work(_ input: InputFiles.Input) -> Outcome {
        let name = input.name(standardInput: nil)
        do {
            let bytes = try input.bytes(limit: limit)
            let conversion = convert(bytes, name)
            return Outcome(name: name, conversion: conversion, result: verdict(on: conversion.bytes, of: name))
        } catch {
            return Outcome(name: name, conversion: Conversion(bytes: nil, diagnostics: [error.diagnostic]))
        }
    }

    private func verdict(on result: [UInt8]?, of name: String) -> LintedDocument? {
        guard let check, let result else { return nil }
        let place = destination.path(of: name) ?? "\(name), the result"
        // The schemas are bodkit's own; one that cannot be used would be a mistake of ours that the tests find.
        return try? check(result, place)
    }
}
