import BODTestSupport
import Foundation

/// Orders of many lines, made of the sample, with mistakes at random.
struct LongOrder {
    private var random: SeededGenerator
    private let before: String
    private let lines: [String]
    private let after: String

    init(seed: UInt64) throws {
        random = SeededGenerator(seed: seed)
        let sample = try String(
            contentsOf: Project.root.appending(path: "Samples/ProcessPurchaseOrder.xml"),
            encoding: .utf8
        )
        var pieces = sample.components(separatedBy: "      <PurchaseOrderLine>\n")
        before = pieces.removeFirst()
        let end = "      </PurchaseOrderLine>\n"
        after = pieces.last.map { String($0[($0.range(of: end)?.upperBound ?? $0.startIndex)...]) } ?? ""
        lines = pieces.map { piece in
            "      <PurchaseOrderLine>\n" + String(piece[..<(piece.range(of: end)?.upperBound ?? piece.endIndex)])
        }
    }

    /// The text of an order with some lines, a few of them with a mistake, for one noun or two.
    mutating func text(lines count: Int, nouns: Int) -> String {
        let open = before.range(of: "    <PurchaseOrder>\n")?.lowerBound ?? before.endIndex
        let close = after.range(of: "    </PurchaseOrder>\n")?.upperBound ?? after.startIndex
        let content = (0..<nouns).map { _ in noun(String(before[open...]), count, String(after[..<close])) }
        return before[..<open] + content.joined() + after[close...]
    }

    /// The text of an order with some lines and no mistake.
    func valid(lines count: Int) -> String {
        before + (0..<count).map { numbered($0) }.joined() + after
    }

    private func numbered(_ number: Int) -> String {
        lines[number % lines.count].replacing(#/<LineNumber>\d+</#) { _ in "<LineNumber>\(number * 10 + 10)<" }
    }

    private mutating func noun(_ header: String, _ count: Int, _ rest: String) -> String {
        let isBroken = Int.random(in: 0..<3, using: &random) == 0
        let numbered = (0..<count).map { number in
            let line = self.numbered(number)
            return Int.random(in: 0..<5, using: &random) == 0 ? broken(line) : line
        }
        return (isBroken ? broken(header) : header) + numbered.joined() + rest
    }

    /// The text with a mistake in one of its elements that have a line to themselves.
    private mutating func broken(_ text: String) -> String {
        var rows = text.components(separatedBy: "\n")
        let simple = rows.indices.filter {
            rows[$0].contains("</") && rows[$0].contains("<") && !rows[$0].hasPrefix("      </")
        }
        guard let row = simple.randomElement(using: &random) else { return text }
        let content = rows[row]
        guard content.trimmingCharacters(in: .whitespaces).dropFirst().first != "/" else { return text }
        switch Int.random(in: 0..<5, using: &random) {
        case 0: rows.remove(at: row)
        case 1: rows[row] = content.replacing(#/>[^<]*</#) { _ in "><" }
        case 2: rows[row] = content.replacing(#/ (?:currencyID|unitCode)="[^"]*"/#) { _ in "" }
        case 3:
            rows.insert(
                "        <Unheard of=\"é漢😀/>\">of &amp; <!-- <PurchaseOrderLine> --><![CDATA[</PurchaseOrderLine>]]><?a <b>?></Unheard>",
                at: row
            )
        default: rows.insert(content, at: row)
        }
        return rows.joined(separator: "\n")
    }
}
