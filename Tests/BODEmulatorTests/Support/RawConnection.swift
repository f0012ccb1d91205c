#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A TCP connection that sends whatever it is told to.
struct RawConnection: Sendable {
    private let descriptor: CInt

    /// Sends bytes to a port on this machine, ends the sending, and reads what comes back until the other end closes.
    static func exchange(_ bytes: [UInt8], port: Int) async throws -> [UInt8] {
        try await blocking {
            guard let connection = RawConnection(port: port) else { return [] }
            defer { connection.end() }
            connection.send(bytes)
            shutdown(connection.descriptor, CInt(SHUT_WR))
            return connection.receive(until: nil)
        }
    }

    /// Connects to a port on this machine; nil when nobody listens there.
    init?(port: Int) {
        descriptor = socket(AF_INET, CInt(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(UInt16(port).bigEndian)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let connected = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard connected == 0 else {
            close(descriptor)
            return nil
        }
    }

    func send(_ bytes: [UInt8]) {
        #if canImport(Glibc)
            _ = bytes.withUnsafeBytes { Glibc.send(descriptor, $0.baseAddress, $0.count, CInt(MSG_NOSIGNAL)) }
        #endif
    }

    /// Reads until a byte arrives, or until the other end closes.
    func receive(until last: UInt8?) -> [UInt8] {
        var answer: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 4_096)
        while last == nil || answer.last != last {
            let count = recv(descriptor, &chunk, chunk.count, 0)
            if count <= 0 { return answer }
            answer.append(contentsOf: chunk[..<count])
        }
        return answer
    }

    func end() { close(descriptor) }
}
