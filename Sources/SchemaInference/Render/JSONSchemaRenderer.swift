package import BODJSON

/// Writes a JSON Schema.
///
/// In the dialect of the Data Catalog `oneOf` stands only for "or null", and `anyOf` nowhere; the members have their position. Digits after
/// the point are not limited by `multipleOf`, because validators that calculate in binary refuse 19.99 as a multiple of 0.01.
package struct JSONSchemaRenderer {
    private let options: InferenceOptions
    private let dialect: InferenceOptions.JSONDialect
    private let name: String

    /// Prepares the writing.
    ///
    /// - Parameters:
    ///   - dialect: The dialect.
    ///   - name: The name of the object.
    ///   - options: What to write.
    package init(_ dialect: InferenceOptions.JSONDialect, name: String, _ options: InferenceOptions) {
        self.dialect = dialect
        self.name = name
        self.options = options
    }

    /// Writes the schema.
    ///
    /// - Parameters:
    ///   - model: The root value.
    ///   - isStream: Whether the documents stand one a line, which the Data Catalog calls a stream.
    /// - Returns: The schema.
    package func render(_ model: JSONModel, isStream: Bool = false) -> JSONValue {
        let stream = isStream && dialect == .catalog ? [JSONMember("x-stream", true)] : []
        return render(stream + schema(model))
    }

    /// Writes a schema whose own members are known.
    func render(_ own: [JSONMember]) -> JSONValue {
        var members: [JSONMember] = []
        switch dialect {
        case .catalog:
            members.append(JSONMember("$schema", "http://json-schema.org/draft-06/schema#"))
        case .draft202012:
            members.append(JSONMember("$schema", "https://json-schema.org/draft/2020-12/schema"))
        }
        members.append(JSONMember("$id", .string("http://schema.infor.com/json-schema/\(Self.uriSafe(name)).json")))
        members.append(JSONMember("title", .string(name)))
        return .object(members + own)
    }

    /// The name with everything that a URI may not hold percent-encoded (RFC 3986 section 2).
    private static func uriSafe(_ name: String) -> String {
        let digits = Array("0123456789ABCDEF")
        return name.utf8.map { byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: String(UnicodeScalar(byte))
            default: "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
            }
        }.joined()
    }
}

extension JSONSchemaRenderer {
    private func schema(_ model: JSONModel) -> [JSONMember] {
        guard model.isNullable else { return plain(model) }
        if model.kinds.isEmpty { return [JSONMember("type", "null")] }
        switch dialect {
        case .catalog:
            return [JSONMember("oneOf", [["type": "null"], .object(plain(model))])]
        case .draft202012:
            return plain(model, alsoNull: true)
        }
    }

    private func plain(_ model: JSONModel, alsoNull: Bool = false) -> [JSONMember] {
        var members: [JSONMember] = []
        let types = model.kinds.map { JSONValue.string($0.rawValue) } + (alsoNull ? ["null"] : [])
        if !types.isEmpty { members.append(JSONMember("type", types.count == 1 ? types[0] : .array(types))) }
        if let format = model.format { members.append(JSONMember("format", .string(format))) }
        if let format = model.catalogFormat, dialect == .catalog {
            members.append(JSONMember("x-dateTimeFormat", .string(format.rawValue)))
        }
        if let values = model.enumeration {
            members.append(JSONMember("enum", .array(values.map { .string($0.text) })))
        }
        if !model.examples.isEmpty {
            members.append(JSONMember("examples", .array(model.examples.map { example($0, model) })))
        }
        if model.kinds.contains(.object) { members += object(model) }
        if let items = model.items.first { members.append(JSONMember("items", .object(schema(items)))) }
        return members
    }

    private func object(_ model: JSONModel) -> [JSONMember] {
        let properties = model.members.enumerated().map { index, member in
            JSONMember(member.name.text, .object(property(member, position: index + 1)))
        }
        var members: [JSONMember] = []
        if model.values.isEmpty || !properties.isEmpty { members.append(JSONMember("properties", .object(properties))) }
        if !model.required.isEmpty {
            members.append(JSONMember("required", .array(model.required.map { .string($0.text) })))
        }
        if let values = model.values.first {
            members.append(JSONMember("additionalProperties", .object(schema(values))))
        } else if !options.allowsOtherMembers {
            members.append(JSONMember("additionalProperties", false))
        }
        return members
    }

    private func property(_ member: JSONModel.Member, position: Int) -> [JSONMember] {
        var members = schema(member.model)
        switch dialect {
        case .catalog: members.append(JSONMember("x-position", .number(JSONNumber(position))))
        case .draft202012:
            if let comment = member.comment { members.append(JSONMember("$comment", .string(comment))) }
        }
        return members
    }

    private func example(_ text: ExactText, _ model: JSONModel) -> JSONValue {
        if !model.kinds.contains(.string), let number = JSONNumber(text.text) { return .number(number) }
        return .string(text.text)
    }
}
