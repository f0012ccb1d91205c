package import BODDiagnostics
import BODJSON

extension InferenceInput {
    /// Where the sample can be divided so that each part has whole lines; one range where it is no NDJSON.
    ///
    /// - Parameter size: About how many bytes a part has.
    /// - Returns: The ranges of its bytes, in order.
    package func lineRanges(of size: Int) -> [Range<Int>] {
        guard JSONSample(self).isStream, !bytes.isEmpty else { return [bytes.indices] }
        var ranges: [Range<Int>] = []
        var start = 0
        while start < bytes.count {
            let enough = min(bytes.count, start + max(1, size))
            let end = bytes[enough...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
            ranges.append(start..<end)
            start = end
        }
        return ranges
    }

    /// Some of the sample's lines, which know where they stand in it.
    ///
    /// - Parameter range: One of the ranges into which it can be divided.
    /// - Returns: The part.
    package func part(_ range: Range<Int>) -> InferenceInput {
        var part = InferenceInput(name: name, bytes: Array(bytes[range]), form: .ndjson, limits: limits)
        // The number of its line would take a look at all bytes before it; who wants it reads the whole again.
        part.origin = SourcePosition(line: 1, column: 1, offset: origin.offset + range.lowerBound)
        return part
    }
}

extension InferenceRun {
    /// Joins what the parts of one sample showed.
    ///
    /// A sample of which any line is broken is left out as a whole; it is read again then, so that all lines are told by their numbers.
    ///
    /// - Parameters:
    ///   - parts: What the parts showed together.
    ///   - sample: The sample.
    /// - Returns: What the sample showed.
    package func joined(_ parts: Observation, of sample: InferenceInput) -> Observation {
        guard parts.diagnostics.isEmpty else { return observe([sample]) }
        var result = parts
        result.used = [sample.name]
        return result
    }

    /// Joins what the parts of one sample showed that is too large to be held; its parts know their lines.
    ///
    /// - Parameters:
    ///   - parts: What the parts showed together.
    ///   - name: The sample.
    ///   - problems: Why it could not be read to its end.
    /// - Returns: What the sample showed; nothing but the reasons when it is left out.
    package func joined(_ parts: Observation, named name: String, _ problems: [Diagnostic]) -> Observation {
        let problems = parts.diagnostics + problems
        guard problems.isEmpty else { return Observation(diagnostics: problems) }
        var result = parts
        result.used = [name]
        return result
    }
}
