/// What a value should have been, from the type's name, and how it was probably meant.
enum ValueHint {
    /// The type in plain words, from the texts that libxml2 named: the value and the type.
    static func typeWords(_ strings: [String]) -> String {
        for name in strings.reversed() {
            if let words = builtInWords[name.split(separator: ":").last.map(String.init) ?? name] { return words }
        }
        return strings.count > 1 ? "a value of type \(strings[strings.count - 1])" : "a value of its type"
    }

    private static let builtInWords: [String: String] = [
        "decimal": "a decimal number", "integer": "a whole number", "positiveInteger": "a whole number above 0",
        "nonNegativeInteger": "a whole number of 0 or more", "boolean": "true or false", "date": "a date",
        "time": "a time", "dateTime": "a date and time", "duration": "a duration such as P3D", "anyURI": "a URI",
        "language": "a language code", "DateTimeType": "a date, a time, or a date and time",
        "double": "a number", "float": "a number", "long": "a whole number", "int": "a whole number",
    ]

    static func remedy(for value: String, _ strings: [String]) -> String {
        let bytes = Array(value.utf8)
        if bytes.contains(0x2C), bytes.allSatisfy({ (0x30...0x39).contains($0) || [0x2C, 0x2E, 0x2D].contains($0) }) {
            return "write the number with a decimal point and without separators of thousands, such as 1234.50"
        }
        if value.isEmpty { return "write a value, or leave the element out" }
        if ["yes", "no", "Y", "N", "TRUE", "FALSE", "True", "False"].contains(where: { sameBytes($0, value) }) {
            return "write true or false in lower case"
        }
        if bytes.count(where: { $0 == 0x2F || $0 == 0x2E }) == 2, bytes.contains(where: { (0x30...0x39).contains($0) })
        {
            return "write dates as 2026-03-31, and times as 2026-03-31T14:05:00Z"
        }
        return "write a value that the type allows"
    }
}
