/// Infers a schema, lints documents, and derives message headers: the three things that most programs want of bodkit.
///
/// Run it with `swift run --package-path Examples` from the repository.
@main
struct BodExample {
    static func main() throws {
        let samples = SampleFolder.ofRepository

        print("== Infer an XSD from seven requisitions")
        try inferSchema(from: samples.documents(in: "several"))

        print("\n== Lint a good document and a broken one")
        try lint([
            samples.document("SyncRequisition.xml"),
            samples.document("broken/currency-missing.xml"),
        ])

        print("\n== Derive the ParameterRequest")
        try printParameterRequest(of: samples.document("SyncRequisition.xml"))
    }
}
