import BODJSON

/// A JSON object that leaves out what is zero or empty.
struct StateObject {
    private var members: [JSONMember] = []

    var value: JSONValue { .object(members) }

    mutating func set(_ name: String, _ value: JSONValue?) {
        if let value { members.append(JSONMember(name, value)) }
    }

    mutating func set(_ name: String, _ count: Int) {
        if count != 0 { members.append(JSONMember(name, .number(JSONNumber(count)))) }
    }

    mutating func set(_ name: String, _ flag: Bool) {
        if flag { members.append(JSONMember(name, true)) }
    }

    mutating func set(_ name: String, array: [JSONValue]) {
        if !array.isEmpty { members.append(JSONMember(name, .array(array))) }
    }

    mutating func set(_ name: String, strings: [String]) { set(name, array: strings.map { .string($0) }) }

    mutating func set(_ name: String, counts: [ExpandedName: Int]) {
        set(name, named: counts.mapValues { .number(JSONNumber($0)) })
    }

    mutating func set(_ name: String, named values: [ExpandedName: JSONValue]) {
        guard !values.isEmpty else { return }
        let sorted = values.sorted { $0.key < $1.key }
        members.append(JSONMember(name, .object(sorted.map { JSONMember(StateNames.text(of: $0.key), $0.value) })))
    }
}
