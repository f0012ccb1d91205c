#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// The clock of the command line; the library takes instants as values.
enum Clock {
    /// Now, as XML Schema writes a dateTime; `BOD_NOW` stands in for it where results have to repeat.
    static var dateTime: String {
        ProcessInfo.processInfo.environment["BOD_NOW"] ?? Date.now.formatted(.iso8601)
    }
}
