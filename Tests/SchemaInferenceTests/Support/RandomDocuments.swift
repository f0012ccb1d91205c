import BODTestSupport

/// Small documents with everything that makes inference hard: varying order, repeated and missing elements, one name with several types,
/// recursion, mixed content, `xsi:nil`, `xsi:type`, several namespaces, and open content.
struct RandomDocuments {
    private var generator: SeededGenerator
    private let names = ["A", "B", "C", "D", "ID", "Amount", "UserArea"]
    private var children: [String: [String]] = [:]
    private var prefixes: [String: String] = [:]
    private let shuffles: Bool
    private let isMixed: Bool
    private let hasInstanceAttributes: Bool

    init(seed: UInt64) {
        generator = SeededGenerator(seed: seed)
        shuffles = generator.next() % 2 == 0
        isMixed = generator.next() % 4 == 0
        hasInstanceAttributes = generator.next() % 2 == 0
    }

    mutating func make(count: Int) -> [String] {
        (0..<count).map { _ in
            let attributes =
                #" xmlns:o="http://schema.infor.com/InforOAGIS/2" xmlns:b="urn:b" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance""#
            return element("A", in: "", depth: 0, attributes)
        }
    }

    private mutating func one(in count: Int) -> Bool { generator.next() % UInt64(count) == 0 }

    private mutating func pick(_ values: [String]) -> String { values[Int(generator.next() % UInt64(values.count))] }

    private mutating func element(_ name: String, in parent: String, depth: Int, _ declarations: String = "") -> String
    {
        let prefix = prefixes[name] ?? pick(["", "o:", "o:", "b:"])
        prefixes[name] = prefix
        var start = "\(prefix)\(name)\(declarations)"
        if one(in: 4) { start += " id=\"\(value())\"" }
        if one(in: 10) { start += " xml:lang=\"en\"" }
        if hasInstanceAttributes, one(in: 12) { start += " xsi:type=\"\(pick(["o:T1", "b:T2"]))\"" }
        if hasInstanceAttributes, one(in: 12) { return "<\(start) xsi:nil=\"true\"/>" }
        return "<\(start)>\(content(of: name, in: parent, depth))</\(prefix)\(name)>"
    }

    private mutating func content(of name: String, in parent: String, _ depth: Int) -> String {
        var kinds = children["\(parent)/\(name)"] ?? names.filter { _ in one(in: 3) }
        children["\(parent)/\(name)"] = kinds
        guard depth < 4, !kinds.isEmpty, !one(in: 8) else { return value() }
        if shuffles { kinds.shuffle(using: &generator) }
        var result = ""
        for kind in kinds where !one(in: 4) {
            for _ in 0..<(one(in: 4) ? 2 : 1) { result += element(kind, in: name, depth: depth + 1) }
            if isMixed, one(in: 6) { result += "text" }
        }
        return result
    }

    private mutating func value() -> String {
        pick([
            "", " ", "1", "42", "-7", "007", "+4", "1.50", "true", "abc", "2020-02-29", "2020-02-29T12:00:00Z",
            "é&amp;",
        ])
    }
}
