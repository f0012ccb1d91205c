import BODDiagnostics
import BODJSON

extension IONAPIFile {
    /// Reads the text of a file.
    ///
    /// Unknown members are passed over. `saak` and `sask` may be missing, but only together.
    ///
    /// - Parameters:
    ///   - bytes: The JSON in UTF-8; a byte order mark before it is passed over, since Windows editors write one.
    ///   - file: The name of the file for messages.
    /// - Throws: ``IONAPIFileError``, which names a member and never its value.
    public init(reading bytes: [UInt8], file: String) throws(IONAPIFileError) {
        let root = try Self.object(in: bytes, file: file)
        let members = IONAPIMembers(root: root, file: file)
        let authorization = try members.required("pu")
        self.init(
            tenant: try members.required("ti"),
            applicationName: try members.optional("cn"),
            clientID: try members.required("ci"),
            clientSecret: Secret(try members.required("cs")),
            gateway: try members.url("iu", try members.required("iu")),
            tokenURL: try members.url("pu", authorization).appending(try members.required("ot")),
            revocationURL: try members.optional("or").map { path throws(IONAPIFileError) in
                try members.url("pu", authorization).appending(path)
            },
            serviceAccount: try members.serviceAccount(),
            scopes: members.scopes()
        )
    }

    private static func object(in bytes: [UInt8], file: String) throws(IONAPIFileError) -> JSONNode {
        let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
        do {
            let document = try JSONDocument(text, file: file, limits: JSONLimits(documentBytes: maximumBytes))
            if document.root.kind == .object { return document.root }
        } catch {
            // The finding's wording could quote the line that holds a secret; its place is enough.
            let start = error.diagnostics.first?.location.range?.start
            throw .notJSON(file: file, line: start?.line, column: start?.column)
        }
        throw .notJSON(file: file, line: nil, column: nil)
    }

    /// The most bytes of a file that are read.
    static let maximumBytes = 1 << 16
}
