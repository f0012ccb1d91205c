/// A prefix that an open element declares, by where it is written.
struct PrefixBinding {
    let start: Int
    let count: Int
    let namespace: NameTable.StringID
}
