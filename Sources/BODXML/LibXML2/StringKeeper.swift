/// Keeps strings for the C library, each once and ended by NUL, until it goes itself.
///
/// libxml2's validator keeps the names of elements beyond their document: of those that are open, and of those that a key selects.
@safe final class StringKeeper {
    private var kept: [[UInt8]: UnsafePointer<UInt8>] = unsafe [:]
    /// The strings of tables of names, as far as they were asked for.
    private var tables: [Int: [UnsafePointer<UInt8>]] = unsafe [:]

    private var byteCount = 0
    private let mostBytes: Int

    /// Whether it holds more than it should.
    var isFull: Bool { byteCount > mostBytes }

    /// What a string costs beside its bytes, which it has twice: the two blocks of memory and the entry to find it by.
    private static let entryBytes = 128

    /// More tables than there are readers at work are not needed again.
    private static let mostTables = 64

    /// - Parameter mostBytes: How much it should hold; a document whose names take more is not one that a system has written.
    init(mostBytes: Int = 32 << 20) { self.mostBytes = mostBytes }

    /// A string that stays in place.
    func keep(_ text: String) -> UnsafePointer<UInt8> { unsafe keep(Array(text.utf8)) }

    /// All strings of a table, in its order.
    func keep(stringsOf names: NameTable) -> [UnsafePointer<UInt8>] {
        var strings = unsafe tables[names.identity] ?? []
        if unsafe strings.count < names.strings.count {
            names.strings[unsafe strings.count...].forEach { unsafe strings.append(keep($0)) }
            if unsafe tables.count >= Self.mostTables { unsafe tables = unsafe [:] }
            unsafe tables[names.identity] = unsafe strings
        }
        return unsafe strings
    }

    private func keep(_ bytes: [UInt8]) -> UnsafePointer<UInt8> {
        if let known = unsafe kept[bytes] { return unsafe known }
        let copy = UnsafeMutablePointer<UInt8>.allocate(capacity: bytes.count + 1)
        unsafe copy.initialize(from: bytes + [0], count: bytes.count + 1)
        unsafe kept[bytes] = UnsafePointer(copy)
        byteCount += bytes.count + Self.entryBytes
        return unsafe UnsafePointer(copy)
    }

    deinit {
        unsafe kept.values.forEach { unsafe $0.deallocate() }
    }
}
