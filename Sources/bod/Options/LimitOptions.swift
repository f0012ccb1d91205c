import ArgumentParser
import BODJSON
import BODXML

/// The limits that a document has to keep; each message about one names its option.
struct LimitOptions: ParsableArguments {
    @Option(help: "The most bytes of one document.")
    var maxDocumentBytes = XMLLimits.standard.documentBytes

    @Option(help: "The most elements inside one another.")
    var maxDepth = XMLLimits.standard.depth

    @Option(help: "The most attributes on one element.")
    var maxAttributes = XMLLimits.standard.attributesPerElement

    @Option(help: "The most bytes of one text or attribute value.")
    var maxValueBytes = XMLLimits.standard.valueBytes

    @Option(help: "The most bytes of one name.")
    var maxNameBytes = XMLLimits.standard.nameBytes

    @Option(help: "The most different names in one document.")
    var maxNames = XMLLimits.standard.distinctNames

    @Option(help: "The most findings that are kept for one document.")
    var maxFindings = XMLLimits.standard.findings

    /// No more is ever allowed, since libxml2 counts in 32 bits and recurses in depth.
    func validate() throws {
        try check(maxDocumentBytes, "--max-document-bytes", 1...2_000_000_000)
        try check(maxDepth, "--max-depth", 1...256)
        try check(maxAttributes, "--max-attributes", 1...65_535)
        try check(maxValueBytes, "--max-value-bytes", 1...9_000_000)
        try check(maxNameBytes, "--max-name-bytes", 1...40_000)
        try check(maxNames, "--max-names", 1...1_000_000)
        try check(maxFindings, "--max-findings", 1...1_000_000)
    }

    private func check(_ value: Int, _ name: String, _ range: ClosedRange<Int>) throws {
        guard !range.contains(value) else { return }
        throw ValidationError("\(name) takes a number from \(range.lowerBound) to \(range.upperBound)")
    }

    /// The limits of JSON documents; what only XML has does not count.
    var jsonLimits: JSONLimits {
        var limits = JSONLimits.standard
        limits.documentBytes = maxDocumentBytes
        limits.depth = maxDepth
        limits.stringBytes = maxValueBytes
        limits.findings = maxFindings
        return limits
    }

    var limits: XMLLimits {
        var limits = XMLLimits()
        limits.documentBytes = maxDocumentBytes
        limits.depth = maxDepth
        limits.attributesPerElement = maxAttributes
        limits.valueBytes = maxValueBytes
        limits.nameBytes = maxNameBytes
        limits.distinctNames = maxNames
        limits.findings = maxFindings
        return limits
    }
}
