/// Finds the name of a document's root element without reading the rest of it.
package enum RootName {
    /// The local name of the root element.
    ///
    /// - Parameter bytes: A document that is known to be well-formed.
    /// - Returns: The name; nil for one in UTF-16, or with letters in it that are not UTF-8.
    package static func local(in bytes: [UInt8]) -> String? {
        var place = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        while place < bytes.count {
            switch MarkupToken.at(place, in: bytes) {
            case .other(let end): place = end
            case .startTag(let name, _, _):
                let local = bytes[name].split(separator: 0x3A).last
                return local.flatMap { String(validating: $0, as: UTF8.self) }
            case .endTag, .incomplete, .foreign: return nil
            }
        }
        return nil
    }
}
