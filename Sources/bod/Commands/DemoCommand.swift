import ArgumentParser

struct DemoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo",
        abstract: "Do the main job on sample documents, from a schema to what ION receives.",
        discussion: """
            Nothing is needed: the samples are inside the program, and ION is emulated on a free port of this machine. Each step \
            says what it does and which command does it alone; all that it makes stays in a folder.
            """
    )

    @Option(
        name: [.customShort("o"), .long],
        help: "The folder for what the demo makes; a new one without it.",
        completion: .directory
    )
    var output: String?

    @OptionGroup var messages: OutputOptions

    func run() async throws {
        let console = messages.console
        try await reportingFailures(to: console) {
            try await DemoRun(folder: try DemoFolder(output), console: console).run()
        }
    }
}
