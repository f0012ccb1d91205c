/// Reads a `multipart/form-data` body that is held in memory.
struct MultipartReader {
    private let body: [UInt8]
    private let delimiter: [UInt8]
    private let limits: MultipartLimits
    private var index = 0
    private var parts: [MultipartPart] = []

    private static let lineBreak: [UInt8] = [0x0D, 0x0A]

    init(body: [UInt8], boundary: String, limits: MultipartLimits) {
        self.body = body
        self.limits = limits
        delimiter = Self.lineBreak + Array("--\(boundary)".utf8)
    }

    mutating func read() throws(MultipartError) -> [MultipartPart] {
        try skipPreamble()
        while try !takeClosing() {
            guard parts.count < limits.parts else { throw .tooManyParts(limits.parts) }
            let head = try takeHead()
            parts.append(try part(head: head, body: try takeBody()))
        }
        return parts
    }

    /// The first boundary needs no line break before it when it begins the body.
    private mutating func skipPreamble() throws(MultipartError) {
        if body.starts(with: delimiter.dropFirst(2)) {
            index = delimiter.count - 2
        } else if let start = nextDelimiter(from: 0) {
            index = start + delimiter.count
        } else {
            throw .noParts
        }
    }

    /// Takes the rest of a boundary line; true when it was the closing one.
    private mutating func takeClosing() throws(MultipartError) -> Bool {
        if body[index...].starts(with: [0x2D, 0x2D]) { return true }
        while index < body.count, body[index] == 0x20 || body[index] == 0x09 { index += 1 }
        guard body[index...].starts(with: Self.lineBreak) else { throw .unterminated }
        index += 2
        return false
    }

    private mutating func takeHead() throws(MultipartError) -> [ArraySlice<UInt8>] {
        var lines: [ArraySlice<UInt8>] = []
        let start = index
        while true {
            let window = body[index..<min(body.count, start + limits.headerBytes + 2)]
            guard let end = ByteSearch.first(Self.lineBreak, in: window) else {
                throw body.count > start + limits.headerBytes ? .headersTooLong(limits.headerBytes) : .unterminated
            }
            let line = body[index..<end]
            index = end + 2
            if line.isEmpty { return lines }
            lines.append(line)
        }
    }

    private mutating func takeBody() throws(MultipartError) -> ArraySlice<UInt8> {
        // The line break that ends the head may also begin the boundary of an empty part.
        guard let end = nextDelimiter(from: index - 2) else { throw .unterminated }
        let content = end < index ? [] : body[index..<end]
        index = end + delimiter.count
        return content
    }

    /// The next boundary line: the boundary must be followed by hyphens, blanks or a line break, else it is content.
    private func nextDelimiter(from start: Int) -> Int? {
        var from = start
        while let found = ByteSearch.first(delimiter, in: body[from...]) {
            let rest = body[(found + delimiter.count)...]
            if rest.starts(with: [0x2D, 0x2D]) || rest.starts(with: Self.lineBreak) { return found }
            if let next = rest.first, next == 0x20 || next == 0x09 { return found }
            from = found + 2
        }
        return nil
    }

    private func part(
        head lines: [ArraySlice<UInt8>],
        body content: ArraySlice<UInt8>
    ) throws(MultipartError) -> MultipartPart {
        let number = parts.count + 1
        let headers = try PartHeaders(lines, part: number)
        guard headers.allowsTransferEncoding else { throw .transferEncoding(number) }
        guard let disposition = headers.disposition, disposition.value == "form-data",
            let name = disposition["name"]
        else { throw .disposition(number) }
        return MultipartPart(
            name: name,
            filename: disposition["filename"],
            contentType: headers["content-type"],
            body: Array(content)
        )
    }
}
