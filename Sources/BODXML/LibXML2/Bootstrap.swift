import CLibXML2

/// Sets libxml2 up once for the process; every entry point into it touches `done` first.
///
/// `xmlInitParser` and the lazily filled table of built-in types are not safe to reach from two threads at first use
/// (ThreadSanitizer reports the latter in 2.9.14). The entity loader is the only thing that keeps XSD includes from the
/// network, whatever parser options say; catalogs would be another way out.
enum Bootstrap {
    static let done: Void = {
        xmlInitParser()
        xmlSchemaInitTypes()
        xmlCatalogSetDefaults(XML_CATA_ALLOW_NONE)
        unsafe xmlSetExternalEntityLoader(loadFromResolver)
        return ()
    }()
}
