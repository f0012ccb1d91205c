import BODDiagnostics
public import BODXML

/// Applies the fixes of findings to a document.
///
/// A fix replaces some bytes; every other byte stays as its author wrote it. What a fix made possible or needful is looked for again,
/// until nothing is left that may be fixed. A change after which a document has more errors than before is not made.
///
/// ```swift
/// let fixer = DocumentFixer(linter: DocumentLinter(catalog: SchemaCatalog()))
/// let fixed = try fixer.fix(bytes, name: "order.xml")
/// print(fixed.applied.count, fixed.document.diagnostics.count)
/// ```
public struct DocumentFixer: Sendable {
    private let linter: DocumentLinter
    private let allowsUnsafe: Bool

    /// Fixes lead to fixes only a few times; where they cannot be made together, each part of them takes a pass.
    private static let passLimit = 50

    /// Makes a fixer.
    ///
    /// - Parameters:
    ///   - linter: What finds the mistakes.
    ///   - allowsUnsafe: Whether fixes that guess at what the author meant are applied too.
    public init(linter: DocumentLinter, allowsUnsafe: Bool = false) {
        self.linter = linter
        self.allowsUnsafe = allowsUnsafe
    }

    /// Fixes one document.
    ///
    /// - Parameters:
    ///   - bytes: The file's bytes.
    ///   - name: The name to report findings under.
    ///   - neighbours: What stands beside the document.
    /// - Returns: The document's bytes afterwards, what was done, and what is still found.
    /// - Throws: `UnusableSchema` when there is a schema for the document that cannot be used.
    public func fix(
        _ bytes: [UInt8],
        name: String,
        beside neighbours: DocumentNeighbours = .none
    ) throws(UnusableSchema) -> FixedDocument {
        let document = try linter.lint(bytes, name: name, beside: neighbours)
        var fixed = FixedDocument(bytes: bytes, document: document)
        for _ in 0..<Self.passLimit {
            guard let next = try improved(fixed, name, neighbours) else { break }
            fixed = next
        }
        return fixed
    }

    /// The document with as many fixes as can be made at once; nil when none can.
    private func improved(
        _ fixed: FixedDocument,
        _ name: String,
        _ neighbours: DocumentNeighbours
    ) throws(UnusableSchema) -> FixedDocument? {
        guard let source = fixed.document.source else { return nil }
        var edited = EditedDocument(source)
        var taken: [AppliedFix] = []
        for finding in fixed.document.diagnostics {
            guard let fix = applicableFix(of: finding), (try? edited.apply(fix)) != nil else { continue }
            taken.append(AppliedFix(finding, fix))
        }
        guard !taken.isEmpty else { return nil }
        if let all = try attempt(edited.bytes, taken, on: fixed, name, neighbours) { return all }
        return taken.count > 1 ? try improvedInPart(fixed, source, taken, name, neighbours) : nil
    }

    /// As many fixes as half of them, a quarter of them, and so on, since all together made something worse: one that does harm is
    /// found in a few steps, and the others of its half are made in the next.
    private func improvedInPart(
        _ fixed: FixedDocument,
        _ source: XMLSource,
        _ fixes: [AppliedFix],
        _ name: String,
        _ neighbours: DocumentNeighbours
    ) throws(UnusableSchema) -> FixedDocument? {
        var parts = Self.halves(of: fixes[...])
        var next = 0
        while next < parts.count {
            let part = parts[next]
            next += 1
            var edited = EditedDocument(source)
            let taken = part.filter { (try? edited.apply($0.fix)) != nil }
            if let some = try attempt(edited.bytes, taken, on: fixed, name, neighbours) { return some }
            if part.count > 1 { parts += Self.halves(of: part) }
        }
        return nil
    }

    private static func halves(of fixes: ArraySlice<AppliedFix>) -> [ArraySlice<AppliedFix>] {
        let middle = fixes.startIndex + fixes.count / 2
        return [fixes[..<middle], fixes[middle...]]
    }

    private func attempt(
        _ bytes: [UInt8],
        _ fixes: [AppliedFix],
        on fixed: FixedDocument,
        _ name: String,
        _ neighbours: DocumentNeighbours
    ) throws(UnusableSchema) -> FixedDocument? {
        guard bytes != fixed.bytes else { return nil }
        let document = try linter.lint(bytes, name: name, beside: neighbours)
        // What cannot be read has few findings, and is no better for it.
        let isBetter =
            document.isParsed == fixed.document.isParsed
            ? Weight(document) < Weight(fixed.document) : document.isParsed
        guard isBetter else { return nil }
        return FixedDocument(fixed, bytes: bytes, document: document, fixes)
    }

    private func applicableFix(of finding: Diagnostic) -> Fix? {
        finding.fixes.first { $0.safety == .safe || allowsUnsafe }
    }
}

/// How much is wrong with a document: errors weigh more than any number of warnings.
private struct Weight: Comparable {
    private let errors: Int
    private let warnings: Int
    private let others: Int

    init(_ document: LintedDocument) {
        let dropped = document.report.dropped
        // What is suppressed is not mended.
        errors = document.diagnostics.count { $0.severity == .error } + document.report.suppressed.count
        warnings = document.diagnostics.count { $0.severity == .warning }
        others = document.diagnostics.count { $0.severity == .info } + dropped
    }

    static func < (left: Weight, right: Weight) -> Bool {
        (left.errors, left.warnings, left.others) < (right.errors, right.warnings, right.others)
    }
}
