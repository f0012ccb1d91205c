/// URI templates of RFC 6570 section 2.
enum URITemplateFormat {
    static func isTemplate(_ text: [UInt8]) -> Bool {
        let scalars = Array(String(decoding: text, as: UTF8.self).unicodeScalars)
        var index = 0
        while index < scalars.count {
            if scalars[index] == "{" {
                guard let end = scalars[index...].firstIndex(of: "}") else { return false }
                guard isExpression(scalars[(index + 1)..<end]) else { return false }
                index = end + 1
            } else {
                guard let next = literalEnd(scalars, index) else { return false }
                index = next
            }
        }
        return true
    }

    private static func literalEnd(_ scalars: [Unicode.Scalar], _ index: Int) -> Int? {
        let scalar = scalars[index]
        if scalar == "%" { return isPercentEncoded(scalars[index...]) ? index + 3 : nil }
        if scalar.isASCII {
            let isForbidden =
                scalar.value <= 0x20 || scalar.value == 0x7F || "\"<>\\^`{|}".unicodeScalars.contains(scalar)
            return isForbidden ? nil : index + 1
        }
        return URIFormat.isInternational(scalar, takesPrivate: true) ? index + 1 : nil
    }

    private static func isPercentEncoded(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
        let digits = scalars.dropFirst().prefix(2)
        return scalars.first == "%" && digits.count == 2 && digits.allSatisfy(\.properties.isASCIIHexDigit)
    }

    private static func isExpression(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
        let hasOperator = scalars.first.map { "+#./;?&=!@|".unicodeScalars.contains($0) } ?? false
        let variables = hasOperator ? scalars.dropFirst() : scalars
        return variables.split(separator: ",", omittingEmptySubsequences: false).allSatisfy(isVariable)
    }

    private static func isVariable(_ variable: ArraySlice<Unicode.Scalar>) -> Bool {
        if variable.last == "*" { return isName(variable.dropLast()) }
        guard let colon = variable.firstIndex(of: ":") else { return isName(variable) }
        let length = variable[(colon + 1)...]
        let isLength = (1...4).contains(length.count) && length.first != "0"
        return isLength && length.allSatisfy { ("0"..."9").contains($0) } && isName(variable[..<colon])
    }

    private static func isName(_ name: ArraySlice<Unicode.Scalar>) -> Bool {
        var rest = name
        var isAfterDot = true
        while let next = rest.first {
            if next == "." {
                if isAfterDot { return false }
                isAfterDot = true
                rest = rest.dropFirst()
                continue
            }
            isAfterDot = false
            if isPercentEncoded(rest) {
                rest = rest.dropFirst(3)
            } else if next.isASCII, UInt8(next.value).isASCIIWordByte, next != "$" {
                rest = rest.dropFirst()
            } else {
                return false
            }
        }
        return !isAfterDot
    }
}
