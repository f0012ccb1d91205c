import BODXML

/// The table of the mapping: rows for header, line and subline, and rows for what they hold.
///
/// An element inside header, line or subline that the order's type has too, stays where it is and needs no row. Every other element of
/// Requisition has one; a test compares the table with both schemas.
enum MappingTable {
    /// The rows of one level, for looking up.
    struct Level: Sendable {
        let rows: [MappingRow]
        private let byName: [String: MappingRow]

        init(_ rows: [MappingRow]) {
            self.rows = rows
            byName = Dictionary(rows.map { ($0.source, $0) }) { first, _ in first }
        }

        subscript(name: String) -> MappingRow? { byName[name] }
    }

    static let header = Level(headerRows)
    static let line = Level(lineRows)
    static let subLine = Level(subLineRows)
    static let nested = Level(nestedRows)

    /// The row for an element inside one that goes to the order.
    ///
    /// - Parameters:
    ///   - name: The element's name.
    ///   - parent: The name of the element around it.
    /// - Returns: The row for exactly this place, else that for any place.
    static func nestedRow(_ name: String, in parent: String) -> MappingRow? {
        nested["\(parent)/\(name)"] ?? nested["*/\(name)"]
    }
}
