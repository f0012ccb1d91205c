/// The encodings that are read; every other one is refused by name.
///
/// The list is short on purpose. libxml2 with iconv would also take UTF-7 and EBCDIC, in which a document type declaration
/// can hide from a scan; ION itself sends UTF-8.
public enum TextEncoding: String, Sendable, Hashable, CaseIterable {
    /// UTF-8, with or without a byte order mark.
    case utf8 = "UTF-8"
    /// UTF-16, little-endian.
    case utf16LittleEndian = "UTF-16LE"
    /// UTF-16, big-endian.
    case utf16BigEndian = "UTF-16BE"
    /// ISO-8859-1, one byte a character.
    case latin1 = "ISO-8859-1"
    /// Windows code page 1252, one byte a character.
    case windows1252 = "windows-1252"
    /// US-ASCII, seven bits.
    case ascii = "US-ASCII"

    /// Finds an encoding by the name in an XML declaration, whatever its case.
    ///
    /// `UTF-16` stands for both byte orders; the byte order mark, or the first bytes, decide between them.
    ///
    /// - Parameter name: The declared name.
    /// - Returns: The encodings that the name can mean; empty when it is not read.
    static func named(_ name: String) -> [TextEncoding] {
        switch name.lowercased() {
        case "utf-8", "utf8": [.utf8]
        case "utf-16": [.utf16LittleEndian, .utf16BigEndian]
        case "utf-16le": [.utf16LittleEndian]
        case "utf-16be": [.utf16BigEndian]
        case "iso-8859-1", "latin1", "l1", "iso_8859-1": [.latin1]
        case "windows-1252", "cp1252": [.windows1252]
        case "us-ascii", "ascii": [.ascii]
        default: []
        }
    }
}
