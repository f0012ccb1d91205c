/// A place of JSON documents, that is, a path, while its evidence is being gathered.
struct JSONPlace {
    /// The last step of the path.
    let name: ExpandedName
    /// Where the name's bytes stand among those of all names.
    let key: Range<Int>
    /// Its number among the places inside the same value.
    let rank: Int

    /// What was seen here.
    var node = NodeEvidence()
    /// What was seen of it as a part of the value around it.
    var field = FieldEvidence()
    /// The places of the members in the order in which they were first seen.
    var members: [Int] = []
    /// The same places by name.
    var byName: [ExactText: Int] = [:]
    /// The place of the elements; nil while no array had one.
    var item: Int?
    /// The number of the file in which it was seen last: its first place there is known.
    var file = 0
}
