/// Relative JSON Pointers: how many levels up, then a pointer or `#`.
enum PointerFormat {
    static func isRelative(_ text: [UInt8]) -> Bool {
        let digits = text.prefix(while: JSONNumberGrammar.isDigit)
        guard !digits.isEmpty, digits.count == 1 || digits.first != 0x30 else { return false }
        let rest = String(decoding: text.dropFirst(digits.count), as: UTF8.self)
        return rest == "#" || JSONPointer(rest) != nil
    }
}
