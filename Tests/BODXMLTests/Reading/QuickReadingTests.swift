import BODDiagnostics
import BODTestSupport
import BODXML
import Foundation
import Testing

/// The quick reader has no say in what XML is: what it accepts, libxml2 accepts with the same nodes at the same places.
@Suite("Reading quickly")
struct QuickReadingTests {
    private func quickly(_ text: some Collection<UInt8>, limits: XMLLimits = .standard) -> ParsedDocument? {
        XMLReader(limits: limits).readQuickly(XMLSource(name: "a.xml", utf8: Array(text)))
    }

    private func withReasons(_ text: some Collection<UInt8>, limits: XMLLimits = .standard) -> ParsedDocument? {
        XMLReader(limits: limits).readWithReasons(XMLSource(name: "a.xml", utf8: Array(text))).document
    }

    /// Requires that both readers agree, if the quick one has a view.
    ///
    /// - Returns: Whether it has.
    @discardableResult
    private func agrees(_ text: [UInt8], limits: XMLLimits = .standard) -> Bool {
        guard let document = quickly(text, limits: limits) else { return false }
        let other = withReasons(text, limits: limits).map(DocumentFacts.init)
        #expect(DocumentFacts(document) == other, "\(String(decoding: text, as: UTF8.self))")
        return true
    }

    @Test(
        "What documents are made of is read quickly",
        arguments: [
            "<a/>", "<a></a>", "<a >x</a >", "<a\n b = 'c'\t/>", "<a b=\"it's\" c='\"'/>", "<?xml version='1.0'?><a/>",
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone='no' ?>\n<!-- b -->\r\n<a/>\n<!----> ",
            "<a>&lt;b&gt; &amp; &quot;&apos;</a>", "<a>1\r\n2\r\n</a>", "<a b='x&amp;y&quot;'/>", "<a b='1\r\n\t\n2'/>",
            "<a>x<!-- c\r\n -->y<b/>z</a>", "<a>é]]x]>\u{FEFF}\u{FFFD}𝄞</a>", "<a><!-- é - --></a>", "<_a.-1/>",
            "<a xmlns='urn:x'><b/><c xmlns='urn:y'><d/></c><e/></a>",
            "<p:a xmlns:p='urn:x' p:b='1' b='2'><p:c xmlns:p='urn:y' p:b=''/><p:c/></p:a>",
            "<a p:b='1' xmlns:p='urn:x'/>", "<a xml:lang='en' xml:space='preserve'/>", "<a xmlnsx='1'/>",
            "<xmlns/>", "<a xmlns:p='not a uri'/>", "<A:a xmlns:A='u'/>",
        ]
    )
    func isRead(_ text: String) {
        #expect(agrees(Array(text.utf8)))
    }

    @Test(
        "What is wrong or rare is left to the reader with reasons",
        arguments: [
            "", " ", "a", "<", "<a", "<a>", "<a/", "<a/><b/>", "<a/>x", "x<a/>", "<a></b>", "<a></aa>", "<aa></a>",
            "<a></a b>",
            "<a b/>", "<a b=/>", "<a b=c/>", "<a b='1'c='2'/>", "<a b='1' b='2'/>", "<a b='<'/>", "<a b='&'/>", "<a/ >",
            "<a b='1' xmlns:p='u' p:b='' xmlns:q='u' q:b=''/>", "<1/>", "<-a/>", "<a:/>", "<:a/>", "<p:a/>",
            "<a p:b=''/>",
            "<p:a:b xmlns:p='u'/>", "<a xmlns=''/>", "<a xmlns:p=''/>", "<a xmlns:xml='u'/>", "<a xmlns:xmlns='u'/>",
            "<a xmlns='http://www.w3.org/2000/xmlns/'/>", "<a xmlns:p='http://www.w3.org/XML/1998/namespace'/>",
            "<a xmlns:p='u' xmlns:p='v'/>", "<a xmlns='u' xmlns='v'/>", "<xmlns:a/>", "<a>]]></a>", "<a>&b;</a>",
            "<a>& </a>",
            "<a>&#10;</a>", "<a>\u{1}</a>", "<a>\u{FFFE}</a>", "<a b='\u{FFFF}'/>", "<a>\r</a>", "<a b='\r'/>",
            "<a><![CDATA[x]]></a>",
            "<a><?b c?></a>", "<?b?><a/>", "<!DOCTYPE a><a/>", "<a><!-- -- --></a>", "<a><!-- --->x</a>",
            "<a><!--x</a>",
            "<a><!-- \u{2} --></a>", "<Käse/>", "<?xml version='1.1'?><a/>", "<?xml encoding='UTF-8'?><a/>",
            " <?xml version='1.0'?><a/>",
            "<?xml version='1.0' encoding=''?><a/>", "<?xml version='1.0' standalone='maybe'?><a/>",
            "<?xml version='1.0'",
        ]
    )
    func isLeft(_ text: String) {
        #expect(quickly(text.utf8) == nil)
    }

