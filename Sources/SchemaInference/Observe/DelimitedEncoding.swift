/// Tells whether delimited text is UTF-8, as the Data Catalog wants it.
enum DelimitedEncoding {
    /// What is wrong with the encoding, and where; nil when nothing is.
    static func fault(in bytes: [UInt8]) -> (DelimitedFault, offset: Int)? {
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return (.utf16, 0) }
        if let zero = bytes.firstIndex(of: 0) { return (.zeroByte, zero) }
        guard let place = firstInvalid(in: bytes) else { return nil }
        return (.notUTF8, place)
    }

    /// The first byte that no UTF-8 has there.
    private static func firstInvalid(in bytes: [UInt8]) -> Int? {
        if String(validating: bytes, as: UTF8.self) != nil { return nil }
        var iterator = bytes.makeIterator()
        var parser = Unicode.UTF8.ForwardParser()
        var place = 0
        while true {
            switch parser.parseScalar(from: &iterator) {
            case .valid(let scalar): place += scalar.count
            case .error: return place
            case .emptyInput: return nil
            }
        }
    }
}
