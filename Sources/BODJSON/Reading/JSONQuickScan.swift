/// Reads a document that has no mistake: one pass over the bytes, no check of a bound more than once, no list that grows
/// but that of names.
///
/// Whatever is out of the ordinary (a mistake, a limit, a name that seems to occur twice) ends the pass, and
/// ``JSONScanner`` reads the document from its beginning and says what it is. What this one accepts, that one accepts with
/// the same tape. The step from the one to the other costs a refused document twice its time and an accepted one nothing.
///
/// The bytes and the tape are reached by their addresses. Every read of a byte is behind a comparison of its place with
/// the number of bytes. No value takes more words than bytes (two for `[]` and for `""`, one for a number), but an array that
/// is only opened has two for one byte, so that the tape has room for as many words more as may be open.
struct JSONQuickScan {
    let bytes: UnsafePointer<UInt8>
    let count: Int
    let limits: JSONLimits
    var index = 0
    var tape: JSONTapeFiller
    private var open: JSONOpenStack
    var names: JSONNameList

    /// What a step came to.
    private enum Step {
        case done
        case opened
        case unclear
    }

    /// The tape of a document without a mistake; nil when ``JSONScanner`` must have a look.
    static func tape(of bytes: [UInt8], limits: JSONLimits) -> JSONTape? {
        guard bytes.count <= limits.documentBytes else { return nil }
        var isComplete = false
        let mostWords = bytes.count + max(limits.depth, 0)
        let words = [UInt32](unsafeUninitializedCapacity: mostWords) { words, used in
            bytes.withUnsafeBufferPointer { bytes in
                guard let start = bytes.baseAddress, let tape = words.baseAddress else { return }
                var scan = JSONQuickScan(start, bytes.count, tape, limits)
                isComplete = scan.run()
                used = isComplete ? scan.tape.count : 0
                scan.open.free()
                scan.names.free()
            }
        }
        return isComplete ? JSONTape(words: JSONTapeFiller.trimmed(words)) : nil
    }

    private init(
        _ bytes: UnsafePointer<UInt8>,
        _ count: Int,
        _ tape: UnsafeMutablePointer<UInt32>,
        _ limits: JSONLimits
    ) {
        self.bytes = bytes
        self.count = count
        self.limits = limits
        self.tape = JSONTapeFiller(words: tape)
        open = JSONOpenStack(depth: limits.depth)
        names = JSONNameList(bytes: bytes)
    }

    private mutating func run() -> Bool {
        skipBlanks()
        while true {
            if open.isObject, !name() { return false }
            switch value() {
            case .unclear: return false
            case .opened: continue
            case .done: break
            }
            guard let isOver = afterValue() else { return false }
            if isOver { return index == count }
        }
    }

    /// Closes what ends after a value and passes the comma before the next one.
    ///
    /// - Returns: Whether the document is over; nil when something else stands there.
    @inline(__always)
    private mutating func afterValue() -> Bool? {
        while true {
            skipBlanks()
            if open.count == 0 { return true }
            guard index < count else { return nil }
            let byte = bytes[index]
            index &+= 1
            if byte == 0x2C {
                skipBlanks()
                return false
            }
            guard byte == open.closing, close() else { return nil }
        }
    }

    @inline(__always)
    private mutating func name() -> Bool {
        guard index < count, bytes[index] == 0x22 else { return false }
        let start = index
        guard let hasEscapes = string() else { return false }
        names.push(start + 1, index - 1, hasEscapes: hasEscapes)
        skipBlanks()
        guard index < count, bytes[index] == 0x3A else { return false }
        index &+= 1
        skipBlanks()
        return true
    }

    @inline(__always)
    private mutating func value() -> Step {
        guard index < count else { return .unclear }
        switch bytes[index] {
        case 0x22: return string() == nil ? .unclear : .done
        case 0x2D, 0x30...0x39: return number() ? .done : .unclear
        case 0x7B: return open(.object)
        case 0x5B: return open(.array)
        case 0x74: return literal(.trueLiteral, 0x6575_7274, 4)
        case 0x66: return literal(.falseLiteral, 0x6573_6C61, 5)
        case 0x6E: return literal(.null, 0x6C6C_756E, 4)
        default: return .unclear
        }
    }

    /// Reads a word by its last four letters, the first of them in the lowest byte; what follows it is looked at later.
    private mutating func literal(_ tag: JSONTape.Tag, _ letters: UInt32, _ length: Int) -> Step {
        guard index + length <= count else { return .unclear }
        let last = UnsafeRawPointer(bytes + index + length - 4).loadUnaligned(as: UInt32.self)
        guard UInt32(littleEndian: last) == letters else { return .unclear }
        tape.append(tag, index)
        index &+= length
        return .done
    }

    private mutating func open(_ tag: JSONTape.Tag) -> Step {
        guard open.count < limits.depth else { return .unclear }
        let isObject = tag == .object
        open.push(place: tape.count, isObject: isObject, firstName: names.count, seenNames: names.seen)
        names.seen = 0
        tape.append(tag, index, 0)
        index &+= 1
        skipBlanks()
        guard index < count, bytes[index] == open.closing else { return .opened }
        index &+= 1
        return close() ? .done : .unclear
    }

    /// Ends the innermost array or object.
    ///
    /// - Returns: Whether its names are all different.
    @inline(__always)
    private mutating func close() -> Bool {
        let container = open.pop()
        tape.setEnd(of: container.place)
        let isClear = !container.isObject || names.areDifferent(from: container.firstName)
        names.drop(to: container.firstName, seen: container.seenNames)
        return isClear
    }

    @inline(__always)
    mutating func skipBlanks() {
        while index < count {
            let byte = bytes[index]
            if byte > 0x20 || (byte != 0x20 && byte != 0x0A && byte != 0x0D && byte != 0x09) { return }
            index &+= 1
        }
    }
}
