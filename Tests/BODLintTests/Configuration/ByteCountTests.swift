import BODLint
import Testing

@Suite("A number of bytes with a unit")
struct ByteCountTests {
    @Test(
        "is taken with units of 1000 and of 1024",
        arguments: [
            ("0", 0), ("900", 900), ("900B", 900), ("900MB", 900_000_000), ("900 mb", 900_000_000),
            ("64MiB", 67_108_864),
            ("1kB", 1_000), ("1KB", 1_000), ("1KiB", 1_024), ("2GB", 2_000_000_000), ("1GiB", 1_073_741_824),
            ("3k", 3_000),
            ("1.5GB", 1_500_000_000), ("0.25KiB", 256), ("9223372036854775807", Int.max),
        ]
    )
    func isTaken(_ text: String, _ bytes: Int) { #expect(ByteCount.of(text) == bytes) }

    @Test(
        "is refused where nobody can tell how many bytes are meant",
        arguments: [
            "", "MB", "-1", "1.5", "1.", ".5GB", "1.2.3GB", "1TB", "1 000", "1  MB", "1e3", "0x10",
            "9223372036854775808",
            "9223372036854775807k", "1.0000001GB", "٣MB",
        ]
    )
    func isRefused(_ text: String) { #expect(ByteCount.of(text) == nil) }
}
