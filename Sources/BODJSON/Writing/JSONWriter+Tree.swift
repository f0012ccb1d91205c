extension JSONWriter {
    /// Writes a value of a document; numbers and strings stay as they are written there.
    ///
    /// - Parameter node: The value.
    public mutating func write(_ node: JSONNode) {
        var walk = JSONTapeWalk(node)
        while let step = walk.next() {
            switch step {
            case .begin(let isObject): isObject ? beginObject() : beginArray()
            case .end(let isObject): isObject ? endObject() : endArray()
            case .name(let index): rawName(node.storage.bytes[node.storage.range(of: index)])
            case .scalar(let index): raw(node.storage.bytes[node.storage.range(of: index)])
            }
        }
    }

    /// Writes an array or an object without recursion.
    mutating func writeContainer(_ value: JSONValue) {
        var pending = [JSONPendingValue.value(value)]
        while let next = pending.popLast() {
            switch next {
            case .value(.array(let elements)):
                beginArray()
                pending.append(.endArray)
                pending.append(contentsOf: elements.reversed().map { .value($0) })
            case .value(.object(let members)):
                beginObject()
                pending.append(.endObject)
                for member in members.reversed() {
                    pending.append(.value(member.value))
                    pending.append(.name(member.name))
                }
            case .value(let scalar): write(scalar)
            case .name(let text): name(text)
            case .endArray: endArray()
            case .endObject: endObject()
            }
        }
    }
}

/// What is still to be written of a value.
private enum JSONPendingValue {
    case value(JSONValue)
    case name(String)
    case endArray
    case endObject
}
