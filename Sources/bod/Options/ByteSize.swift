import ArgumentParser
import BODLint

/// A size that an option takes, with a unit or without one.
struct ByteSize: ExpressibleByArgument, Sendable {
    /// The bytes.
    let count: Int

    init?(argument: String) {
        guard let count = ByteCount.of(argument) else { return nil }
        self.count = count
    }

    init(_ count: Int) { self.count = count }

    var defaultValueDescription: String {
        count > 0 && count.isMultiple(of: 1 << 20) ? "\(count >> 20)MiB" : "\(count)"
    }
}
