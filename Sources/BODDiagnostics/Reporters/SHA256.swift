/// The hash function SHA-256 of FIPS 180-4: for fingerprints, for the content security policy of the HTML report, and to know documents
/// again.
///
/// It guards no secret. The diagnostics module imports nothing, hence these few lines.
package enum SHA256 {
    /// The 32 bytes of the digest.
    ///
    /// - Parameter message: The bytes.
    /// - Returns: The digest.
    package static func digest(_ message: [UInt8]) -> [UInt8] {
        var state = State()
        var words = [UInt32](repeating: 0, count: 64)
        let whole = message.count / 64 * 64
        for block in stride(from: 0, to: whole, by: 64) { mix(&state, &words, message, block) }
        let rest = padded(message[whole...], length: message.count)
        for block in stride(from: 0, to: rest.count, by: 64) { mix(&state, &words, rest, block) }
        return state.words.flatMap { word in (0..<4).map { UInt8(truncatingIfNeeded: word >> (24 - 8 * UInt32($0))) } }
    }

    /// The bytes in hexadecimal digits.
    ///
    /// - Parameter bytes: The bytes.
    /// - Returns: Two digits in lower case for each.
    package static func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
        bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    /// The bytes in Base64 with padding, as RFC 4648 section 4 has it.
    static func base64(_ bytes: [UInt8]) -> String {
        let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
        var text = ""
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let group = bytes[start..<min(start + 3, bytes.count)]
            let value = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
            for place in 0..<4 { text.append(place <= group.count ? digits[value >> (18 - 6 * place) & 63] : "=") }
        }
        return text
    }

    /// The eight words of section 5.3.3, held one by one, since an array for each step would take longer than the step.
    private struct State {
        var a: UInt32 = 0x6a09_e667
        var b: UInt32 = 0xbb67_ae85
        var c: UInt32 = 0x3c6e_f372
        var d: UInt32 = 0xa54f_f53a
        var e: UInt32 = 0x510e_527f
        var f: UInt32 = 0x9b05_688c
        var g: UInt32 = 0x1f83_d9ab
        var h: UInt32 = 0x5be0_cd19

        var words: [UInt32] { [a, b, c, d, e, f, g, h] }

        /// Section 6.2.2, step 3.
        mutating func take(_ word: UInt32, _ constant: UInt32) {
            let spread = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)
            let first = h &+ spread &+ (e & f ^ ~e & g) &+ constant &+ word
            let second = (rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)) &+ (a & b ^ a & c ^ b & c)
            (h, g, f, e, d, c, b, a) = (g, f, e, d &+ first, c, b, a, first &+ second)
        }

        /// Section 6.2.2, step 4.
        mutating func add(_ other: State) {
            (a, b, c, d) = (a &+ other.a, b &+ other.b, c &+ other.c, d &+ other.d)
            (e, f, g, h) = (e &+ other.e, f &+ other.f, g &+ other.g, h &+ other.h)
        }
    }

    /// Section 5.1.1: a one, zeros, and the length in bits, to a whole number of blocks.
    private static func padded(_ rest: ArraySlice<UInt8>, length: Int) -> [UInt8] {
        let zeros = (119 - rest.count % 64) % 64
        let bits = UInt64(length) * 8
        let tail = (0..<8).map { UInt8(truncatingIfNeeded: bits >> (56 - 8 * UInt64($0))) }
        return Array(rest) + [0x80] + [UInt8](repeating: 0, count: zeros) + tail
    }

    /// Section 6.2.2 for one block.
    private static func mix(_ state: inout State, _ words: inout [UInt32], _ message: [UInt8], _ block: Int) {
        for index in 0..<16 {
            let place = block + 4 * index
            words[index] =
                UInt32(message[place]) << 24 | UInt32(message[place + 1]) << 16 | UInt32(message[place + 2]) << 8
                | UInt32(message[place + 3])
        }
        for index in 16..<64 {
            let early = words[index - 15]
            let late = words[index - 2]
            let first = rotated(early, 7) ^ rotated(early, 18) ^ early >> 3
            let second = rotated(late, 17) ^ rotated(late, 19) ^ late >> 10
            words[index] = words[index - 16] &+ first &+ words[index - 7] &+ second
        }
        var work = state
        for index in 0..<64 { work.take(words[index], constants[index]) }
        state.add(work)
    }

    private static func rotated(_ word: UInt32, _ count: UInt32) -> UInt32 { word >> count | word << (32 - count) }

    /// Section 4.2.2.
    private static let constants: [UInt32] = [
        0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5,
        0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174,
        0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
        0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967,
        0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85,
        0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
        0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
        0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
    ]
}
