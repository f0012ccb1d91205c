import BODDiagnostics
import BODJSON
import BODXML

/// Reads samples of one kind and gathers their evidence.
struct SampleObserver {
    private var observer: Observer

    private enum Observer {
        case xml(XMLObserver)
        case json(JSONObserver)
        case delimited(DelimitedObserver)
    }

    init(_ kind: SampleKind, _ options: ObservationOptions) {
        switch kind {
        case .xml: observer = .xml(XMLObserver(options: options))
        case .json: observer = .json(JSONObserver(options: options))
        case .delimited: observer = .delimited(DelimitedObserver(options: options))
        }
    }

    /// Adds what a sample shows; the findings say why it was left out, and are empty when it was used.
    mutating func observe(_ sample: InferenceInput) -> [Diagnostic] {
        switch observer {
        case .xml(var xml):
            observer = .xml(XMLObserver())  // the only reference, so that nothing is copied
            defer { observer = .xml(xml) }
            let reading = XMLReader(limits: sample.limits.xml).read(sample.bytes, name: sample.name)
            guard let document = reading.document else { return reading.diagnostics }
            return xml.observe(document)
        case .json(var json):
            observer = .json(JSONObserver())
            defer { observer = .json(json) }
            do throws(JSONReadError) {
                try json.observe(sample)
                return []
            } catch {
                return error.diagnostics
            }
        case .delimited(var table):
            observer = .delimited(DelimitedObserver())
            defer { observer = .delimited(table) }
            return table.observe(sample)
        }
    }

    /// What was gathered.
    var evidence: Evidence {
        switch observer {
        case .xml(let xml): xml.evidence
        case .json(let json): json.evidence
        case .delimited(let table): table.evidence
        }
    }
}
