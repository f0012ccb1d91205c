public import BODYAML

/// What a user knows better than the samples show, kept in a file beside them.
///
/// ```yaml
/// hints:
///   /**/StatusCode:
///     enumeration: true
///   /SyncOrder/DataArea/Order/OrderLine/@number:
///     type: string
///   /rates:
///     map: true
/// ```
///
/// - A path begins at the root; `*` is one name (or the elements of an array), `**` any number of them, `@name` an attribute.
/// - `enumeration`: `true` lists the values that were seen, `false` never does.
/// - `type`: string, boolean, integer, decimal, date, time, dateTime or duration.
/// - `required`: `false` lets it be left out although every sample has it; `true` insists that every sample has it.
/// - `repeatable`: `true` lets an element stand several times; `false` insists that no sample repeats it.
/// - `map`: the members of a JSON object are keys, such as currencies, rather than names.
///
/// Where several entries mean one place, the last one holds, key by key.
public struct InferenceHints: Sendable, Hashable {
    let rules: [HintRule]

    /// Reads hints.
    ///
    /// - Parameter document: The file.
    /// - Throws: `YAMLReadError` with every mistake in it.
    public init(_ document: YAMLDocument) throws(YAMLReadError) {
        var reader = HintReader(document)
        rules = reader.read(document.root)
        guard reader.diagnostics.isEmpty else { throw YAMLReadError(reader.diagnostics) }
    }

    /// Whether values have to be kept for them.
    var wantsValues: Bool { rules.contains { $0.settings.enumeration?.value == true } }
}
