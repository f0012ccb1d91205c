import BODModel
import BODTestSupport
import BODXML
import Testing

@testable import BODTransform

@Suite("The table from Requisition to PurchaseOrder")
struct MappingTableTests {
    private let requisition: TargetSchema
    private let order: TargetSchema

    init() throws {
        requisition = try TargetSchema.shared(BODName(verb: .sync, noun: "Requisition"))
        order = try TargetSchema.shared(BODName(verb: .process, noun: "PurchaseOrder"))
    }

    /// The types of the three levels in both schemas, with the table for each.
    private var levels: [(source: SchemaTypeID, target: SchemaTypeID, table: MappingTable.Level)] {
        func pair(_ names: String...) -> (SchemaTypeID, SchemaTypeID)? {
            var from = requisition.type("DataArea", "Requisition")
            var to = order.type("DataArea", "PurchaseOrder")
            for name in names {
                from = requisition[from].children.first { $0.name.local == "Requisition" + name }?.type
                to = order[to].children.first { $0.name.local == "PurchaseOrder" + name }?.type
            }
            guard let from, let to else { return nil }
            return (from, to)
        }
        let tables = [
            (pair("Header"), MappingTable.header), (pair("Line"), MappingTable.line),
            (pair("Line", "SubLine"), MappingTable.subLine),
        ]
        return tables.compactMap { pair, table in pair.map { ($0.0, $0.1, table) } }
    }

    @Test("has exactly one row for every element of header, line and subline, in the order of the schema")
    func rows() {
        #expect(levels.count == 3)
        for level in levels {
            #expect(level.table.rows.map(\.source) == requisition[level.source].children.map(\.name.local))
        }
    }

    @Test("says where everything else goes that PurchaseOrder does not have at the same place")
    func nestedRows() {
        var used = Set<String>()
        let missing = levels.flatMap { missingRows($0.source, $0.target, $0.table, used: &used) }
        #expect(missing == [])
        #expect(Set(MappingTable.nested.rows.map(\.source)).subtracting(used) == [], "rows that nothing needs")
    }

    @Test("moves elements only to where PurchaseOrder has them")
    func destinations() {
        for level in levels {
            for row in level.table.rows {
                switch row.rule {
                case .same:
                    #expect(order[level.target].children.contains { $0.name.local == row.source }, "\(row.source)")
                case .moved(let name, _), .requester(let name):
                    #expect(order[level.target].children.contains { $0.name.local == name }, "\(name)")
                case .toLines: #expect(order[levels[1].target].children.contains { $0.name.local == row.source })
                case .reference, .leftBehind, .lost: continue
                }
            }
        }
    }

    @Test("is what the documentation shows")
    func documentation() {
        expectSnapshot(MappingTable.documentation, at: "docs/requisition-to-purchase-order.md")
    }

    @Test("gives a reason for everything that does not stay at its place")
    func reasons() {
        for rows in [MappingTable.headerRows, MappingTable.lineRows, MappingTable.subLineRows, MappingTable.nestedRows]
        {
            for row in rows where row.rule != .same && row.source != "RequisitionSubLine" {
                #expect(!row.reason.isEmpty, "\(row.source)")
            }
        }
    }

    /// A name with its types in both schemas; its contents need to be looked at once.
    private struct Visit: Hashable {
        let name: String
        let source: SchemaTypeID
        let target: SchemaTypeID
    }

    /// Walks both schemas side by side and names what has no row.
    private func missingRows(
        _ source: SchemaTypeID,
        _ target: SchemaTypeID,
        _ table: MappingTable.Level,
        used: inout Set<String>
    ) -> [String] {
        var missing: [String] = []
        var seen = Set<Visit>()
        var pending: [(name: String, source: SchemaTypeID, target: SchemaTypeID)] = []
        for child in requisition[source].children where table[child.name.local]?.rule == .same {
            guard let type = order[target].children.first(where: { $0.name == child.name })?.type else { continue }
            pending.append((child.name.local, child.type, type))
        }
        while let (name, source, target) = pending.popLast() {
            for child in requisition[source].children {
                if let type = order[target].children.first(where: { $0.name == child.name })?.type {
                    if seen.insert(Visit(name: child.name.local, source: child.type, target: type)).inserted {
                        pending.append((child.name.local, child.type, type))
                    }
                } else if let row = MappingTable.nestedRow(child.name.local, in: name) {
                    used.insert(row.source)
                } else {
                    missing.append("\(name)/\(child.name.local)")
                }
            }
        }
        return missing
    }
}
