extension BuiltInType {
    /// What the values of the type are, as a noun phrase.
    var words: String { Self.words[self] ?? "a text" }

    private static let words: [BuiltInType: String] = [
        .normalizedString: "a text on one line", .token: "a text on one line without blanks around it",
        .language: "a language code such as en-US", .nmtoken: "a word of letters, digits and the signs . - _ :",
        .nmtokens: "words of letters, digits and the signs . - _ :", .name: "a name", .ncName: "a name without a colon",
        .id: "an identifier that is unique in the document", .idref: "the identifier of an element in the document",
        .idrefs: "identifiers of elements in the document", .entity: "the name of an entity",
        .entities: "names of entities", .boolean: "true or false", .decimal: "a decimal number",
        .integer: "a whole number", .nonPositiveInteger: "a whole number of 0 or less",
        .negativeInteger: "a whole number below 0", .long: "a whole number of 64 bits",
        .int: "a whole number of 32 bits",
        .short: "a whole number of 16 bits", .byte: "a whole number from -128 to 127",
        .nonNegativeInteger: "a whole number of 0 or more", .unsignedLong: "a whole number of 0 or more",
        .unsignedInt: "a whole number from 0 to 4294967295", .unsignedShort: "a whole number from 0 to 65535",
        .unsignedByte: "a whole number from 0 to 255", .positiveInteger: "a whole number above 0",
        .float: "a number", .double: "a number", .duration: "a duration such as P3D",
        .dateTime: "a date and time", .time: "a time", .date: "a date",
        .gYearMonth: "a year and month such as 2026-03", .gYear: "a year",
        .gMonthDay: "a month and day such as --03-31",
        .gDay: "a day of the month such as ---31", .gMonth: "a month such as --03",
        .hexBinary: "hexadecimal digits", .base64Binary: "data in Base64", .anyURI: "a URI",
        .qName: "a name with a namespace prefix", .notation: "the name of a notation",
    ]
}
