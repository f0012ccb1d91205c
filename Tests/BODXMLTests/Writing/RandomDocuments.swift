import BODTestSupport
import BODXML

/// Makes well-formed documents at random: namespaces that shadow one another, mixed content, blanks, every kind of node.
struct RandomDocuments {
    private var generator: SeededGenerator

    init(seed: UInt64) {
        generator = SeededGenerator(seed: seed)
    }

    mutating func next() -> DocumentBuilder {
        DocumentBuilder(
            prolog: chance(3) ? [.comment(" prolog ")] : [],
            root: element(depth: 0),
            epilog: chance(3) ? [.processingInstruction(target: "end", data: "now")] : []
        )
    }

    private mutating func element(depth: Int) -> ElementBuilder {
        var element = ElementBuilder(name(of: ["a", "Käse", "_x", "b-1.2", "名"]))
        for local in ["at", "ät", "x"] where chance(4) {
            let space = pick(["", "urn:p", "urn:q"])
            let name = space.isEmpty ? XMLName(local) : XMLName(local, namespace: space, prefix: "n" + space.suffix(1))
            element.attributes.append(AttributeBuilder(name, text()))
        }
        for _ in 0..<(depth < 6 ? Int.random(in: 0...4, using: &generator) : 0) {
            element.children.append(child(depth: depth + 1))
        }
        return element.joiningTexts
    }

    private mutating func child(depth: Int) -> XMLFragment {
        switch Int.random(in: 0..<8, using: &generator) {
        case 0...3: .element(element(depth: depth))
        case 4: .text("\n  ")
        case 5: .comment(pick(["", " c ", "<&>é", "a-b"]))
        case 6: .processingInstruction(target: pick(["pi", "x-y"]), data: pick(["", "a=\"b\"", "? >"]))
        default: .text(text())
        }
    }

    private mutating func name(of locals: [String]) -> XMLName {
        let local = pick(locals)
        switch Int.random(in: 0..<4, using: &generator) {
        case 0: return XMLName(local)
        case 1: return XMLName(local, namespace: "urn:d")
        case 2: return XMLName(local, namespace: "urn:e")
        default: return XMLName(local, namespace: pick(["urn:p", "urn:q"]), prefix: pick(["p", "q"]))
        }
    }

    private mutating func text() -> String {
        pick(["x", " ", "<&>\"'", "]]>", "\r\n\t", "é\u{301}𝄞", "&amp;", "0.10", "\u{85}\u{2028}", "a b "])
    }

    private mutating func pick(_ choices: [String]) -> String {
        choices.randomElement(using: &generator) ?? ""
    }

    private mutating func chance(_ one: Int) -> Bool { Int.random(in: 0..<one, using: &generator) == 0 }
}

extension ElementBuilder {
    /// The element with neighbouring texts made one, as a reader would see them.
    fileprivate var joiningTexts: ElementBuilder {
        var result = self
        result.children = children.reduce(into: []) { joined, child in
            if case .text(let text) = child, case .text(let before)? = joined.last {
                joined[joined.count - 1] = .text(before + text)
            } else {
                joined.append(child)
            }
        }
        return result
    }
}
