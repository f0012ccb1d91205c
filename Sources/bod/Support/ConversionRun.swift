import ArgumentParser
import BODDiagnostics
import BODFiles
import BODTransform

/// Converts one document after the other and writes each result whole; a refused document does not stop the others.
struct ConversionRun: Sendable {
    let destination: OutputTarget
    let limit: Int
    let convert: @Sendable ([UInt8], String) -> Conversion

    private struct Outcome: Sendable {
        let name: String
        let conversion: Conversion
        let text: SourceText?
    }

    func run(_ files: [InputFiles.Input], jobs: Int, console: Console) async throws {
        let reporter = TextReporter(style: console.messageStyle)
        var refused = 0
        try await forEachInOrder(files, jobs: jobs, transform: work) { outcome in
            console.show(reporter.render(outcome.conversion.diagnostics, source: outcome.text))
            if let bytes = outcome.conversion.bytes {
                try destination.write(bytes, of: outcome.name, console: console)
            } else {
                refused += 1
            }
        }
        if files.count > 1 { console.say("\(Tally.count(files.count, "document")): \(refused) refused") }
        if refused > 0 { throw ExitCode.findings }
    }

    private func work(_ input: InputFiles.Input) -> Outcome {
        let name = input.name(standardInput: nil)
        do {
            let bytes = try input.bytes(limit: limit)
            let conversion = convert(bytes, name)
            // An excerpt needs the text, and only a document with findings needs an excerpt.
            let text = conversion.diagnostics.isEmpty ? nil : SourceText(utf8: bytes)
            return Outcome(name: name, conversion: conversion, text: text)
        } catch {
            return Outcome(name: name, conversion: Conversion(bytes: nil, diagnostics: [error.diagnostic]), text: nil)
        }
    }
}
