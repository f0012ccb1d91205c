import BODModel
import BODXML

/// What the mapping of one part of a requisition needs to know about the others.
struct OrderContext {
    let header: ElementNode?
    let lines: [ElementNode]
    /// The order's number, when one was given.
    let number: String?
    /// The elements of the header that go to lines without their own.
    let pushedDown: [ElementNode]

    init(header: ElementNode?, lines: [ElementNode], number: String?) {
        self.header = header
        self.lines = lines
        self.number = number
        pushedDown =
            header.map { header in
                header.childElements.filter { MappingTable.header[$0.localName]?.rule == .toLines }
            } ?? []
    }

    /// The requisition's number with what identifies it.
    var documentID: ElementNode? { header?.child("DocumentID") }

    /// The suppliers that lines name, or else the header, each once, with an element that names it.
    var suppliers: [(key: String, element: ElementNode)] {
        let ofHeader = header?.child("SupplierParty")
        let named = lines.isEmpty ? [ofHeader] : lines.map { $0.child("SupplierParty") ?? ofHeader }
        return named.compactMap(\.self).reduce(into: []) { suppliers, element in
            guard let key = Self.key(of: element) else { return }
            if !suppliers.contains(where: { sameBytes($0.key, key) }) { suppliers.append((key, element)) }
        }
    }

    /// What tells one supplier from another: its number, else its name.
    static func key(of supplier: ElementNode) -> String? {
        let id = supplier.descendant("PartyIDs", "ID").map { ElementText($0).value } ?? ""
        if !id.isEmpty { return id }
        return supplier.child("Name").flatMap { ElementText($0).nonBlank }
    }
}
