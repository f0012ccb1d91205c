/// What a JSON Schema says about one value, before it is written in a dialect.
package struct JSONModel: Sendable, Hashable {
    /// The kinds of values, `null` left out.
    package enum Kind: String, Sendable, Hashable, CaseIterable {
        /// An object.
        case object
        /// An array.
        case array
        /// A string.
        case string
        /// A whole number.
        case integer
        /// A number.
        case number
        /// A truth value.
        case boolean
    }

    /// A member of an object.
    package struct Member: Sendable, Hashable {
        /// The name.
        package let name: ExactText
        /// The value.
        package let model: JSONModel
        /// What to tell developers about it.
        package let comment: String?
    }

    /// The kinds that were seen, in a fixed order.
    package var kinds: [Kind] = []
    /// Whether `null` was seen.
    package var isNullable = false
    /// The members, in the order in which the samples show them first.
    package var members: [Member] = []
    /// The members that every object has.
    package var required: [ExactText] = []
    /// What the values of a map are, if it is one.
    package var values: [JSONModel] = []
    /// The elements of the array, if any was seen.
    package var items: [JSONModel] = []
    /// `date` or `date-time`, if all strings are.
    package var format: String?
    /// The Data Catalog's own form of dates, if all values have it.
    var catalogFormat: CatalogDateFormat?
    /// The values, when they are an enumeration.
    package var enumeration: [ExactText]?
    /// Values of the samples, when they are to be shown: strings as such, numbers as written.
    package var examples: [ExactText] = []
}
