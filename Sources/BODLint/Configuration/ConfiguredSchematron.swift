/// A Schematron schema with the documents that it is for.
package struct ConfiguredSchematron: Sendable, Hashable {
    /// The noun, or the verb and noun; nil for all documents.
    package var name: String? { noun?.name }
    let noun: ConfiguredNoun?
    let schema: SchematronSchema
    /// Where it is said.
    package let origin: SettingOrigin

    /// A schema for all documents that an option names.
    ///
    /// - Parameters:
    ///   - path: The file; a relative path begins in the working folder.
    ///   - phase: The phase; nil for the schema's own default.
    ///   - files: How files are read.
    /// - Throws: `UnusableConfiguration` with all that is wrong with it.
    package init(_ path: String, phase: String?, _ files: ConfigurationFiles) throws(UnusableConfiguration) {
        let absolute = FolderPath.absolute(path, in: files.workingFolder)
        schema = try SchematronReader.read(absolute, phase: phase, files)
        noun = nil
        origin = .option("--schematron")
    }

    init(_ noun: ConfiguredNoun?, schema: SchematronSchema, origin: SettingOrigin) {
        self.noun = noun
        self.schema = schema
        self.origin = origin
    }
}
