import CLibXML2

/// The SAX callbacks as C sees them: each finds the recorder behind the user data and hands over.
///
/// None of libxml2's own tree builder is used, so the user data is ours to set.
enum ParserHandlers {
    /// The same for every parse; it holds only functions.
    nonisolated(unsafe) static let shared = unsafe make()

    private static func make() -> xmlSAXHandler {
        var handler = unsafe xmlSAXHandler()
        unsafe handler.initialized = UInt32(XML_SAX2_MAGIC)
        unsafe handler.startElementNs = {
            context,
            local,
            prefix,
            uri,
            namespaceCount,
            namespaces,
            count,
            _,
            attributes in
            guard let recorder = unsafe EventRecorder.from(context), let local = unsafe local else { return }
            unsafe recorder.pointee.startElement(
                RawName(local: local, prefix: prefix, namespace: uri),
                namespaces: UnsafeBufferPointer(start: namespaces, count: Int(namespaceCount) * 2),
                attributes: UnsafeBufferPointer(start: attributes, count: Int(count) * 5)
            )
        }
        unsafe handler.endElementNs = { context, _, _, _ in
            unsafe EventRecorder.from(context)?.pointee.endElement()
        }
        unsafe handler.characters = { context, bytes, count in
            guard let recorder = unsafe EventRecorder.from(context), let bytes = unsafe bytes else { return }
            unsafe recorder.pointee.characters(UnsafeBufferPointer(start: bytes, count: Int(count)))
        }
        unsafe handler.ignorableWhitespace = unsafe handler.characters
        unsafe handler.cdataBlock = { context, bytes, count in
            guard let recorder = unsafe EventRecorder.from(context), let bytes = unsafe bytes else { return }
            unsafe recorder.pointee.section(UnsafeBufferPointer(start: bytes, count: Int(count)))
        }
        unsafe handler.comment = { context, text in
            guard let recorder = unsafe EventRecorder.from(context), let text = unsafe text else { return }
            unsafe recorder.pointee.comment(text)
        }
        unsafe handler.processingInstruction = { context, target, data in
            guard let recorder = unsafe EventRecorder.from(context), let target = unsafe target else { return }
            unsafe recorder.pointee.processingInstruction(target: target, data: data)
        }
        unsafe handler.internalSubset = { context, _, _, _ in
            unsafe EventRecorder.from(context)?.pointee.refuseDocumentType()
        }
        unsafe bodkit_set_sax_errors(
            &handler,
            { context, error in
                guard let error = unsafe error else { return }
                unsafe EventRecorder.from(context)?.pointee.record(error.pointee)
            }
        )
        return unsafe handler
    }
}
