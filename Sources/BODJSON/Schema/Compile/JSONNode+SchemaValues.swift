extension JSONNode {
    /// The whole number, zero or more, that a keyword takes; `2.0` is one.
    func count(of keyword: String) throws(SchemaProblem) -> Int {
        guard let decimal, decimal.isInteger, !decimal.isNegative else {
            throw .value(self, of: keyword, mustBe: "a whole number, zero or more")
        }
        return decimal.integer ?? Int.max
    }

    /// The list of names that a keyword takes.
    func names(of keyword: String) throws(SchemaProblem) -> [String] {
        let names = elements.compactMap(\.string)
        guard kind == .array, names.count == count else {
            throw .value(self, of: keyword, mustBe: "a list of names")
        }
        return names
    }

    /// The object that a keyword takes.
    func object(of keyword: String) throws(SchemaProblem) -> JSONNode {
        guard kind == .object else { throw .value(self, of: keyword, mustBe: "an object") }
        return self
    }

    /// The value as a message shows it, cut when it is long.
    var excerpt: String {
        let text = rawBytes.prefix(240)
        let shown = String(decoding: text, as: UTF8.self)
        return shown.unicodeScalars.count <= 60 ? shown : String(shown.unicodeScalars.prefix(57)) + "…"
    }
}
