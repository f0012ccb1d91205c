// swift-tools-version: 6.2
import PackageDescription

/// What every target is compiled with: Swift 6 plus the upcoming features, and no warning is let through.
let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),  // SE-0335
    .enableUpcomingFeature("InternalImportsByDefault"),  // SE-0409
    .enableUpcomingFeature("MemberImportVisibility"),  // SE-0444
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),  // SE-0461
    .treatAllWarnings(as: .error),  // SE-0443
]

/// Where C memory is touched, every touch is spelled `unsafe` (SE-0458).
let memorySafe: [SwiftSetting] = strict + [.strictMemorySafety()]

let package = Package(
    name: "bodkit",
    products: [
        .library(name: "BODKit", targets: ["BODDiagnostics", "BODXML"])
    ],
    targets: [
        .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .target(name: "BODDiagnostics", swiftSettings: strict),
        .target(name: "BODFiles", swiftSettings: strict),
        .target(name: "BODXML", dependencies: ["CLibXML2", "BODDiagnostics"], swiftSettings: memorySafe),
        .target(name: "BODTestSupport", path: "Tests/Support/BODTestSupport", swiftSettings: strict),
        .testTarget(
            name: "BODDiagnosticsTests",
            dependencies: ["BODDiagnostics"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "BODFilesTests",
            dependencies: ["BODFiles", "BODTestSupport"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "BODXMLTests",
            dependencies: ["BODDiagnostics", "BODTestSupport", "BODXML"],
            swiftSettings: strict
        ),
    ],
    swiftLanguageModes: [.v6]
)
