import Hummingbird
import NIOCore

/// Turns the server's requests into the emulator's and its answers into the server's.
struct EmulatorResponder: HTTPResponder {
    typealias Context = BasicRequestContext

    let service: EmulatorService
    let maximumRequestBytes: Int

    func respond(to request: Request, context: BasicRequestContext) async throws -> Response {
        Response(try await answer(to: request))
    }

    private func answer(to request: Request) async throws -> EmulatorResponse {
        let length = request.headers[.contentLength].flatMap { Int($0) }
        if let length, length > maximumRequestBytes { return tooLarge }
        var body: [UInt8] = []
        for try await part in request.body {
            guard body.count + part.readableBytes <= maximumRequestBytes else { return tooLarge }
            body.append(contentsOf: part.readableBytesView)
        }
        // A server that stops ends the body early; such a message must not be taken for a whole one.
        if let length, length != body.count { return .refused(503, ["the service is stopping"]) }
        return await service.answer(to: EmulatorRequest(request, body: body))
    }

    private var tooLarge: EmulatorResponse {
        .refused(413, ["the request is larger than \(maximumRequestBytes) bytes"])
    }
}

extension EmulatorRequest {
    fileprivate init(_ request: Request, body: [UInt8]) {
        self.init(
            method: request.method.rawValue,
            path: request.uri.path,
            headers: Dictionary(request.headers.map { ($0.name.canonicalName, [$0.value]) }) { $0 + $1 },
            body: body
        )
    }
}

extension Response {
    fileprivate init(_ response: EmulatorResponse) {
        var fields: HTTPFields = [.contentType: "application/json", .cacheControl: "no-store"]
        fields[.allow] = response.allow
        fields[.wwwAuthenticate] = response.authenticate
        self.init(
            status: HTTPResponse.Status(code: response.status),
            headers: fields,
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: response.body))
        )
    }
}
