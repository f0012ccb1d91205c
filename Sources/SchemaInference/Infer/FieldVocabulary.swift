/// What the name of an element, attribute or member says about its values, where a few samples say too little.
enum FieldVocabulary {
    /// Whether values are identifiers or codes: they are compared and never calculated with, and the next one may have letters.
    static func isIdentifier(_ name: ExpandedName) -> Bool {
        let local = name.local.text
        if hasEnding("SequenceNumber", local) || counting.contains(local) { return false }
        return identifiers.contains(local.lowercased()) || identifierEndings.contains { hasEnding($0, local) }
    }

    /// Whether values are amounts or quantities: whole numbers in the samples, and fractions tomorrow.
    static func isQuantity(_ name: ExpandedName) -> Bool {
        quantityEndings.contains { hasEnding($0, name.local.text) }
    }

    /// Whether values are dates or times: only then eight digits are a date.
    static func isDate(_ name: ExpandedName) -> Bool {
        dateEndings.contains { hasEnding($0, name.local.text) }
    }

    /// Whether values come from a list of codes, for which fewer samples are convincing.
    static func isCodeList(_ name: ExpandedName) -> Bool {
        codeEndings.contains { hasEnding($0, name.local.text) }
    }

    /// Whether an element holds the verb and the noun of a BOD, which is what tells one BOD from another (OAGIS, Meta.xsd).
    static func isDataArea(_ name: ExpandedName) -> Bool { name.local == "DataArea" }

    /// `accountingEntity`, `location` and `lid` are the attributes that identify a BOD's owner (OAGIS, Infor's DocumentID).
    private static let identifiers: Set<String> = [
        "id", "code", "identifier", "accountingentity", "location", "lid", "zip", "phone", "fax", "gtin", "ean", "sku",
        "iban", "bic",
    ]
    /// What counts, though it is named like an identifier.
    ///
    /// The variation of a document is a whole number in Infor's schemas and headers, and the Data Lake chooses the current one by it.
    private static let counting: Set<String> = ["sequenceNumber", "variationID", "variationId"]
    /// What is called a number labels something, be it an order, a line, a part or a building, and the schemas of OAGIS and Infor have
    /// text for it.
    private static let identifierEndings = [
        "ID", "Id", "Identifier", "Code", "Version", "Release", "Phone", "Fax", "Number",
    ]
    /// Words of the trade, and the representation terms of CCTS 2.01 (table 8-3) that are decimal.
    private static let quantityEndings = [
        "Amount", "Quantity", "Price", "Cost", "Rate", "Percent", "Measure", "Weight", "Volume", "Factor", "Total",
        "Numeric",
    ]
    private static let dateEndings = ["Date", "Time", "DateTime", "Timestamp", "On", "At"]
    private static let codeEndings = ["Code", "Status", "Type", "Indicator", "ID", "Currency"]

    /// Whether a name is a word or ends in it, as `unitCode`, `unit_code` and `CODE` end in `Code`.
    private static func hasEnding(_ ending: String, _ name: String) -> Bool {
        let bytes = Array(name.utf8)
        if name.lowercased() == ending.lowercased() { return true }
        if bytes.suffix(ending.utf8.count).elementsEqual(ending.utf8) { return true }
        return Array(name.lowercased().utf8).suffix(ending.utf8.count + 1).elementsEqual("_\(ending.lowercased())".utf8)
    }
}
