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
    /// - Parameters:
    ///   - usual: How many there always are.
    ///   - times: How many times as many there are in a sweep; fewer for a test that takes a good part of a second.
    /// - Returns: The seeds from 0 on.
    public static func seeds<Number: BinaryInteger>(_ usual: Number, times: Number = 25) -> Range<Number>
    where Number.Stride: SignedInteger {
        0..<(isOn ? usual * times : usual)
    }
}
