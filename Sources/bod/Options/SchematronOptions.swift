import ArgumentParser
import BODLint

/// Which Schematron schemas documents are held to.
struct SchematronOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "A Schematron schema for all documents, in place of those of .bod.yml. May be repeated.",
            valueName: "file"
        ),
        completion: .file(extensions: ["sch"])
    )
    var schematron: [String] = []

    @Option(help: ArgumentHelp("The phase of Schematron schemas; #ALL for all patterns.", valueName: "name"))
    var phase: String?

    /// The schemas that were named.
    ///
    /// - Throws: `UnusableConfiguration` when one cannot be used.
    func schemas(_ files: ConfigurationFiles) throws(UnusableConfiguration) -> [ConfiguredSchematron] {
        var schemas: [ConfiguredSchematron] = []
        for file in schematron { schemas.append(try ConfiguredSchematron(file, phase: phase, files)) }
        return schemas
    }
}
