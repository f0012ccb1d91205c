/// The words of a finding.
struct JSONWording {
    let id: String
    let summary: String
    let explanation: String
    let remedy: String
}
