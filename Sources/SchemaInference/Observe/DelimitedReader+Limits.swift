import BODForms

extension DelimitedReader {
    /// Reads a whole text within the limits of its sample.
    init(_ bytes: [UInt8], _ dialect: DelimitedDialect, limits: SampleLimits) {
        self.init(bytes, dialect)
        columns = limits.columns
        fieldBytes = limits.fieldBytes
    }
}
