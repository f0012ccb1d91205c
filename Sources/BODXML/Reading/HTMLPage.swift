/// Recognises the HTML page that a server sent in place of a document.
enum HTMLPage {
    static func isLikely(_ utf8: [UInt8]) -> Bool {
        let head = String(decoding: utf8.prefix(1_024), as: UTF8.self).lowercased()
        return head.contains("<!doctype html") || head.contains("<html")
    }
}
