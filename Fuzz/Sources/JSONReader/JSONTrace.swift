import BODJSON

/// An event in a form that is compared by its bytes; `String` takes canonically equivalent names for equal.
struct JSONTrace: Equatable {
    let kind: UInt8
    var text: [UInt8] = []

    init(_ event: JSONEvent) {
        switch event {
        case .beginObject: kind = 0x7B
        case .endObject: kind = 0x7D
        case .beginArray: kind = 0x5B
        case .endArray: kind = 0x5D
        case .name(let name): (kind, text) = (0x3A, Array(name.utf8))
        case .string(let string): (kind, text) = (0x22, Array(string.utf8))
        case .number(let number): (kind, text) = (0x30, Array(number.lexical.utf8))
        case .bool(let bool): kind = bool ? 0x74 : 0x66
        case .null: kind = 0x6E
        }
    }
}
