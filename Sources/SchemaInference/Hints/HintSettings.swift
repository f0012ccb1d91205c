/// What hints say about a place; of several hints for it the last one in the file holds.
struct HintSettings: Sendable, Hashable {
    /// The type of the values.
    var type: HintSetting<HintType>?
    /// Whether the values are listed.
    var enumeration: HintSetting<Bool>?
    /// Whether it has to be there.
    var required: HintSetting<Bool>?
    /// Whether it may stand more than once.
    var repeatable: HintSetting<Bool>?
    /// Whether the members of an object are keys rather than names.
    var map: HintSetting<Bool>?

    init(enumeration: HintSetting<Bool>? = nil) { self.enumeration = enumeration }

    /// Lets later settings replace those that are here.
    mutating func apply(_ later: HintSettings) {
        type = later.type ?? type
        enumeration = later.enumeration ?? enumeration
        required = later.required ?? required
        repeatable = later.repeatable ?? repeatable
        map = later.map ?? map
    }
}
