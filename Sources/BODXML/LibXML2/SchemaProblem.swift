import CLibXML2

/// What libxml2 reported while it compiled a schema, copied out of its error.
struct SchemaProblem {
    let code: Int
    let level: Int
    let line: Int
    /// The URL of the document, under `SchemaHandle.scheme`.
    let file: String?
    let message: String
}

/// Gathers what is reported during one synchronous compile.
final class SchemaProblemCollector {
    private(set) var problems: [SchemaProblem] = []

    @safe var opaque: UnsafeMutableRawPointer { unsafe Unmanaged.passUnretained(self).toOpaque() }

    func add(_ problem: SchemaProblem) {
        problems.append(problem)
    }
}

/// The C side of the collector.
let schemaProblemHandler: bodkit_error_handler = { data, error in
    guard let data = unsafe data, let error = unsafe error?.pointee else { return }
    unsafe Unmanaged<SchemaProblemCollector>.fromOpaque(data).takeUnretainedValue().add(
        SchemaProblem(
            code: Int(error.code),
            level: Int(error.level.rawValue),
            line: Int(error.line),
            file: error.file.map { unsafe String(cString: $0) },
            message: error.message.map { unsafe String(cString: $0) } ?? ""
        )
    )
}
