/// What the evidence of BODs tells about their noun: its name, its verbs, and where its identifier and status stand.
struct NounPaths {
    /// The noun.
    let noun: ExpandedName
    /// The verbs that were seen, in order.
    let verbs: [String]
    /// The XPaths for the catalog's metadata by their element, such as `IDXPath`, in the catalog's order.
    let paths: [(element: String, path: String)]

    /// The verbs of OAGIS that the catalog supports.
    private static let supportedVerbs: Set<String> = [
        "Acknowledge", "Get", "Load", "Process", "Show", "Sync", "Update",
    ]

    /// Looks at the evidence; nil when it is not of BODs with one noun.
    init?(_ evidence: Evidence) {
        let children = evidence.nodes.keys.filter { $0.parent.map(FieldVocabulary.isDataArea) == true }
        let names = Set(children.compactMap(\.name))
        let verbs = names.filter { Self.supportedVerbs.contains($0.local.text) }
        let nouns = names.subtracting(verbs)
        guard nouns.count == 1, let noun = nouns.first else { return nil }
        self.noun = noun
        self.verbs = verbs.map(\.local.text).sorted()
        paths = Self.paths(below: noun, evidence)
    }

    private static func paths(below noun: ExpandedName, _ evidence: Evidence) -> [(element: String, path: String)] {
        func child(_ local: String, of parent: ExpandedName) -> ExpandedName? {
            let name = ExpandedName(ExactText(local), namespace: parent.namespace)
            return evidence.nodes[Context(name, in: parent)] == nil ? nil : name
        }
        let header = child("\(noun.local)Header", of: noun)
        let top = "/*/DataArea/\(noun.local)"
        let base = header.map { "\(top)/\($0.local)" } ?? top
        let owner = header ?? noun
        var paths: [(String, String)] = []
        if let document = child("DocumentID", of: owner) {
            paths.append(("IDXPath", child("ID", of: document) == nil ? "\(base)/DocumentID" : "\(base)/DocumentID/ID"))
        }
        if child("Description", of: owner) != nil { paths.append(("DescriptionXPath", "\(base)/Description")) }
        if let status = child("Status", of: owner) {
            paths.append(("StatusXPath", child("Code", of: status) == nil ? "\(base)/Status" : "\(base)/Status/Code"))
        }
        if child("DocumentDateTime", of: owner) != nil {
            paths.append(("DocumentDateTimeXPath", "\(base)/DocumentDateTime"))
        }
        return paths
    }
}
