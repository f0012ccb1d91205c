import BODXML
import Testing

@Suite("A repair of children")
struct ContentRepairTests {
    static let header =
        "(ID, Alternate*, Description?, Note*, Status?, Customer?, Supplier, TotalAmount?, OrderDate?, UserArea?)"

    @Test("has no fault where the model accepts the children")
    func acceptsValid() throws {
        let children = childNames("ID Note Note Supplier")
        let repair = ContentRepair(of: children, by: try contentModel(Self.header))
        #expect(repair.faults.isEmpty)
        #expect(repair.isComplete)
        #expect(words(repair, children) == "ID Note Note Supplier")
    }

    @Test(
        "gives one mistake one fault at its place",
        arguments: [
            // Typing errors, case, namespaces.
            ("ID Statsu Supplier", "1 misspelt Status"), ("ID Suplier", "1 misspelt Supplier"),
            ("ID Status SUPPLIER", "2 misspelt Supplier"), ("ID x:Supplier", "1 namespace Supplier"),
            ("Id Supplier", "0 misspelt ID"), ("ID Supplier OrderDateTime", "2 misspelt OrderDate"),
            // Unknown elements.
            ("ID Whatever Supplier", "1 unexpected"), ("ID Supplier x:Foo", "2 unexpected"),
            ("Foo ID Supplier", "0 unexpected"), ("ID Supplier UserArea Bar", "3 unexpected"),
            // Wrong places.
            ("ID Status Description Supplier", "2 misplaced after 0 before 1"),
            ("Supplier ID", "1 misplaced after - before 0"),
            ("UserArea ID Note Supplier", "0 misplaced after 3 before -"),
            ("ID Supplier TotalAmount Status", "3 misplaced after 0 before 1"),
            ("ID Supplier Customer", "2 misplaced after 0 before 1"),
            // Too many.
            ("ID Status Status Supplier", "2 repeated 1"), ("ID ID Supplier", "1 repeated 1"),
            ("ID Supplier Supplier", "2 repeated 1"),
            // Missing.
            ("Supplier", "0 missing ID"), ("ID Note TotalAmount", "2 missing Supplier"), ("ID", "1 missing Supplier"),
        ]
    )
    func explainsOneMistake(children: String, fault: String) throws {
        let repair = ContentRepair(of: childNames(children), by: try contentModel(Self.header))
        #expect(repair.faults.map(text) == [fault])
        #expect(repair.isComplete)
    }

    @Test(
        "understands counters, choices, loops and any order",
        arguments: [
            ("(Line{2,5})", "Line", ["1 missing Line"]), ("(Line{3,5})", "", ["0 missing Line ×3"]),
            ("(Line{1,2})", "Line Line Line Line", ["2 repeated 2", "3 repeated 2"]),
            ("(Code, (Amount | Percent), Note?)", "Code Note", ["1 missing Amount/Percent"]),
            ("(Code, (Amount | Percent), Note?)", "Code Amount Percent", ["2 excluded by 1"]),
            ("(Code, Name)*", "Code Name Code", ["3 missing Name"]),
            ("(Code, Name)*", "Name Code Code Name", ["2 misplaced after - before 0"]),
            ("(Code & Name & Note?)", "Name Name Code", ["1 repeated 1"]),
            ("(Code & Name)", "Nmae Code", ["0 misspelt Name"]),
            ("(Code & Name)", "Name", ["1 missing Code"]), ("(Code & Name)", "Name Other Code", ["1 unexpected"]),
            ("((Street, City)?, Note)", "City Note", ["0 missing Street"]),
            (
                "((First, Second, Third, Fourth?, Fifth?)?, Note)", "Third Fourth Fifth Note",
                ["0 missing First", "0 missing Second"]
            ),
            ("((First, Second, Third)?, Note)", "Secnd Third Note", ["0 missing First", "0 misspelt Second"]),
            ("()", "Code", ["0 unexpected"]),
            ("(Code, #other*)", "x:Any Code", ["1 misplaced after - before 0"]),
            ("(Code, #other)", "Code", ["1 missing #"]),
        ]
    )
    func explainsModels(notation: String, children: String, faults: [String]) throws {
        let repair = ContentRepair(of: childNames(children), by: try contentModel(notation))
        #expect(repair.faults.map(text) == faults)
        #expect(repair.isComplete)
    }

