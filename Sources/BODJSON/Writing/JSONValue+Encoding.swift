extension JSONValue {
    /// Writes the value as JSON.
    ///
    /// - Parameter style: The layout.
    /// - Returns: The bytes, in UTF-8, without a line break at the end.
    public func encoded(_ style: JSONStyle = .compact) -> [UInt8] {
        var writer = JSONWriter(style: style)
        writer.write(self)
        return writer.take()
    }

    /// The value as compact JSON.
    public var jsonText: String { String(decoding: encoded(), as: UTF8.self) }
}

extension JSONNode {
    /// Writes the value as JSON; numbers and strings stay as they are written in the document.
    ///
    /// - Parameter style: The layout.
    /// - Returns: The bytes, in UTF-8, without a line break at the end.
    public func encoded(_ style: JSONStyle = .compact) -> [UInt8] {
        var writer = JSONWriter(style: style)
        writer.write(self)
        return writer.take()
    }
}
