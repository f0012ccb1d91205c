import Foundation
public import Testing

/// Slow sweeps, which `make soak` (`BOD_SOAK=1`) adds to the tests.
public enum Soak {
    /// Whether they were asked for.
    public static let isOn = ProcessInfo.processInfo.environment["BOD_SOAK"] == "1"

    /// What a skipped sweep says.
    public static let comment: Comment = "a slow sweep: make soak, or BOD_SOAK=1"

    /// The seeds of a property test: as many as it always has, or many more in a sweep.
    ///
    /// - Parameter usual: How many there always are.
    /// - Returns: The seeds from 0 on.
    public static func seeds<Number: BinaryInteger>(_ usual: Number) -> Range<Number>
    where Number.Stride: SignedInteger {
        0..<(isOn ? usual * 25 : usual)
    }
}
