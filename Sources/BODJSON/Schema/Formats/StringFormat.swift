/// The formats of text that `format` can name; those of later drafts are known in the earlier ones as well.
enum StringFormat: String, Sendable, CaseIterable {
    case date
    case dateTime = "date-time"
    case duration
    case email
    case hostname
    case idnEmail = "idn-email"
    case idnHostname = "idn-hostname"
    case ipv4
    case ipv6
    case iri
    case iriReference = "iri-reference"
    case jsonPointer = "json-pointer"
    case regex
    case relativeJSONPointer = "relative-json-pointer"
    case time
    case uri
    case uriReference = "uri-reference"
    case uriTemplate = "uri-template"
    case uuid

    /// Whether a text is of the format.
    func accepts(_ text: [UInt8]) -> Bool {
        switch self {
        case .date: DateTimeFormat.isDate(text)
        case .dateTime: DateTimeFormat.isDateTime(text)
        case .duration: DurationFormat.isDuration(text)
        case .email: EmailFormat(isInternational: false).accepts(text)
        case .hostname: HostnameFormat.isHostname(text)
        case .idnEmail: EmailFormat(isInternational: true).accepts(text)
        case .idnHostname: HostnameFormat.isInternational(text)
        case .ipv4: AddressFormat.isIPv4(text[...])
        case .ipv6: AddressFormat.isIPv6(text[...])
        case .iri: URIFormat(isInternational: true).isAbsolute(text)
        case .iriReference: URIFormat(isInternational: true).isReference(text)
        case .jsonPointer: JSONPointer(String(decoding: text, as: UTF8.self)) != nil
        case .regex: PatternParser.isPattern(String(decoding: text, as: UTF8.self))
        case .relativeJSONPointer: PointerFormat.isRelative(text)
        case .time: DateTimeFormat.isTime(text)
        case .uri: URIFormat(isInternational: false).isAbsolute(text)
        case .uriReference: URIFormat(isInternational: false).isReference(text)
        case .uriTemplate: URITemplateFormat.isTemplate(text)
        case .uuid: UUIDFormat.isUUID(text)
        }
    }
}
