import BODModel
import BODXML

/// Texts to put into fields, by what the document is about and by what fields are called.
struct SampleTexts: Sendable {
    private let known: [String: String]
    private let values: SkeletonValues

    /// The attributes without which a value says little, so that a complete document has them although they are
    /// optional.
    static let usualAttributes: Set<String> = ["currencyID", "unitCode"]

    init(_ values: SkeletonValues, _ name: BODName) {
        self.values = values
        known = [
            "creationDateTime": values.creationDateTime, "logicalID": values.logicalID,
            "componentID": values.componentID, "tenantID": values.tenantID,
            "accountingEntityID": values.accountingEntityID, "locationID": values.locationID,
            "documentID": values.documentID, "nothing": "",
            "confirmationCode": name.verb == .confirm ? "Never" : "OnError", "expression": "/\(name.noun)",
            "actionCode": Self.action(for: name.verb).rawValue, "partnerLogicalID": "lid://infor.erp.erp1",
            "bodID": Self.bodID(values, name), "requestBODID": Self.requestBODID(values, name),
        ]
    }

    /// The text of a list: a value of the document for a name in braces, else the text itself.
    func resolved(_ text: String) -> String {
        guard text.hasPrefix("{"), text.hasSuffix("}") else { return text }
        return known[String(text.dropFirst().dropLast())] ?? text
    }

    /// The text for a field without one of its own.
    ///
    /// - Parameters:
    ///   - attribute: The attribute; nil for the element itself.
    ///   - path: The names from the root down to the element.
    /// - Returns: The text; whether the field's type takes it is not known here.
    func text(for attribute: String?, at path: [String]) -> String {
        let name = attribute ?? path.last ?? ""
        if let text = Self.texts[name] { return resolved(text) }
        for (ending, text) in Self.endings where name.hasSuffix(ending) { return resolved(text) }
        // An ID or a Name alone says nothing; the element around it does.
        let isGeneral = attribute == nil && Self.generalNames.contains(name) && path.count > 1
        return isGeneral ? path[path.count - 2] : name
    }

    private static let generalNames: Set<String> = ["Code", "Description", "ID", "Name", "Note"]

    private static let texts = [
        "accountingEntity": "{accountingEntityID}", "actionCode": "{actionCode}", "BODID": "{bodID}",
        "CityName": "Berlin", "CountryCode": "DE", "currencyID": "EUR", "expressionLanguage": "XPath",
        "IncotermsCode": "DAP",
        "languageCode": "en-US", "languageID": "en-US", "LanguageCode": "en-US", "lid": "{logicalID}",
        "location": "{locationID}", "LogicalID": "{logicalID}", "mimeCode": "application/pdf", "PostalCode": "10115",
        "unitCode": "EA", "URI": "https://example.com/", "variationID": "1",
    ]

    private static let endings = [
        ("DateTime", "{creationDateTime}"), ("Amount", "100.00"), ("Quantity", "10"), ("Percent", "10"),
        ("Indicator", "false"), ("Duration", "P14D"), ("Number", "1"), ("Rate", "1"), ("Factor", "1"),
    ]

    /// A whole order is best sent as Replace; what a partner is asked to make or to undo has a code of its own.
    private static func action(for verb: Verb) -> ActionCode {
        switch verb {
        case .process, .load, .post, .create, .add, .issue, .allocate: .add
        case .cancel: .delete
        case .show, .acknowledge, .respond, .confirm, .list: .accepted
        default: .replace
        }
    }

    /// The identifier in LN's form.
    ///
    /// An answer repeats that of the request with its own verb and its place among the answers.
    private static func bodID(_ values: SkeletonValues, _ name: BODName) -> String {
        let answer = name.verb.kind == .response && name.verb != .confirm ? "&sequence=1" : ""
        return bodID(values, verb: name.verb, noun: name.noun) + answer
    }

    private static func requestBODID(_ values: SkeletonValues, _ name: BODName) -> String {
        switch name.verb {
        case .show: bodID(values, verb: .get, noun: name.noun)
        case .respond: bodID(values, verb: .change, noun: name.noun)
        case .confirm: bodID(values, verb: .process, noun: SkeletonSchema.exampleNoun)
        default: bodID(values, verb: .process, noun: name.noun)
        }
    }

    private static func bodID(_ values: SkeletonValues, verb: Verb, noun: String) -> String {
        let parts = [values.tenantID, values.accountingEntityID, values.locationID, values.documentID, ""]
        return "infor-nid:\(parts.joined(separator: ":"))?\(noun)&verb=\(verb.rawValue)&variationID=1"
    }
}
