/// The difference of two texts as `diff -u` prints it, which `patch` and `git apply` understand.
public enum UnifiedDiff {
    private static let context = 3

    /// Compares two texts line by line.
    ///
    /// Lines are bytes between line feeds, so that a carriage return, a byte order mark or any encoding passes through unchanged.
    ///
    /// - Parameters:
    ///   - old: The text before.
    ///   - new: The text after.
    ///   - name: The file's name, which stands in both heads.
    /// - Returns: The difference; empty when there is none.
    public static func bytes(from old: [UInt8], to new: [UInt8], name: String) -> [UInt8] {
        guard old != new else { return [] }
        let hunks = hunks(of: changes(lines(old), lines(new)))
        let path = TerminalText.safe(ReportPath.relative(name))
        var text = Array("--- a/\(path)\n+++ b/\(path)\n".utf8)
        for hunk in hunks { append(hunk, to: &text) }
        return text
    }

    private typealias Line = ArraySlice<UInt8>

    /// A line of either text or both.
    private struct Change {
        enum Kind: UInt8 {
            case kept = 0x20
            case removed = 0x2D
            case added = 0x2B
        }

        let kind: Kind
        let line: Line
        /// How many lines of the old and of the new text stand before it.
        let oldIndex: Int
        let newIndex: Int
    }

    /// The lines, each with its line feed; only the last may lack one.
    private static func lines(_ text: [UInt8]) -> [Line] {
        var lines: [Line] = []
        var start = 0
        for (index, byte) in text.enumerated() where byte == 0x0A {
            lines.append(text[start...index])
            start = index + 1
        }
        if start < text.count { lines.append(text[start...]) }
        return lines
    }

    private static func changes(_ old: [Line], _ new: [Line]) -> [Change] {
        let shorter = min(old.count, new.count)
        let head = (0..<shorter).first { old[$0] != new[$0] } ?? shorter
        let tail = (0..<(shorter - head)).first { old[old.count - 1 - $0] != new[new.count - 1 - $0] } ?? shorter - head
        let difference = new[head..<(new.count - tail)].difference(from: old[head..<(old.count - tail)])
        var removed: Set<Int> = []
        var added: Set<Int> = []
        for change in difference {
            switch change {
            case .remove(let offset, _, _): removed.insert(head + offset)
            case .insert(let offset, _, _): added.insert(head + offset)
            }
        }
        var changes: [Change] = []
        var (oldIndex, newIndex) = (0, 0)
        while oldIndex < old.count || newIndex < new.count {
            let kind: Change.Kind =
                removed.contains(oldIndex) ? .removed : added.contains(newIndex) ? .added : .kept
            let line = kind == .added ? new[newIndex] : old[oldIndex]
            changes.append(Change(kind: kind, line: line, oldIndex: oldIndex, newIndex: newIndex))
            if kind != .added { oldIndex += 1 }
            if kind != .removed { newIndex += 1 }
        }
        return changes
    }

    /// The changes with the lines around them; those that stand near each other are one hunk.
    private static func hunks(of changes: [Change]) -> [ArraySlice<Change>] {
        var ranges: [Range<Int>] = []
        for (index, change) in changes.enumerated() where change.kind != .kept {
            let range = max(0, index - context)..<min(changes.count, index + context + 1)
            if let last = ranges.last, last.upperBound >= range.lowerBound {
                ranges[ranges.count - 1] = last.lowerBound..<range.upperBound
            } else {
                ranges.append(range)
            }
        }
        return ranges.map { changes[$0] }
    }

    private static func append(_ hunk: ArraySlice<Change>, to text: inout [UInt8]) {
        guard let first = hunk.first else { return }
        let oldCount = hunk.count { $0.kind != .added }
        let newCount = hunk.count { $0.kind != .removed }
        let old = range(before: first.oldIndex, oldCount)
        let new = range(before: first.newIndex, newCount)
        text += Array("@@ -\(old) +\(new) @@\n".utf8)
        for change in hunk {
            text.append(change.kind.rawValue)
            text += change.line
            if change.line.last != 0x0A { text += Array("\n\\ No newline at end of file\n".utf8) }
        }
    }

    /// The number of the first line and how many there are; of none, the line before.
    private static func range(before index: Int, _ count: Int) -> String {
        count == 1 ? "\(index + 1)" : "\(count == 0 ? index : index + 1),\(count)"
    }
}
