/// The rules of the International Chamber of Commerce for the delivery of goods, by edition.
enum Incoterm {
    /// The newest edition that has a code, or nil when none has.
    static func newestEdition(of code: String) -> Int? {
        editions.filter { $0.value.contains(code) }.map(\.key).max()
    }

    /// The edition that is in force.
    static let current = 2020

    private static let editions: [Int: Set<String>] = [
        2000: ["EXW", "FCA", "FAS", "FOB", "CFR", "CIF", "CPT", "CIP", "DAF", "DES", "DEQ", "DDU", "DDP"],
        2010: ["EXW", "FCA", "CPT", "CIP", "DAT", "DAP", "DDP", "FAS", "FOB", "CFR", "CIF"],
        2020: ["EXW", "FCA", "CPT", "CIP", "DAP", "DPU", "DDP", "FAS", "FOB", "CFR", "CIF"],
    ]
}
