/// The arrays and objects that are open, in memory for as many as the limit allows.
struct JSONOpenStack {
    /// One that is open.
    struct Entry {
        /// Where it stands on the tape.
        let place: Int
        let isObject: Bool
        /// How many names of the objects around it were in the list of names.
        let firstName: Int
        /// What the list of names said of the object around it.
        let seenNames: UInt64
    }

    private let entries: UnsafeMutablePointer<Entry>
    private(set) var count = 0
    /// Whether the innermost is an object.
    private(set) var isObject = false

    init(depth: Int) { entries = .allocate(capacity: max(depth, 1)) }

    func free() { entries.deallocate() }

    /// The byte that closes the innermost.
    var closing: UInt8 {
        @inline(__always) get { isObject ? 0x7D : 0x5D }
    }

    /// Opens one; the caller has compared the count with the depth.
    @inline(__always)
    mutating func push(place: Int, isObject: Bool, firstName: Int, seenNames: UInt64) {
        entries[count] = Entry(place: place, isObject: isObject, firstName: firstName, seenNames: seenNames)
        count &+= 1
        self.isObject = isObject
    }

    /// Closes the innermost; the caller knows that there is one.
    @inline(__always)
    mutating func pop() -> Entry {
        count &-= 1
        isObject = count > 0 && entries[count &- 1].isObject
        return entries[count]
    }
}
