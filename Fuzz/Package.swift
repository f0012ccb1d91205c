// swift-tools-version: 6.2
import PackageDescription

/// As in the package above, of which this one builds the modules that read documents, and nothing else.
///
/// A dependency on `..` would fetch and resolve every package that the command line needs, could not reach what is not public, and
/// would say nothing about which modules are instrumented. So the sources are reached through the link `Library`.
let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .treatAllWarnings(as: .error),
]

/// A module of the library.
///
/// Assertions stay in, and what is internal can be reached, although it is optimised.
func library(_ name: String, _ dependencies: [Target.Dependency], settings: [SwiftSetting] = []) -> Target {
    .target(
        name: name,
        dependencies: dependencies,
        path: "Library/\(name)",
        swiftSettings: strict + settings + [.unsafeFlags(["-enable-testing", "-assert-config", "Debug"])]
    )
}

/// A program that libFuzzer drives; its `main` is libFuzzer's.
func fuzzer(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .executableTarget(
        name: name,
        dependencies: dependencies + ["FuzzSupport"],
        swiftSettings: strict + [.unsafeFlags(["-parse-as-library"])]
    )
}

let package = Package(
    name: "Fuzz",
    targets: [
        .systemLibrary(name: "CLibXML2", path: "Library/CLibXML2", pkgConfig: "libxml-2.0"),
        library("BODDiagnostics", []),
        library("BODJSON", ["BODDiagnostics"]),
        library("BODXML", ["CLibXML2", "BODDiagnostics"], settings: [.strictMemorySafety()]),
        .target(name: "FuzzSupport", dependencies: ["BODDiagnostics"], swiftSettings: strict),
        fuzzer("JSONReader", ["BODDiagnostics", "BODJSON"]),
        fuzzer("JSONSchemas", ["BODDiagnostics", "BODJSON"]),
        fuzzer("Patterns", ["BODJSON"]),
        fuzzer("XMLReading", ["BODDiagnostics", "BODXML"]),
        fuzzer("XMLWriting", ["BODDiagnostics", "BODXML"]),
        fuzzer("XSDModel", ["BODDiagnostics", "BODXML"]),
    ],
    swiftLanguageModes: [.v6]
)
