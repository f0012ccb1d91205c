/// Durations of RFC 3339 appendix A: units follow one another without a gap, weeks stand alone.
enum DurationFormat {
    static func isDuration(_ text: [UInt8]) -> Bool {
        var scanner = FormatScanner(text[...])
        guard scanner.take("P") else { return false }
        var dateUnits = ""
        var timeUnits = ""
        while let peek = scanner.peek, peek != 0x54 {
            guard let unit = unit(&scanner) else { return false }
            dateUnits.unicodeScalars.append(unit)
        }
        let hasTime = scanner.take("T")
        while hasTime, !scanner.isAtEnd {
            guard let unit = unit(&scanner) else { return false }
            timeUnits.unicodeScalars.append(unit)
        }
        if hasTime == timeUnits.isEmpty { return false }
        if dateUnits == "W" { return !hasTime }
        return isRun(dateUnits, of: "YMD") && isRun(timeUnits, of: "HMS") && !(dateUnits + timeUnits).isEmpty
    }

    private static func unit(_ scanner: inout FormatScanner) -> Unicode.Scalar? {
        guard !scanner.take(while: JSONNumberGrammar.isDigit).isEmpty else { return nil }
        return scanner.takeOne(of: "YMDWHS").map { Unicode.Scalar($0) }
    }

    private static func isRun(_ units: String, of all: String) -> Bool {
        units.isEmpty || all.contains(units)
    }
}
