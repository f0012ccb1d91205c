import ArgumentParser

/// Which configuration holds.
struct ConfigurationOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The configuration for all documents, in place of the .bod.yml that is nearest to each.",
            valueName: "file"
        ),
        completion: .file(extensions: ["yml", "yaml"])
    )
    var config: String?

    @Flag(name: .customLong("no-config"), help: "Read no configuration.")
    var isWithoutConfiguration = false

    func validate() throws {
        if config != nil, isWithoutConfiguration {
            throw ValidationError("--config names a configuration and --no-config reads none; give one of the two")
        }
    }
}
