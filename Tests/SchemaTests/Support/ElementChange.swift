/// What differs in one element from its minimal form.
struct ElementChange {
    var nameSuffix = ""
    /// Attributes to leave out, by number.
    var without: Int?
    /// An attribute to write although it is not mandatory, by number.
    var with: Int?
    var attributeSuffix = ""
    var attributeValue: String?
    var isWithUnlisted = false
    var text: String?
}
