import BODForms

/// The separators that the Data Catalog and its neighbours know, most wanted first.
private let separators: [UInt8] = [0x2C, 0x09, 0x7C, 0x3B]
private let quotes: [UInt8] = [0x22, 0x27]
/// How many rows of a text decide.
private let rowsLookedAt = 200

/// Finds out how a text is delimited.
///
/// The separator is the one by which all of the first rows have the same number of fields, and the most of them; a text that no separator
/// divides evenly takes the one that divides its first row most.
///
/// - Parameters:
///   - bytes: The text.
///   - limits: How much of it is read.
/// - Returns: The dialect.
func detectDialect(_ bytes: [UInt8], _ limits: SampleLimits = .standard) -> DelimitedDialect {
    var best = DelimitedDialect(separator: separators[0], enclosing: enclosing(bytes, separators[0]))
    var bestScore = 0
    for separator in separators {
        let dialect = DelimitedDialect(separator: separator, enclosing: enclosing(bytes, separator))
        let score = evenness(bytes, dialect, limits)
        if score > bestScore { (best, bestScore) = (dialect, score) }
    }
    return best
}

/// The quote that begins fields.
///
/// A field that begins with `"` is quoted (RFC 4180, section 2), and where the quote is not closed the text is broken. An apostrophe is
/// a quote only where it is closed: 's-Hertogenbosch is a city.
private func enclosing(_ bytes: [UInt8], _ separator: UInt8) -> UInt8? {
    quotes.first { quote in
        var next = bytes.firstIndex(of: quote)
        while let place = next {
            let begins = place == 0 || bytes[place - 1] == separator || DelimitedReader.isBreak(bytes[place - 1])
            if begins, quote == 0x22 || closes(bytes, quote, from: place, separator) { return true }
            next = bytes[(place + 1)...].firstIndex(of: quote)
        }
        return false
    }
}

private func closes(_ bytes: [UInt8], _ quote: UInt8, from place: Int, _ separator: UInt8) -> Bool {
    var end = place + 1
    while end < bytes.count {
        if bytes[end] == quote {
            if end + 1 < bytes.count, bytes[end + 1] == quote {
                end += 1
            } else {
                return end + 1 == bytes.count || bytes[end + 1] == separator || DelimitedReader.isBreak(bytes[end + 1])
            }
        }
        end += 1
    }
    return false
}

/// The number of fields, twice as much worth where all rows agree; zero for a single column.
private func evenness(_ bytes: [UInt8], _ dialect: DelimitedDialect, _ limits: SampleLimits) -> Int {
    var reader = DelimitedReader(bytes, dialect, limits: limits)
    var counts: [Int] = []
    while counts.count < rowsLookedAt, let row = try? reader.next() { counts.append(row.count) }
    guard let first = counts.first, first > 1 else { return 0 }
    return counts.allSatisfy { $0 == first } ? first * 1_000 : first
}
