/// A sample document that the demo works on; the files are those of the project's folder Samples.
struct DemoSample: Sendable {
    /// The path in the folder Samples.
    let path: String
    /// The text.
    let text: String
}
