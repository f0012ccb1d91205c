import BODDiagnostics
import BODMessage
import BODModel
import BODXML

/// Derives the headers that ION routes a document by, and prints them as a ParameterRequest.
func printParameterRequest(of document: SampleDocument) throws {
    let reading = XMLReader().read(document.bytes, name: document.name)
    guard let parsed = reading.document else {
        // The document was refused; the diagnostics say where and why.
        return print(TextReporter().render(reading.diagnostics, source: reading.source.text))
    }

    // What you state wins over what the document says. The message id belongs to the sending, so it is yours to make.
    var overrides = HeaderOverrides()
    overrides.fromLogicalID = "lid://infor.ims.cp_myapp"
    overrides.messageID = "0f8c2c1e7d5a4c5e9c551f7b3c6d2a90"

    let derivation = HeaderDerivation(BusinessObjectDocument(parsed), overrides: overrides)
    for missing in derivation.underived where missing.isRequired { print("missing \(missing)") }
    guard let headers = derivation.headers else { return }
    for problem in headers.validate(file: document.name) { print("ION would say: \(problem.summary)") }
    print(String(decoding: headers.parameterRequest(.pretty), as: UTF8.self))
}
