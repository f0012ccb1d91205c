// swift-tools-version: 6.2
import PackageDescription

// The library alone, without the product's dependencies; Sources/BODJSON and Sources/BODDiagnostics are links to the real ones.
let package = Package(
    name: "jsonspeed",
    targets: [
        .target(name: "BODDiagnostics", swiftSettings: settings),
        .target(name: "BODJSON", dependencies: ["BODDiagnostics"], swiftSettings: settings),
        .executableTarget(name: "jsonspeed", dependencies: ["BODDiagnostics", "BODJSON"], swiftSettings: settings),
    ],
    swiftLanguageModes: [.v6]
)

/// What the product is compiled with.
var settings: [SwiftSetting] {
    [
        .enableUpcomingFeature("ExistentialAny"), .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"), .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
        .treatAllWarnings(as: .error),
    ]
}
