/// A `multipart/form-data` body (RFC 7578) that is written.
public struct MultipartForm: Sendable, Hashable {
    /// The parts, in order.
    public let parts: [MultipartPart]
    /// The line between the parts, without its hyphens; it occurs in no part.
    public let boundary: String

    /// Makes a form with a boundary that occurs in none of its parts.
    ///
    /// - Parameters:
    ///   - parts: The parts, in order.
    ///   - generator: Where the boundary's random bits come from; equal bits give equal bytes.
    public init(_ parts: [MultipartPart], using generator: inout some RandomNumberGenerator) {
        var boundary: String
        repeat {
            boundary = "bodkit-" + MessageID.random(using: &generator)
        } while parts.contains { Self.occurs(boundary, in: $0.body) }
        self.parts = parts
        self.boundary = boundary
    }

    /// Makes a form with a boundary from the system's random source.
    ///
    /// - Parameter parts: The parts, in order.
    public init(_ parts: [MultipartPart]) {
        var generator = SystemRandomNumberGenerator()
        self.init(parts, using: &generator)
    }

    /// The value of the request's `Content-Type`.
    public var contentType: String { "multipart/form-data; boundary=\(boundary)" }

    /// The bytes of the body.
    ///
    /// - Returns: All parts between their boundaries.
    public func encoded() -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(parts.reduce(256) { $0 + $1.body.count + 256 })
        for part in parts {
            bytes.append(contentsOf: "--\(boundary)\r\n\(Self.head(of: part))\r\n".utf8)
            bytes.append(contentsOf: part.body)
            bytes.append(contentsOf: "\r\n".utf8)
        }
        bytes.append(contentsOf: "--\(boundary)--\r\n".utf8)
        return bytes
    }

    private static func head(of part: MultipartPart) -> String {
        var head = "Content-Disposition: form-data; name=\"\(escape(part.name))\""
        if let filename = part.filename { head += "; filename=\"\(escape(filename))\"" }
        head += "\r\n"
        if let type = part.contentType { head += "Content-Type: \(escape(type))\r\n" }
        return head
    }

    /// The escapes of the HTML standard, so that no name ends its quotation or its line.
    private static func escape(_ text: String) -> String {
        var escaped = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": escaped.append(contentsOf: "%22".unicodeScalars)
            case "\r": escaped.append(contentsOf: "%0D".unicodeScalars)
            case "\n": escaped.append(contentsOf: "%0A".unicodeScalars)
            default: escaped.append(scalar)
            }
        }
        return String(escaped)
    }

    private static func occurs(_ boundary: String, in body: [UInt8]) -> Bool {
        ByteSearch.first(Array(boundary.utf8), in: body[...]) != nil
    }
}
