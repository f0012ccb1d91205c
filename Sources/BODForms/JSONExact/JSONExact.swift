/// The format `json-exact`: JSON that holds everything an XML document says, for any XML document and without a schema.
///
/// ```
/// document    = element / { "$document": [ *beside, element, *beside ] }
/// element     = { "$name": QName, ?"$ns": { *(prefix: namespace) }, *("@" QName: value), ?"$": [ *node ] }
/// node        = text / element / beside
/// beside      = { "$comment": text } / { "$pi": target, ?"$": text }
/// ```
///
/// - `$name` is the name as it stands in XML, prefix included. `$ns` are the namespaces declared on the element, the default
///   namespace under the empty prefix. `@name` is an attribute. `$` is what is inside, in order: a text is a string.
/// - Every value is a string, as it is after XML's references are expanded: `0042` and `100.50` stay what they are.
/// - `$document` is used where comments or processing instructions stand beside the root element.
/// - The members of an object may come in any order. Members without content are left out when the format is written.
///
/// What is not kept is what means nothing in XML: the XML declaration, the encoding, the quotation marks, white space inside
/// tags, whether a text was a CDATA section. From XML to json-exact and back the Canonical XML of a document stays the same.
///
/// ```json
/// {
///   "$name": "ID",
///   "$ns": { "": "http://schema.infor.com/InforOAGIS/2" },
///   "@accountingEntity": "3555",
///   "$": ["PSU000049"]
/// }
/// ```
public enum JSONExact {
    /// The JSON Schema of the format, draft 2020-12.
    ///
    /// It holds what a schema can hold. That a name is a name of XML, that prefixes are declared and that no attribute stands twice,
    /// is for ``JSONExactReader`` to check.
    public static let schema = #"""
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "title": "json-exact",
          "description": "An XML document as JSON, without loss",
          "oneOf": [
            { "$ref": "#/$defs/element" },
            {
              "type": "object",
              "properties": {
                "$document": {
                  "type": "array",
                  "items": { "oneOf": [ { "$ref": "#/$defs/element" }, { "$ref": "#/$defs/beside" } ] },
                  "contains": { "$ref": "#/$defs/element" },
                  "minContains": 1,
                  "maxContains": 1
                }
              },
              "required": [ "$document" ],
              "additionalProperties": false
            }
          ],
          "$defs": {
            "element": {
              "type": "object",
              "properties": {
                "$name": { "type": "string", "minLength": 1 },
                "$ns": { "type": "object", "additionalProperties": { "type": "string" } },
                "$": { "type": "array", "items": { "$ref": "#/$defs/node" } }
              },
              "patternProperties": { "^@.": { "type": "string" } },
              "required": [ "$name" ],
              "additionalProperties": false
            },
            "node": {
              "oneOf": [ { "type": "string" }, { "$ref": "#/$defs/element" }, { "$ref": "#/$defs/beside" } ]
            },
            "beside": {
              "oneOf": [
                {
                  "type": "object",
                  "properties": { "$comment": { "type": "string" } },
                  "required": [ "$comment" ],
                  "additionalProperties": false
                },
                {
                  "type": "object",
                  "properties": { "$pi": { "type": "string", "minLength": 1 }, "$": { "type": "string" } },
                  "required": [ "$pi" ],
                  "additionalProperties": false
                }
              ]
            }
          }
        }

        """#
}
