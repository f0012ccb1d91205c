import BODJSON

extension IMSClient {
    /// Asks whether the service is there and takes our token.
    ///
    /// The body of the answer is passed over, as Infor's documentation advises.
    ///
    /// - Throws: ``IMSClientError``.
    public func ping() async throws(IMSClientError) {
        _ = try await get("ping")
    }

    /// Asks which versions the service has, such as `v1`, `v2` and `v3`.
    ///
    /// - Returns: The versions, as the service writes them.
    /// - Throws: ``IMSClientError``.
    public func versions() async throws(IMSClientError) -> [String] {
        let response = try await get("versions")
        let document = try? JSONDocument(response.body, file: "versions", limits: JSONLimits(documentBytes: 1 << 20))
        guard let versions = document?.root["supportedVersions"], versions.kind == .array else {
            throw .malformedAnswer
        }
        return versions.elements.compactMap(\.string)
    }

    /// Asks for a token, or finds that there is one, and lets nobody see it.
    ///
    /// - Throws: ``IMSClientError`` when the credentials are refused or the token service cannot be asked.
    public func authenticate() async throws(IMSClientError) {
        _ = try await token()
    }

    private func token() async throws(IMSClientError) -> AccessToken {
        do { return try await tokens.token() } catch { throw .token(error) }
    }

    private func get(_ path: String) async throws(IMSClientError) -> TransportResponse {
        var used = [try await token()]
        var response = try await get(path, used[0])
        if response.status == 401 {
            await tokens.refuse(used[0])
            used.append(try await token())
            response = try await get(path, used[1])
        }
        guard response.status == 200 else {
            let messages = ServiceAnswer(response.body).messages.map(redaction(and: used).redact)
            throw .status(response.status, messages: messages)
        }
        return response
    }

    private func get(_ path: String, _ token: AccessToken) async throws(IMSClientError) -> TransportResponse {
        let headers = [TransportRequest.Header("Accept", "application/json")]
        let request = TransportRequest(.get, serviceURL.appending(path), headers: headers)
        do { return try await transport.exchange(request.authorized(by: token)) } catch { throw .transport(error) }
    }
}
