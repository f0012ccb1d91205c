import BODJSON

/// The members of a `.ionapi` file, with messages that name a member and never its value.
struct IONAPIMembers {
    let root: JSONNode
    let file: String

    func required(_ name: String) throws(IONAPIFileError) -> String {
        guard let text = try optional(name) else { throw .missing(name, file: file) }
        return text
    }

    /// The text of a member; nil when it is missing, `null` or empty.
    func optional(_ name: String) throws(IONAPIFileError) -> String? {
        guard let node = root[name], !node.isNull else { return nil }
        guard let text = node.string else { throw .notText(name, file: file) }
        guard !text.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F }) else {
            throw .notText(name, file: file)
        }
        return text.isEmpty ? nil : text
    }

    func url(_ name: String, _ text: String) throws(IONAPIFileError) -> ServiceURL {
        do { return try ServiceURL(text) } catch { throw .url(name, error, file: file) }
    }

    func serviceAccount() throws(IONAPIFileError) -> IONAPIFile.ServiceAccount? {
        let accessKey = try optional("saak")
        let secretKey = try optional("sask")
        if accessKey == nil, secretKey == nil { return nil }
        guard let accessKey else { throw .missing("saak", file: file) }
        guard let secretKey else { throw .missing("sask", file: file) }
        return IONAPIFile.ServiceAccount(accessKey: Secret(accessKey), secretKey: Secret(secretKey))
    }

    /// The scopes, an array of texts or one text with blanks between them.
    func scopes() -> [String] {
        guard let node = root["sc"] else { return [] }
        if let text = node.string { return text.split(separator: " ").map(String.init) }
        return node.elements.compactMap(\.string)
    }
}
