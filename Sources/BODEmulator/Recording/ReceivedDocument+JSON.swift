import BODJSON
import BODMessage

extension ReceivedDocument {
    /// The line of the log: the payload as text when it is UTF-8, in Base64 otherwise.
    func json(time: String) -> JSONValue {
        var members = [
            JSONMember("time", .string(time)),
            JSONMember("version", .string(version.rawValue)),
            JSONMember("status", .number(JSONNumber(version.acceptedStatus))),
            JSONMember("path", .string(path)),
            JSONMember("ionMessageId", .string(ionMessageID.description)),
            JSONMember("headers", headers.json),
            JSONMember("payloadBytes", .number(JSONNumber(payload.count))),
        ]
        if let text = String(validating: payload, as: UTF8.self) {
            members.append(JSONMember("payload", .string(text)))
        } else {
            let text = String(decoding: Base64.encode(payload), as: UTF8.self)
            members.append(JSONMember("payloadBase64", .string(text)))
        }
        return .object(members)
    }
}
