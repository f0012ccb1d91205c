import BODModel

extension Example {
    /// Makes an example of parts of a BOD; everything that is not given is filled in as a system of Infor writes it.
    ///
    /// The documentation shows the given parts only.
    ///
    /// - Parameters:
    ///   - root: The name of the root element; a marker before it stands before its start tag.
    ///   - attributes: The attributes of the root element but its namespace.
    ///   - sender: What is in `Sender`.
    ///   - bodID: The text of `BODID`.
    ///   - area: What is in `ApplicationArea`, in place of the sender and the BODID.
    ///   - verb: The verb element.
    ///   - nouns: What follows the verb in the data area.
    ///   - unchanging: The changes of form that the example cannot bear.
    ///   - fileID: Where the example stands.
    ///   - line: Where the example stands.
    /// - Returns: The example.
    public static func bod(
        _ root: String = "SyncPurchaseOrder",
        attributes: String? = nil,
        sender: String? = nil,
        bodID: String? = nil,
        area: String? = nil,
        verb: String? = nil,
        nouns: String? = nil,
        unchanging: Set<Variation> = [],
        fileID: String = #fileID,
        line: Int = #line
    ) -> Example {
        let name = BODName(rootElement: root.filter { $0 != marker }) ?? BODName(verb: .sync, noun: "PurchaseOrder")
        let template = BODTemplate(root: root, name: name)
        let shown: [String?] = [
            attributes.map { "<\(root) \($0)>" }, sender.map { "<Sender>\($0)</Sender>" },
            bodID.map { "<BODID>\($0)</BODID>" }, area.map { "<ApplicationArea>\($0)</ApplicationArea>" }, verb, nouns,
        ]
        let parts = shown.compactMap { $0 }
        return Example(
            text: parts.isEmpty ? "<\(root)>" : parts.joined(separator: "\n"),
            markedDocument: template.document(
                attributes: attributes ?? BODTemplate.attributes,
                area: area ?? template.area(sender: sender, bodID: bodID),
                verb: verb ?? template.verb,
                nouns: nouns ?? template.noun
            ),
            unchanging: unchanging,
            fileID: fileID,
            line: line
        )
    }
}