    @Test("finds five different mistakes under one parent")
    func findsFive() throws {
        let children = childNames(
            "Alternate Descripton Status Status Whatever Note Customer Supplier UserArea OrderDate"
        )
        let repair = ContentRepair(of: children, by: try contentModel(Self.header))
        #expect(
            repair.faults.map(text) == [
                "0 missing ID", "1 misspelt Description", "3 repeated 1", "4 unexpected",
                "5 misplaced after 1 before 2",
                "9 misplaced after 7 before 8",
            ]
        )
    }

    @Test("says what each child counts as, and the content that was meant")
    func treatsChildren() throws {
        let model = try contentModel(Self.header)
        let children = childNames("Statsu Whatever Supplier Note")
        let repair = ContentRepair(of: children, by: model)
        #expect(words(repair, children) == "[ID] Note =Status Supplier")
        #expect(repair.treatments.map { $0 == nil } == [false, true, false, false])
        #expect(
            repair.treatments[0] == model.declaration(of: XMLName("Status", namespace: "u")).map(ContentTerm.element)
        )
    }

    @Test("gives the names that may stand at the place of a fault")
    func namesExpected() throws {
        let repair = ContentRepair(
            of: childNames("ID Whatever"),
            by: try contentModel("(ID, Note?, (Amount | Percent))")
        )
        #expect(repair.faults[0].expected.compactMap(\.name?.local) == ["Note", "Amount", "Percent"])
        #expect(repair.faults[1].missingNames.map(\.local) == ["Amount", "Percent"])
    }

    @Test("proposes a name that stands elsewhere in the model")
    func proposesNames() throws {
        let repair = ContentRepair(of: childNames("ID Status Statsu Supplier"), by: try contentModel(Self.header))
        #expect(repair.faults.map(\.kind) == [.unexpected(similar: XMLName("Status", namespace: "u"))])
    }

    @Test("counts the faults beyond the limit")
    func limitsFaults() throws {
        let children = Array(repeating: XMLName("Foo", namespace: "u"), count: 1_000)
        let repair = ContentRepair(of: children, by: try contentModel("(a?)"), faultLimit: 50)
        #expect(repair.faults.count == 50)
        #expect(repair.furtherFaultCount == 950)
        #expect(repair.treatments.allSatisfy { $0 == nil })
    }

    @Test("explains a fault far inside a hundred thousand lines, and one at their end")
    func explainsLongContent() throws {
        let lines = Array(repeating: XMLName("Line", namespace: "u"), count: 50_000)
        let model = try contentModel("(Header, Line*, UserArea?)")
        let children = lines + childNames("Lien") + lines + childNames("Header")
        let repair = ContentRepair(of: children, by: model)
        #expect(repair.faults.map(text) == ["50000 misspelt Line", "100001 misplaced after - before 0"])
    }
}

extension ContentRepairTests {
    /// What a fault says, in short.
    func text(_ fault: ContentFault) -> String { "\(fault.child) " + text(fault.kind, fault) }

    private func text(_ kind: ContentFault.Kind, _ fault: ContentFault) -> String {
        switch kind {
        case .unexpected: return "unexpected"
        case .misspelt(let name): return "misspelt \(name.local)"
        case .wrongNamespace(let name): return "namespace \(name.local)"
        case .misplaced(let after, let before):
            return "misplaced after \(after.map(String.init) ?? "-") before \(before.map(String.init) ?? "-")"
        case .repeated(let maximum): return "repeated \(maximum)"
        case .excluded(let rival): return "excluded by \(rival.map(String.init) ?? "-")"
        case .missing(let count):
            let names = fault.missingNames.map(\.local).joined(separator: "/")
            return "missing \(names.isEmpty ? "#" : names)" + (count > 1 ? " ×\(count)" : "")
        }
    }

    /// The corrected content: placeholders in brackets, renamed children with the name that was meant.
    func words(_ repair: ContentRepair, _ children: [XMLName]) -> String {
        repair.sequence.map { item in
            switch item {
            case .placeholder(let name, _): "[\(name.local)]"
            case .child(let index, let renamed, _): renamed.map { "=\($0.local)" } ?? children[index].local
            }
        }.joined(separator: " ")
    }
}
