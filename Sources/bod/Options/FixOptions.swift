import ArgumentParser

/// Whether findings are fixed, and how boldly.
struct FixOptions: ParsableArguments {
    @Flag(help: "Mend in the files what can be mended without a change of meaning, and report what is left.")
    var fix = false

    @Flag(help: "With --fix: mend as well by guessing what was meant, such as a misspelt name.")
    var unsafeFixes = false

    @Flag(help: "With --fix: show what would change as a unified diff, and write nothing.")
    var diff = false

    func validate() throws {
        if diff, !fix { throw ValidationError("--diff shows what --fix would change; give both") }
        if unsafeFixes, !fix { throw ValidationError("--unsafe-fixes says what --fix may do; give both") }
    }

    /// - Throws: `ValidationError` when documents were to be mended that a JSON Schema or a layout judges.
    func refuseForJSON() throws {
        if fix {
            throw ValidationError(
                "--fix mends BODs; what a JSON Schema or the layout of a table judges is only looked at"
            )
        }
    }
}
