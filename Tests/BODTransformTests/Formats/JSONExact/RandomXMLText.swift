import BODTestSupport

/// Makes the text of well-formed documents at random, with all the ways in which XML lets one write the same thing.
struct RandomXMLText {
    private var generator: SeededGenerator
    private var text = ""

    init(seed: UInt64) {
        generator = SeededGenerator(seed: seed)
    }

    mutating func next() -> String {
        text = pick(["", "<?xml version=\"1.0\"?>\r\n", "<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>"])
        for _ in 0..<Int.random(in: 0...2, using: &generator) { text += pick(["<!-- a -->", "<?p  d ?>\n", "<?q?>"]) }
        element(depth: 0, prefixes: [])
        text += pick(["", "\n", "<!--z-->\r\n", "\n<?e?>"])
        return text
    }

    private mutating func element(depth: Int, prefixes: [String]) {
        var bound = prefixes
        var declarations = ""
        for prefix in ["p", "q"] where Bool.random(using: &generator) {
            declarations += " xmlns:\(prefix) = '\(pick(["urn:1", "urn:2"]))'"
            if !bound.contains(prefix) { bound.append(prefix) }
        }
        if Bool.random(using: &generator) { declarations += " xmlns=\"\(pick(["", "urn:d", "urn:1"]))\"" }
        let name =
            (bound.randomElement(using: &generator).map { pick(["", $0 + ":"]) } ?? "")
            + pick(["a", "b", "Größe", "x.y-z"])
        text += "<\(name)\(declarations)\(attributes(bound))\(pick(["", " ", "\n"]))"
        guard depth < 5, Int.random(in: 0..<5, using: &generator) > 0 else {
            text += "/>"
            return
        }
        text += ">"
        for _ in 0..<Int.random(in: 0...4, using: &generator) { child(depth: depth, prefixes: bound) }
        text += "</\(name)\(pick(["", " "]))>"
    }

    private mutating func attributes(_ bound: [String]) -> String {
        var written = ""
        for name in ["a", "xml:lang"] + bound.prefix(1).map({ $0 + ":a" }) where Bool.random(using: &generator) {
            let quote = pick(["'", "\""])
            written +=
                "\n \(name)= \(quote)\(pick(["1", " 1  ", "&quot;&apos;", "&#10;\t\n", "&lt;>", "&#x1D11E;é"]))\(quote)"
        }
        return written
    }

    private mutating func child(depth: Int, prefixes: [String]) {
        switch Int.random(in: 0..<7, using: &generator) {
        case 0...2: element(depth: depth + 1, prefixes: prefixes)
        case 3: text += pick(["<!---->", "<!-- <&> -->", "<?p ?>", "<?p a='?' ?>"])
        case 4: text += pick(["<![CDATA[]]>", "<![CDATA[<a>&amp;]]>", "<![CDATA[]]]]><![CDATA[>]]>"])
        default:
            text += pick([
                "x", " ", "\r\n\t", "&#13;&#10;", "&amp;lt;", "]]&gt;", "\u{7F}\u{85}", "e\u{301}é", "100.50",
            ])
        }
    }

    private mutating func pick(_ choices: [String]) -> String {
        choices.randomElement(using: &generator) ?? ""
    }
}
