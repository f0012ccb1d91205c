import BODJSON
import BODXML

/// The part of the earlier schema that something was seen of.
///
/// What is seen is counted by types rather than by paths: where a schema lets several places share a type, what one of them shows is
/// allowed at all of them, and nobody is told the same thing twice.
enum DriftPart: Sendable, Hashable {
    /// The content and the attributes of elements of a type.
    case structure(SchemaTypeID)
    /// The text of elements of a declaration.
    case element(BODXML.ElementDeclaration.ID)
    /// The values of an attribute of a type.
    case attribute(SchemaTypeID, ExpandedName)
    /// The values of a simple type that lists them.
    case list(SimpleType.ID)
    /// The JSON values that some schemas describe; a row or a column of delimited text as well.
    case value(JSONSchemaOutline)
    /// A place that the schema says nothing of.
    case unknown(DriftPath)
}
