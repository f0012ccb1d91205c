/// A version of the ION Messaging Service.
public enum EmulatedVersion: String, Sendable, Hashable, CaseIterable {
    /// Version 2: accepts with 201 and refuses a malformed message with 412.
    case v2
    /// Version 3: accepts with 202 and refuses a malformed message with 400.
    case v3

    var acceptedStatus: Int { self == .v2 ? 201 : 202 }

    var malformedStatus: Int { self == .v2 ? 412 : 400 }
}
