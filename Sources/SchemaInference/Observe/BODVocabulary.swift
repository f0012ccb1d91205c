import BODXML

/// What inference knows about Business Object Documents without being told.
enum BODVocabulary {
    /// The namespace of Infor's BODs.
    static let namespace = "http://schema.infor.com/InforOAGIS/2"

    /// Whether an element is the root of one of Infor's BODs.
    static func isEnvelope(_ name: XMLName) -> Bool { sameBytes(name.namespace ?? "", namespace) }

    /// Whether an element holds whatever a customer adds, so that its samples say nothing about the next document.
    static func isOpen(_ name: XMLName) -> Bool { isEnvelope(name) && sameBytes(name.local, "UserArea") }
}
