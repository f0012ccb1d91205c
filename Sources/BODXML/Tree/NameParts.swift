/// What a name is made of, by number.
struct NameParts: Hashable {
    let local: NameTable.StringID
    let namespace: NameTable.StringID
    let prefix: NameTable.StringID
}
