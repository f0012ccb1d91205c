/// A name as the parser hands it over: pointers into its dictionary.
@unsafe struct RawName {
    let local: UnsafePointer<UInt8>
    let prefix: UnsafePointer<UInt8>?
    let namespace: UnsafePointer<UInt8>?

    /// The same text has the same pointer for as long as the parser lives, so the addresses identify the name.
    var key: NameKey {
        unsafe NameKey(
            local: UInt(bitPattern: local),
            prefix: UInt(bitPattern: prefix),
            namespace: UInt(bitPattern: namespace)
        )
    }
}

/// The addresses of a name's parts; never followed, only compared.
struct NameKey: Equatable {
    let local: UInt
    let prefix: UInt
    let namespace: UInt
}
