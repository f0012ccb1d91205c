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
    // Texts of Swift's own are contiguous; the slower way is for those that are not.
    left.utf8.withContiguousStorageIfAvailable { left in
        right.utf8.withContiguousStorageIfAvailable { right in precedes(left, right) }
    }.flatMap { $0 } ?? left.utf8.lexicographicallyPrecedes(right.utf8)
}

private func precedes(_ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = left.baseAddress, let second = right.baseAddress else { return left.count < right.count }
    let order = memcmp(first, second, min(left.count, right.count))
    return order == 0 ? left.count < right.count : order < 0
}
