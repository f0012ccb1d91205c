/// The namespaces of XML Schema.
package enum SchemaNamespace {
    /// The namespace of schema documents.
    package static let schema = "http://www.w3.org/2001/XMLSchema"
    /// The namespace of `xsi:type`, `xsi:nil` and `xsi:schemaLocation` in documents.
    package static let instance = "http://www.w3.org/2001/XMLSchema-instance"
}
