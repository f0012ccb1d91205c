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

/// A library target of ours with its settings.
func library(_ name: String, _ dependencies: [Target.Dependency] = [], settings: [SwiftSetting] = strict) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

/// A test target with its settings.
func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
    .testTarget(name: name, dependencies: dependencies + ["BODTestSupport"], exclude: exclude, swiftSettings: strict)
}

let logging: Target.Dependency = .product(name: "Logging", package: "swift-log")
let nioConcurrency: Target.Dependency = .product(name: "NIOConcurrencyHelpers", package: "swift-nio")
let nioCore: Target.Dependency = .product(name: "NIOCore", package: "swift-nio")
let nioHTTP1: Target.Dependency = .product(name: "NIOHTTP1", package: "swift-nio")
let nioPosix: Target.Dependency = .product(name: "NIOPosix", package: "swift-nio")
let nioSSL: Target.Dependency = .product(name: "NIOSSL", package: "swift-nio-ssl")
let asyncHTTPClient: Target.Dependency = .product(name: "AsyncHTTPClient", package: "async-http-client")
let yams: Target.Dependency = .product(name: "Yams", package: "Yams")
let hummingbird: Target.Dependency = .product(name: "Hummingbird", package: "hummingbird")
let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let argumentParser: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
    name: "bodkit",
    products: [
        // No network, no database: everything about documents.
        .library(
            name: "BODKit",
            targets: [
                "BODDiagnostics", "BODXML", "BODJSON", "BODYAML", "BODMessage", "BODForms", "BODModel",
                "SchemaInference",
                "BODLint",
                "BODTransform",
            ]
        ),
        .library(name: "BODSender", targets: ["BODSender"]),
        .library(name: "BODEmulator", targets: ["BODEmulator"]),
        .executable(name: "bod", targets: ["bod"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.0"),
        .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.0"),
        .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        library("BODDiagnostics"),
        library("BODFiles", ["BODDiagnostics"]),
        library("BODXML", ["CLibXML2", "BODDiagnostics"], settings: memorySafe),
        library("BODJSON", ["BODDiagnostics"]),
        library("BODYAML", ["BODDiagnostics", yams]),
        library("BODMessage", ["BODDiagnostics", "BODJSON"]),
        library("BODForms", ["BODDiagnostics", "BODJSON", "BODXML"]),
        library("BODModel", ["BODDiagnostics", "BODMessage", "BODXML"]),
        library("SchemaInference", ["BODDiagnostics", "BODForms", "BODJSON", "BODXML", "BODYAML"]),
        library("BODLint", ["BODDiagnostics", "BODForms", "BODJSON", "BODMessage", "BODModel", "BODXML", "BODYAML"]),
        library("BODTransform", ["BODDiagnostics", "BODForms", "BODJSON", "BODMessage", "BODModel", "BODXML"]),
        library(
            "BODSender",
            [
                "BODDiagnostics", "BODJSON", "BODMessage", asyncHTTPClient, logging, nioConcurrency, nioCore, nioHTTP1,
                nioPosix, nioSSL,
            ]
        ),
        library(
            "BODEmulator",
            ["BODDiagnostics", "BODJSON", "BODMessage", hummingbird, logging, nioConcurrency, nioCore]
        ),
        .executableTarget(
            name: "bod",
            dependencies: [
                "BODDiagnostics", "BODEmulator", "BODFiles", "BODForms", "BODJSON", "BODLint", "BODMessage", "BODModel",
                "BODSender",
                "BODTransform", "BODXML", "SchemaInference", argumentParser, crypto,
            ],
            swiftSettings: strict
        ),
        .target(name: "BODTestSupport", path: "Tests/Support/BODTestSupport", swiftSettings: strict),
        tests("BODDiagnosticsTests", ["BODDiagnostics"]),
        tests("BODFilesTests", ["BODFiles"]),
        tests("BODXMLTests", ["BODDiagnostics", "BODXML"], exclude: ["XPath/Recorded"]),
        tests("BODJSONTests", ["BODDiagnostics", "BODJSON"]),
        tests("BODYAMLTests", ["BODDiagnostics", "BODYAML"]),
        tests("BODMessageTests", ["BODDiagnostics", "BODJSON", "BODMessage"]),
        tests("BODFormsTests", ["BODDiagnostics", "BODForms", "BODJSON", "BODXML"]),
        tests("BODModelTests", ["BODMessage", "BODModel", "BODXML"]),
        tests("SchemaTests", ["BODDiagnostics", "BODModel", "BODXML"]),
        tests(
            "SchemaInferenceTests",
            ["BODDiagnostics", "BODForms", "BODJSON", "BODXML", "BODYAML", "SchemaInference"]
        ),
        tests(
            "BODLintTests",
            ["BODDiagnostics", "BODForms", "BODJSON", "SchemaInference", "BODLint", "BODModel", "BODXML", "BODYAML"]
        ),
        tests(
            "BODTransformTests",
            ["BODDiagnostics", "BODForms", "BODJSON", "BODLint", "BODModel", "BODTransform", "BODXML"],
            exclude: ["Mappings/RequisitionToPurchaseOrder/Recorded", "Skeleton/Recorded"]
        ),
        tests(
            "BODSenderTests",
            ["BODEmulator", "BODJSON", "BODMessage", "BODSender", logging],
            exclude: ["Fixtures"]
        ),
        tests("BODEmulatorTests", ["BODEmulator", "BODJSON", "BODMessage"]),
        tests("BodCommandTests", ["bod"]),
    ],
    swiftLanguageModes: [.v6]
)
