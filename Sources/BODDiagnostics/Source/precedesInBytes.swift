#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Whether a text comes before another in the order of their UTF-8 bytes, which is that of their code points.
///
/// What is sorted so has one order on every machine, whatever its language.
package func precedesInBytes(_ left: String, _ right: String) -> Bool {
    var (left, right) = (left, right)
    return left.withUTF8 { left in
        right.withUTF8 { right in
            guard let first = left.baseAddress, let second = right.baseAddress else { return left.count < right.count }
            let order = memcmp(first, second, min(left.count, right.count))
            return order == 0 ? left.count < right.count : order < 0
        }
    }
}
