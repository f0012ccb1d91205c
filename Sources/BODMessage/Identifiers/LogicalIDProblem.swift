/// What is wrong with the text of a logical ID.
public enum LogicalIDProblem: Error, Sendable, Hashable, CustomStringConvertible {
    /// The text does not begin with `lid://`.
    case schemeMissing
    /// Nothing follows `lid://`.
    case empty
    /// The text is longer than 250 characters.
    case tooLong(Int)
    /// A character is not allowed.
    case character(Unicode.Scalar)
    /// Provider, product code and instance are not three names joined by full stops.
    case tooFewParts(Int)
    /// A part between two separators is empty.
    case emptyPart
    /// There are more colons or slashes than the one connection and the one path.
    case separators

    /// What is wrong, as the end of a sentence.
    public var description: String {
        switch self {
        case .schemeMissing: "does not begin with lid://"
        case .empty: "names nothing after lid://"
        case .tooLong(let count): "has \(count) characters; at most \(LogicalID.maximumLength) are allowed"
        case .character(let scalar): "contains \(Self.name(of: scalar)), which is not allowed"
        case .tooFewParts(let count): "has \(count) of the three parts provider.product.instance"
        case .emptyPart: "has an empty part"
        case .separators: "has more than one connection or path"
        }
    }

    private static func name(of scalar: Unicode.Scalar) -> String {
        let printable = scalar.value > 0x20 && scalar.value < 0x7F
        let code = String(scalar.value, radix: 16, uppercase: true)
        let padded = String(repeating: "0", count: max(0, 4 - code.count)) + code
        return printable ? "\"\(scalar)\"" : "the character U+\(padded)"
    }

    static func first(in text: String) -> LogicalIDProblem? {
        let count = text.utf8.count > LogicalID.maximumLength ? text.unicodeScalars.count : 0
        if count > LogicalID.maximumLength { return .tooLong(count) }
        guard text.utf8.starts(with: LogicalID.scheme.utf8) else { return .schemeMissing }
        let address = text.utf8.dropFirst(LogicalID.scheme.utf8.count)
        if address.isEmpty { return .empty }
        guard address.allSatisfy(isAllowed) else { return firstCharacterProblem(in: text) }
        return address.elementsEqual("default".utf8) ? nil : firstPartProblem(in: address)
    }

    private static func firstCharacterProblem(in text: String) -> LogicalIDProblem? {
        text.unicodeScalars.first { scalar in
            UInt8(exactly: scalar.value).map(isAllowed) != true
        }
        .map(Self.character)
    }

    /// Goes through `provider.product.instance:connection/path`, of which connection and path may be left out.
    private static func firstPartProblem(in address: Substring.UTF8View) -> LogicalIDProblem? {
        enum Section { case names, connection, path }
        var section = Section.names
        var (nameCount, length) = (1, 0)
        var hasEmptyPart = false
        for byte in address {
            switch (byte, section) {
            case (UInt8(ascii: "/"), .path), (UInt8(ascii: ":"), .connection), (UInt8(ascii: ":"), .path):
                return .separators
            case (UInt8(ascii: "/"), _): section = .path
            case (UInt8(ascii: ":"), .names): section = .connection
            case (UInt8(ascii: "."), .names): nameCount += 1
            default:
                length += 1
                continue
            }
            hasEmptyPart = hasEmptyPart || length == 0
            length = 0
        }
        if hasEmptyPart || length == 0 { return .emptyPart }
        return nameCount < 3 ? .tooFewParts(nameCount) : nil
    }

    /// Capital letters pass here: `LogicalID.hasUpperCase` tells them, since systems in use write them.
    private static func isAllowed(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x61...0x7A, 0x41...0x5A, 0x30...0x39: true
        case UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: ":"), UInt8(ascii: "/"): true
        default: false
        }
    }
}
