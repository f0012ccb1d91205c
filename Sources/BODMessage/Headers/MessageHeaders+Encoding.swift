public import BODJSON

extension MessageHeaders {
    /// The parameters as a JSON object: in the order of ``MessageParameter``, then the custom headers by name.
    ///
    /// Equal headers give equal bytes. Numbers are JSON numbers; what is nil is left out.
    public var json: JSONValue {
        .object(MessageParameter.allCases.compactMap(member) + customMembers)
    }

    /// The `ParameterRequest` part of a message.
    ///
    /// - Parameter style: The layout of the JSON.
    /// - Returns: The JSON in UTF-8.
    public func parameterRequest(_ style: JSONStyle = .compact) -> [UInt8] {
        json.encoded(style)
    }

    private func member(_ parameter: MessageParameter) -> JSONMember? {
        let value: JSONValue? =
            switch parameter.kind {
            case .text: text(of: parameter).map { .string($0) }
            case .number: number(of: parameter).map { .number(JSONNumber(Int($0))) }
            case .boolean: batchAbortIndicator.map { .bool($0) }
            }
        return value.map { JSONMember(parameter.rawValue, $0) }
    }

    /// By name, since M3 takes the first three in alphabetical order.
    private var customMembers: [JSONMember] {
        custom
            .sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
            .map { JSONMember($0.parameterName, .string($0.value)) }
    }
}
