import ArgumentParser

struct ConfigCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "config",
        abstract: "Tell what the configuration of `bod lint` is.",
        subcommands: [ConfigShowCommand.self]
    )
}
