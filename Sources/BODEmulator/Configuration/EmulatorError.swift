/// Why an emulated service cannot run.
public enum EmulatorError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The port cannot be listened on.
    case cannotListen(port: Int, reason: String)
    /// A file cannot be written.
    case cannotWrite(file: String, reason: String)

    /// What is wrong, without a full stop.
    public var description: String {
        switch self {
        case .cannotListen(let port, let reason): "cannot listen on 127.0.0.1:\(port): \(reason)"
        case .cannotWrite(let file, let reason): "cannot write \(file): \(reason)"
        }
    }
}
