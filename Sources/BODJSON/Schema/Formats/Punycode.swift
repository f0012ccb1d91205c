/// The encoding of Unicode in ASCII labels, RFC 3492.
enum Punycode {
    private static let base = 36
    private static let limit: UInt32 = 0x10FFFF

    /// What follows `xn--`; nil when the text is too long to be a label.
    static func encode(_ scalars: [Unicode.Scalar]) -> [UInt8]? {
        guard scalars.count <= 256 else { return nil }
        var output = scalars.filter(\.isASCII).map { UInt8($0.value) }
        let basicCount = output.count
        if basicCount > 0 { output.append(0x2D) }
        var state = State()
        var handled = basicCount
        while handled < scalars.count {
            guard let next = scalars.map({ Int($0.value) }).filter({ $0 >= state.code }).min() else { return nil }
            state.delta += (next - state.code) * (handled + 1)
            state.code = next
            for scalar in scalars {
                if scalar.value < next { state.delta += 1 }
                guard scalar.value == next else { continue }
                output += state.digits()
                state.adapt(count: handled + 1, isFirst: handled == basicCount)
                handled += 1
            }
            state.delta += 1
            state.code += 1
        }
        return output
    }

    /// The text that what follows `xn--` stands for.
    static func decode(_ code: [UInt8]) -> [Unicode.Scalar]? {
        let split = code.lastIndex(of: 0x2D)
        var output = code[..<(split ?? 0)].map { Unicode.Scalar($0) }
        var rest = code[(split.map { $0 + 1 } ?? 0)...]
        guard !rest.isEmpty, code.count <= 256 else { return nil }
        var state = State()
        var place = 0
        while !rest.isEmpty {
            guard let step = state.number(&rest) else { return nil }
            let previous = place
            place += step
            state.delta = place - previous
            let count = output.count + 1
            state.adapt(count: count, isFirst: previous == 0)
            state.code += place / count
            place %= count
            guard state.code <= Int(limit), let scalar = Unicode.Scalar(UInt32(state.code)) else { return nil }
            output.insert(scalar, at: place)
            place += 1
        }
        return output
    }

    /// The numbers that both directions go through.
    private struct State {
        var code = 128
        var delta = 0
        private var bias = 72

        private func threshold(_ position: Int) -> Int { min(max(position - bias, 1), 26) }

        mutating func adapt(count: Int, isFirst: Bool) {
            delta = isFirst ? delta / 700 : delta / 2
            delta += delta / count
            var position = 0
            while delta > 455 {
                delta /= 35
                position += base
            }
            bias = position + 36 * delta / (delta + 38)
            delta = 0
        }

        /// The difference as digits of base 36, least significant first.
        func digits() -> [UInt8] {
            var digits: [UInt8] = []
            var rest = delta
            var position = base
            while rest >= threshold(position) {
                let threshold = threshold(position)
                digits.append(Self.digit(threshold + (rest - threshold) % (base - threshold)))
                rest = (rest - threshold) / (base - threshold)
                position += base
            }
            digits.append(Self.digit(rest))
            return digits
        }

        func number(_ code: inout ArraySlice<UInt8>) -> Int? {
            var value = 0
            var weight = 1
            var position = base
            while let byte = code.popFirst() {
                guard let digit = Self.value(of: byte) else { return nil }
                value += digit * weight
                if value > Int(limit) * 300 { return nil }
                let threshold = threshold(position)
                if digit < threshold { return value }
                weight *= base - threshold
                if weight > Int(limit) * 300 { return nil }
                position += base
            }
            return nil
        }

        private static func digit(_ value: Int) -> UInt8 { UInt8(value < 26 ? 0x61 + value : 0x16 + value) }

        private static func value(of byte: UInt8) -> Int? {
            switch byte {
            case 0x61...0x7A: Int(byte) - 0x61
            case 0x30...0x39: Int(byte) - 0x16
            default: nil
            }
        }
    }
}
