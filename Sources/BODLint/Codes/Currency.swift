/// What ISO 4217 says of a currency beyond its code.
enum Currency {
    /// Whether a text can be a code: three capital letters.
    static func isWellFormed(_ code: String) -> Bool {
        code.utf8.count == 3 && code.utf8.allSatisfy { (0x41...0x5A).contains($0) }
    }

    /// Whether a code is in use.
    static func isInUse(_ code: String) -> Bool {
        (CodeList.currencies.contains(code) || newer.contains(code)) && withdrawn[code] == nil
    }

    /// The currency that took the place of a withdrawn one, and the year of the change.
    static func successor(of code: String) -> (code: String, year: Int)? { withdrawn[code] }

    /// How many digits after the decimal point the currency has: column “Minor unit” of ISO 4217, table A.1.
    static func minorDigits(of code: String) -> Int { exceptions[code] ?? 2 }

    /// Codes that amendments have added since the list was made: the Zimbabwe gold and the Caribbean guilder.
    private static let newer: Set<String> = ["ZWG", "XCG"]

    private static let exceptions: [String: Int] = {
        var digits: [String: Int] = ["CLF": 4, "UYW": 4]
        for code in [
            "BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "UYI", "VND", "VUV", "XAF",
            "XOF", "XPF",
        ] {
            digits[code] = 0
        }
        for code in ["BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"] { digits[code] = 3 }
        return digits
    }()

    /// The currencies that the euro has replaced, and other changes that old data still shows; ISO 4217, table A.3.
    private static let withdrawn: [String: (code: String, year: Int)] = {
        var changes: [String: (code: String, year: Int)] = [
            "GRD": ("EUR", 2001), "SIT": ("EUR", 2007), "CYP": ("EUR", 2008), "MTL": ("EUR", 2008),
            "SKK": ("EUR", 2009),
            "EEK": ("EUR", 2011), "LVL": ("EUR", 2014), "LTL": ("EUR", 2015), "HRK": ("EUR", 2023),
            "BGN": ("EUR", 2026),
            "ROL": ("RON", 2005), "TRL": ("TRY", 2005), "BYR": ("BYN", 2016), "MRO": ("MRU", 2018),
            "STD": ("STN", 2018),
            "VEF": ("VES", 2018), "CUC": ("CUP", 2021), "SLL": ("SLE", 2024), "ZWL": ("ZWG", 2024),
            "ANG": ("XCG", 2025),
        ]
        for code in ["ATS", "BEF", "DEM", "ESP", "FIM", "FRF", "IEP", "ITL", "LUF", "NLG", "PTE"] {
            changes[code] = ("EUR", 1999)
        }
        return changes
    }()
}
