/// Writes JSON piece by piece into a buffer, with the commas and line breaks where they belong.
///
/// ```swift
/// var writer = JSONWriter(style: .pretty)
/// writer.beginObject()
/// writer.name("LineNumber")
/// writer.write(1)
/// writer.endObject()
/// ```
///
/// The caller keeps the order of names and values; ends without a beginning are a mistake of the program.
public struct JSONWriter: Sendable {
    /// What has been written and not been taken.
    public private(set) var bytes: [UInt8] = []
    private let style: JSONStyle
    /// For each open array and object, whether something has been written in it.
    private var levels: [Bool] = []
    private var isAfterName = false

    /// Makes a writer.
    ///
    /// - Parameter style: The layout.
    public init(style: JSONStyle = .compact) {
        self.style = style
    }

    /// Takes what has been written so far, so that a long document can be passed on in parts.
    ///
    /// - Returns: The bytes since the last call.
    public mutating func take() -> [UInt8] {
        defer { bytes.removeAll(keepingCapacity: true) }
        return bytes
    }

    /// Begins an object.
    public mutating func beginObject() { begin(0x7B) }

    /// Ends the object that was begun last.
    public mutating func endObject() { end(0x7D) }

    /// Begins an array.
    public mutating func beginArray() { begin(0x5B) }

    /// Ends the array that was begun last.
    public mutating func endArray() { end(0x5D) }

    /// Writes the name of a member; its value comes next.
    ///
    /// - Parameter name: The name, without quotation marks and escapes.
    public mutating func name(_ name: String) {
        separate()
        JSONStringEncoder.encode(name.utf8, into: &bytes)
        colon()
    }

    /// Writes a value and everything in it.
    ///
    /// - Parameter value: The value.
    public mutating func write(_ value: JSONValue) {
        switch value {
        case .null: raw("null".utf8)
        case .bool(let value): raw((value ? "true" : "false").utf8)
        case .number(let number): raw(number.lexical.utf8)
        case .string(let text):
            separate()
            JSONStringEncoder.encode(text.utf8, into: &bytes)
        case .array, .object: writeContainer(value)
        }
    }

    /// Writes text that is a JSON number, a string with its quotation marks, or a literal already.
    mutating func raw(_ text: some Collection<UInt8>) {
        separate()
        bytes.append(contentsOf: text)
    }

    /// Writes a name that is in quotation marks already.
    mutating func rawName(_ text: some Collection<UInt8>) {
        separate()
        bytes.append(contentsOf: text)
        colon()
    }

    private mutating func colon() {
        bytes.append(0x3A)
        if style == .pretty { bytes.append(0x20) }
        isAfterName = true
    }

    private mutating func begin(_ bracket: UInt8) {
        separate()
        bytes.append(bracket)
        levels.append(false)
    }

    private mutating func end(_ bracket: UInt8) {
        precondition(!levels.isEmpty, "an array or object is ended that was not begun")
        if levels.removeLast() { breakLine() }
        bytes.append(bracket)
    }

    private mutating func separate() {
        if isAfterName {
            isAfterName = false
        } else if let hasContents = levels.last {
            if hasContents { bytes.append(0x2C) }
            levels[levels.count - 1] = true
            breakLine()
        }
    }

    private mutating func breakLine() {
        guard style == .pretty else { return }
        bytes.append(0x0A)
        bytes.append(contentsOf: repeatElement(0x20, count: 2 * levels.count))
    }
}
