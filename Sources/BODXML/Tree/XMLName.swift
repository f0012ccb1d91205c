#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// The name of an element or attribute: a namespace and a local name; the prefix is only how it was written.
///
/// Two names are equal when namespace and local name are the same bytes. Swift's own text comparison would also unite
/// names that differ in Unicode normalisation, which XML does not.
public struct XMLName: Sendable, Hashable, CustomStringConvertible {
    /// The namespace, or nil for a name in none.
    public let namespace: String?
    /// The name without a prefix.
    public let local: String
    /// The prefix in the document, or nil when there is none.
    public let prefix: String?

    /// Makes a name.
    public init(_ local: String, namespace: String? = nil, prefix: String? = nil) {
        self.local = local
        self.namespace = namespace
        self.prefix = prefix
    }

    /// The name as it stands in a document: `prefix:local` or `local`.
    public var description: String {
        prefix.map { "\($0):\(local)" } ?? local
    }

    /// Compares namespace and local name byte by byte.
    public static func == (left: XMLName, right: XMLName) -> Bool {
        sameBytes(left.local, right.local) && sameBytes(left.namespace ?? "", right.namespace ?? "")
    }

    /// Feeds what `==` compares.
    public func hash(into hasher: inout Hasher) {
        var local = local
        local.withUTF8 { unsafe hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }
}

/// Whether two texts are the same bytes, which for XML and JSON names is what equality means.
package func sameBytes(_ left: String, _ right: String) -> Bool {
    // `==` compares most names without a call; that it also takes what is canonically equivalent for the same is set right behind it.
    left.utf8.count == right.utf8.count && left == right && endsInBytes(left, right)
}

/// Whether a text ends in the bytes of another.
package func endsInBytes(_ text: String, _ ending: String) -> Bool {
    var (text, ending) = (text, ending)
    return text.withUTF8 { text in
        ending.withUTF8 { ending in
            let rest = text.count - ending.count
            guard rest >= 0 else { return false }
            guard let start = text.baseAddress, let wanted = ending.baseAddress else { return true }
            return unsafe memcmp(start + rest, wanted, ending.count) == 0
        }
    }
}

/// Whether a text begins with another one, whose small letters may be capital ones in it.
package func beginsWithoutCase(_ text: String, _ beginning: String) -> Bool {
    let count = beginning.utf8.count
    return text.utf8.count >= count
        && zip(text.utf8, beginning.utf8).allSatisfy { byte, wanted in
            byte == wanted || (0x61...0x7A).contains(wanted) && byte | 0x20 == wanted
        }
}
