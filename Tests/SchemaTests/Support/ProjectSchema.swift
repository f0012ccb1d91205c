import BODTestSupport
import BODXML
import Foundation
import Synchronization

/// The schemas in `xsd/`, each compiled once.
enum ProjectSchema {
    static let namespace = "http://schema.infor.com/InforOAGIS/2"
    static let verbs = [
        "Sync", "Process", "Acknowledge", "Get", "Show", "Load", "Update", "Post", "Change", "Cancel", "Notify",
        "Respond",
    ]
    static let nouns = ["PurchaseOrder", "Requisition"]

    private static let schemas = Mutex<[String: CompiledSchema]>([:])

    static func documents(_ root: String) throws -> SchemaDocumentSet {
        try SchemaDocumentSet(root: "\(root).xsd", in: "xsd") { try? Project.bytes("xsd/\($0)") }
    }

    static func compiled(_ root: String) throws -> CompiledSchema {
        try schemas.withLock { known in
            if let schema = known[root] { return schema }
            let schema = try CompiledSchema(documents(root))
            known[root] = schema
            return schema
        }
    }
}
