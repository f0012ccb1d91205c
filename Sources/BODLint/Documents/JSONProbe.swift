import BODJSON

/// Tells by the beginning of a JSON file whether it is a document for the linter: a BOD in the form json-exact, or message headers.
///
/// A folder holds JSON of all kinds, such as the `package.json` of a program. The names of the outermost members tell, each as soon as
/// it is read; a file that is no JSON before one of them is none of ours.
package struct JSONProbe {
    private var parser = JSONPullParser()
    private var hasBegun = false

    /// Makes a probe.
    package init() {}

    /// Looks at the next bytes of the file.
    ///
    /// - Parameter bytes: The bytes.
    /// - Returns: Whether it is a document; nil when that cannot be told yet.
    package mutating func isDocument(_ bytes: [UInt8]) -> Bool? {
        let mark = !hasBegun && bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        hasBegun = true
        parser.feed(bytes[mark...])
        do throws(JSONReadError) {
            while let event = try parser.next() {
                if case .name(let name) = event, parser.depth == 1, JSONContent.isTelling(name) { return true }
                if parser.depth == 0 { return false }
            }
        } catch {
            return false
        }
        return nil
    }
}
