/// One member of an object in a document that was read.
public struct JSONMemberNode: Sendable {
    let storage: JSONStorage
    /// Where the name stands on the tape.
    let index: Int

    /// The name's place in the document.
    public var nameNode: JSONNode { JSONNode(storage: storage, index: index) }

    /// The name, escapes resolved.
    public var name: String { String(decoding: nameUTF8, as: UTF8.self) }

    /// The UTF-8 of the name, escapes resolved.
    public var nameUTF8: ArraySlice<UInt8> { storage.utf8(at: index) }

    /// The value.
    public var value: JSONNode { JSONNode(storage: storage, index: index + 2) }
}
