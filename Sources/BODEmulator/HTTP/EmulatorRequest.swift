/// A request as the emulated services see it, without any of the server's types.
struct EmulatorRequest: Sendable {
    let method: String
    /// The path as it was sent, without the query.
    let path: String
    /// The headers, their names in lower case, each with its values in order.
    let headers: [String: [String]]
    let body: [UInt8]

    init(method: String, path: String, headers: [String: [String]] = [:], body: [UInt8] = []) {
        self.method = method
        self.path = path
        self.headers = headers
        self.body = body
    }

    /// The value of a header that occurs once.
    func header(_ name: String) -> String? {
        guard let values = headers[name], values.count == 1 else { return nil }
        return values[0]
    }

    /// What follows a scheme such as `Bearer` in `Authorization`; nil when the scheme is another.
    func authorization(_ scheme: String) -> String? {
        guard let parts = header("authorization")?.split(separator: " ", maxSplits: 1), parts.count == 2 else {
            return nil
        }
        return parts[0].lowercased() == scheme.lowercased() ? String(parts[1].drop { $0 == " " }) : nil
    }
}
