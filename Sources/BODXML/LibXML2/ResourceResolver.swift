import CLibXML2

/// What libxml2 may load while a schema is compiled: documents from a list that we made beforehand, and nothing else.
///
/// `xmlSetExternalEntityLoader` is one function for the process without user data. It asks the resolver of the current thread, which
/// is set around one synchronous compile; without one, everything is denied, so that an include over http fails instead of
/// opening a socket.
package enum ResourceResolver {
    /// The documents by the URL under which libxml2 asks for them.
    @TaskLocal static var documents: [String: [UInt8]] = [:]
    /// Where to note what libxml2 asks for, for tests that have to show that it asked for nothing.
    @TaskLocal package static var requests: ResourceRequests?
}

/// The process-wide loader: the current resolver's document, or nothing.
let loadFromResolver: xmlExternalEntityLoader = { url, _, context in
    guard let url = unsafe url, let context = unsafe context else { return nil }
    let location = unsafe String(cString: url)
    ResourceResolver.requests?.note(location)
    guard let bytes = ResourceResolver.documents[location] else { return nil }
    return unsafe memoryInput(bytes, context: context, url: url)
}

private func memoryInput(
    _ bytes: [UInt8],
    context: UnsafeMutablePointer<xmlParserCtxt>,
    url: UnsafePointer<CChar>
) -> UnsafeMutablePointer<xmlParserInput>? {
    let buffer = unsafe bytes.withUnsafeBufferPointer { bytes in
        unsafe bytes.withMemoryRebound(to: CChar.self) { characters in
            unsafe xmlParserInputBufferCreateMem(
                characters.baseAddress,
                Int32(characters.count),
                XML_CHAR_ENCODING_UTF8
            )
        }
    }
    guard let buffer = unsafe buffer else { return nil }
    guard let input = unsafe xmlNewIOInputStream(context, buffer, XML_CHAR_ENCODING_UTF8) else {
        unsafe xmlFreeParserInputBuffer(buffer)
        return nil
    }
    let name = unsafe url.withMemoryRebound(to: UInt8.self, capacity: 1) { unsafe xmlStrdup($0) }
    unsafe input.pointee.filename = unsafe UnsafePointer(OpaquePointer(name))
    return unsafe input
}
