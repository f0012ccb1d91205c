import BODDiagnostics
import BODMessage

/// The method `multipartMessage`: reads a message as ION would and says what is wrong with it.
struct MessageEndpoint: Sendable {
    /// Why a message is not taken.
    struct Refusal: Error, Sendable, Equatable {
        let status: Int
        let reasons: [String]
    }

    let version: EmulatedVersion
    let fromLogicalID: String?

    /// The message in a request.
    ///
    /// The parts may stand in any order and need neither a media type nor a file name, as known senders leave them out.
    func message(in request: EmulatorRequest) throws(Refusal) -> (headers: MessageHeaders, payload: [UInt8]) {
        let parts = try parts(of: request)
        let headers = try headers(in: try part(MessagePart.parameterRequest, of: parts))
        if let fromLogicalID, !headers.fromLogicalID.utf8.elementsEqual(fromLogicalID.utf8) {
            throw Refusal(
                status: 403,
                reasons: ["fromLogicalId is not the logical ID of the client's connection point"]
            )
        }
        return (headers, try payload(in: try part(MessagePart.payload, of: parts), headers))
    }

    private func malformed(_ reasons: String...) -> Refusal {
        Refusal(status: version.malformedStatus, reasons: reasons)
    }

    private func parts(of request: EmulatorRequest) throws(Refusal) -> [MultipartPart] {
        do {
            return try MultipartForm.parts(of: request.body, contentType: request.header("content-type") ?? "")
        } catch {
            throw malformed(error.description)
        }
    }

    private func part(_ name: String, of parts: [MultipartPart]) throws(Refusal) -> [UInt8] {
        let matches = parts.filter { $0.name.utf8.elementsEqual(name.utf8) }
        guard let match = matches.first else { throw malformed("the part \(name) is missing") }
        guard matches.count == 1 else { throw malformed("the part \(name) occurs \(matches.count) times") }
        guard !match.body.isEmpty else { throw malformed("the part \(name) is empty") }
        return match.body
    }

    private func headers(in part: [UInt8]) throws(Refusal) -> MessageHeaders {
        let request = ParameterRequest(reading: part, file: MessagePart.parameterRequest)
        if let headers = request.headers, request.isAcceptable { return headers }
        let errors = request.diagnostics.filter { $0.severity == .error }
        throw Refusal(status: version.malformedStatus, reasons: errors.prefix(10).map(Self.reason))
    }

    private func payload(in part: [UInt8], _ headers: MessageHeaders) throws(Refusal) -> [UInt8] {
        do { return try MessagePayload.decode(part, headers.encoding ?? .none) } catch {
            throw malformed(error.description)
        }
    }

    private static func reason(_ finding: Diagnostic) -> String {
        let place = finding.location.range.map { ":\($0.start.line):\($0.start.column)" } ?? ""
        return "\(finding.location.file)\(place): \(finding.summary)"
    }
}