    @Test("Limits hold at the same numbers")
    func limits() {
        var limits = XMLLimits.standard
        (limits.depth, limits.attributesPerElement, limits.valueBytes) = (3, 2, 5)
        (limits.nameBytes, limits.distinctNames) = (5, 6)
        let accepted = [
            "<a><b><c/></b></a>", "<a b='' c=''/>", "<a xmlns='u' c=''/>", "<a>12345</a>", "<a b='12345'/>", "<abcde/>",
            "<a abcde=''/>", "<a><b c='' d=''/><e/><f/></a>",
        ]
        for text in accepted { #expect(agrees(Array(text.utf8), limits: limits), "\(text)") }
        let refused = [
            "<a><b><c><d/></c></b></a>", "<a b='' c='' d=''/>", "<a xmlns='u' c='' d=''/>", "<a>123456</a>",
            "<a b='123456'/>", "<abcdef/>", "<a abcdef=''/>", "<a><b c='' d=''/><e/><f/><g/></a>",
            "<a>12<!-- -->34567</a>",
        ]
        for text in refused { #expect(quickly(text.utf8, limits: limits) == nil, "\(text)") }
    }

    @Test("Limits that only libxml2 has are kept, too")
    func limitsOfTheParser() {
        var limits = XMLLimits.standard
        (limits.depth, limits.distinctNames) = (300, 1_000_000)
        let nested = { (depth: Int) in String(repeating: "<a>", count: depth) + String(repeating: "</a>", count: depth)
        }
        #expect(agrees(Array(nested(256).utf8), limits: limits))
        #expect(quickly(nested(258).utf8, limits: limits) == nil)
        let long = String(repeating: "n", count: 900)
        let names = "<r>" + (0..<5_000).map { "<\(long)\($0)/>" }.joined() + "</r>"
        #expect(quickly(names.utf8, limits: limits) == nil)
        #expect(agrees(Array("<r><\(long)1/></r>".utf8)))
    }

    @Test("No more namespace declarations hold at one place than an element may have attributes")
    func declarationsInScope() {
        let declared = { (count: Int) in (0..<count).map { " xmlns:p\($0)='urn:\($0)'" }.joined() }
        let nested = { (inner: Int) in "<a\(declared(200))><b\(declared(inner))/><b\(declared(inner))/></a>" }
        #expect(agrees(Array(nested(56).utf8)))
        for text in [nested(57), nested(57) + "<?p?>"] {
            let reading = XMLReader().read(Array(text.utf8), name: "a.xml")
            #expect(reading.diagnostics.map(\.id) == ["xml/limit-exceeded"])
        }
    }

    @Test("Many names that are alike do not keep documents from being read quickly")
    func alike() {
        let names = (0..<400).map { "Order\(String($0, radix: 36))DateTime" }
        let text = "<r>" + names.map { "<\($0)/>" }.joined() + "</r>"
        #expect(agrees(Array(text.utf8)))
    }

    /// The project's own documents, and the real ones where they are.
    private static let corpus: [[UInt8]] = {
        let samples = Project.root.appendingPathComponent("Samples")
        let own = FileManager.default.enumerator(at: samples, includingPropertiesForKeys: nil)?.compactMap {
            $0 as? URL
        }
        let files = ReferenceData.files(below: "", ending: ".xml") + (own ?? []).filter { $0.pathExtension == "xml" }
        return files.sorted { $0.path < $1.path }.compactMap { (try? Data(contentsOf: $0)).map { [UInt8]($0) } }.filter
        { $0.count < 200_000 }
    }()

    @Test("Real documents have the same nodes at the same places")
    func real() {
        var quick = 0
        for text in Self.corpus where String(validating: text, as: UTF8.self) != nil { if agrees(text) { quick += 1 } }
        #expect(quick > Self.corpus.count / 2)
    }

    @Test("Documents made at random have the same nodes at the same places")
    func random() throws {
        var documents = RandomDocuments(seed: 4)
        for _ in 0..<2_000 { agrees(try XMLSerializer(layout: .verbatim).bytes(of: documents.next())) }
    }

    /// What is put into documents where it may or may not stand.
    private static let pieces: [String] = [
        "<", ">", "/", "&", ";", "'", "\"", "=", " ", "\n", "\r\n", "\r", "\t", "!", "?", "-", "]]>", "<!--", "-->",
        "&amp;", "&lt;",
        "&#38;", "<a>", "</a>", "<a/>", "<b c='d'/>", " xmlns='urn:z'", " xmlns:p='urn:z'", " p:q='1'", "p:", ":",
        " xml:lang=''",
        "<![CDATA[", "<?x?>", "é", "\u{0}", "\u{B}", "\u{FFFE}", "\u{FFFF}", "\u{7F}", "\u{85}", "x", "1",
    ]

    @Test("Documents with small changes are judged as libxml2 judges them")
    func changed() {
        var generator = SeededGenerator(seed: 11)
        let small = Self.corpus.filter { $0.count < 6_000 }
        var quick = 0
        for _ in 0..<(Soak.isOn ? 200_000 : 6_000) {
            guard var text = small.randomElement(using: &generator) else { return }
            for _ in 0..<Int.random(in: 1...3, using: &generator) { change(&text, &generator) }
            if String(validating: text, as: UTF8.self) != nil, agrees(text) { quick += 1 }
        }
        #expect(quick > 500)
    }

    private func change(_ text: inout [UInt8], _ generator: inout SeededGenerator) {
        let place = Int.random(in: 0..<text.count, using: &generator)
        let end = min(text.count, place + Int.random(in: 0...2, using: &generator))
        let piece = Self.pieces.randomElement(using: &generator) ?? ""
        text.replaceSubrange(place..<end, with: Array(piece.utf8))
    }
}
