// swift-tools-version: 6.2
import PackageDescription

// A package outside of bodkit, as yours would be. In your own manifest, write the address of the repository in place
// of the path. `name:` is there because a clone of bodkit may be in a folder of any name.
let package = Package(
    name: "bod-example",
    dependencies: [
        .package(name: "bodkit", path: "..")
    ],
    targets: [
        .executableTarget(
            name: "bod-example",
            dependencies: [
                // Everything about documents: no network, no database.
                .product(name: "BODKit", package: "bodkit")
            ],
            path: "Sources/BodExample"
        )
    ],
    swiftLanguageModes: [.v6]
)
