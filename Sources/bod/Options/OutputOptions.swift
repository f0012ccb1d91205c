import ArgumentParser

/// What every command understands about its messages.
struct OutputOptions: ParsableArguments {
    @Option(help: "Colour: auto (on a terminal, unless NO_COLOR is set), always or never.")
    var color = ColorOption.auto

    @Flag(name: [.short, .long], help: "Say nothing on standard error but errors: what could not be done, and why.")
    var quiet = false

    var console: Console { Console(color: color, isQuiet: quiet) }
}
