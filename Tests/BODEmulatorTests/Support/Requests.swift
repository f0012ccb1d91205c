import BODMessage

@testable import BODEmulator  // The service is tested without a server where HTTP itself does not matter.

let credentials = EmulatorCredentials(
    tenant: "ACME",
    clientID: "ACME~client",
    clientSecret: "s3cret",
    accessKey: "ACME#key",
    secretKey: "k3y"
)

extension EmulatorRequest {
    /// A request for a token.
    static func token(_ form: String, basic: String? = nil, type: String = "application/x-www-form-urlencoded")
        -> EmulatorRequest
    {
        var headers = ["content-type": [type]]
        if let basic {
            headers["authorization"] = ["Basic " + String(decoding: Base64.encode(Array(basic.utf8)), as: UTF8.self)]
        }
        return EmulatorRequest(method: "POST", path: "/ACME/as/token.oauth2", headers: headers, body: Array(form.utf8))
    }

    /// A message of some parts.
    static func message(_ parts: [MultipartPart], token: String, version: EmulatedVersion = .v3) -> EmulatorRequest {
        let form = MultipartForm(parts)
        return EmulatorRequest(
            method: "POST",
            path: "/ACME/x/\(version.rawValue)/multipartMessage",
            headers: ["content-type": [form.contentType], "authorization": ["Bearer \(token)"]],
            body: form.encoded()
        )
    }
}

extension EmulatorResponse {
    var text: String { String(decoding: body, as: UTF8.self) }
}
