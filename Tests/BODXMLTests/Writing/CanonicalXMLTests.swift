import BODTestSupport
import BODXML
import Foundation
import Testing

@Suite("The canonical form")
struct CanonicalXMLTests {
    private func canonical(_ text: String, comments: Bool = true) throws -> String {
        let reading = XMLReader().read(Array(text.utf8), name: "a.xml")
        let document = try #require(reading.document, "\(reading.diagnostics)")
        return String(decoding: CanonicalXML(includesComments: comments).bytes(of: document), as: UTF8.self)
    }

    @Test("puts what stands beside the root on lines of its own, as the standard's example 3.1 does")
    func besideRoot() throws {
        let text = """
            <?xml version="1.0"?>

            <?xml-stylesheet   href="doc.xsl"
               type="text/xsl"   ?>

            <doc>Hello, world!<!-- Comment 1 --></doc>

            <?pi-without-data     ?>

            <!-- Comment 2 -->

            <!-- Comment 3 -->
            """
        #expect(
            try canonical(text, comments: false) == """
                <?xml-stylesheet href="doc.xsl"
                   type="text/xsl"   ?>
                <doc>Hello, world!</doc>
                <?pi-without-data?>
                """
        )
        #expect(
            try canonical(text) == """
                <?xml-stylesheet href="doc.xsl"
                   type="text/xsl"   ?>
                <doc>Hello, world!<!-- Comment 1 --></doc>
                <?pi-without-data?>
                <!-- Comment 2 -->
                <!-- Comment 3 -->
                """
        )
    }

    @Test("orders declarations and attributes and drops repeated declarations, as the standard's example 3.3 does")
    func tags() throws {
        let text = """
            <doc>
               <e1   />
               <e2   ></e2>
               <e3   name = "elem3"   id="elem3"   />
               <e5 a:attr="out" b:attr="sorted" attr2="all" attr="I'm"
                  xmlns:b="http://www.ietf.org"
                  xmlns:a="http://www.w3.org"
                  xmlns="http://example.org"/>
               <e6 xmlns="" xmlns:a="http://www.w3.org">
                  <e7 xmlns="http://www.ietf.org">
                     <e8 xmlns="" xmlns:a="http://www.w3.org">
                        <e9 xmlns="" xmlns:a="http://www.ietf.org"/>
                     </e8>
                  </e7>
               </e6>
            </doc>
            """
        let e5 = """
            <e5 xmlns="http://example.org" xmlns:a="http://www.w3.org" xmlns:b="http://www.ietf.org" attr="I'm" attr2="all" \
            b:attr="sorted" a:attr="out"></e5>
            """
        #expect(
            try canonical(text) == """
                <doc>
                   <e1></e1>
                   <e2></e2>
                   <e3 id="elem3" name="elem3"></e3>
                   \(e5)
                   <e6 xmlns:a="http://www.w3.org">
                      <e7 xmlns="http://www.ietf.org">
                         <e8 xmlns="">
                            <e9 xmlns:a="http://www.ietf.org"></e9>
                         </e8>
                      </e7>
                   </e6>
                </doc>
                """
        )
    }

    @Test("replaces references and CDATA sections, as the standard's example 3.4 does")
    func characters() throws {
        let text = """
            <doc><text>First line&#x0d;&#10;Second line</text><value>&#x32;</value>\
            <compute><![CDATA[value>"0" && value<"10" ?"valid":"error"]]></compute>\
            <norm attr=' &apos;   &#x20;&#13;&#xa;&#9;   &apos; '/></doc>
            """
        #expect(
            try canonical(text) == """
                <doc><text>First line&#xD;
                Second line</text><value>2</value>\
                <compute>value&gt;"0" &amp;&amp; value&lt;"10" ?"valid":"error"</compute>\
                <norm attr=" '    &#xD;&#xA;&#x9;   ' "></norm></doc>
                """
        )
    }

    @Test("is in UTF-8 whatever the document's encoding")
    func encoding() throws {
        let bytes = Array("<?xml version='1.0' encoding='ISO-8859-1'?><doc>".utf8) + [0xA9] + Array("</doc>".utf8)
        let document = try #require(XMLReader().read(bytes, name: "a.xml").document)
        #expect(CanonicalXML().bytes(of: document) == Array("<doc>©</doc>".utf8))
    }

    @Test("is its own canonical form", .enabled(if: ReferenceData.isPresent, Comment(rawValue: ReferenceData.comment)))
    func idempotence() throws {
        let files = ["en16931", "oagis-10.1", "ubl", "bods"].flatMap { ReferenceData.files(below: $0, ending: ".xml") }
        #expect(files.count >= 38)
        for file in files {
            let document = try #require(XMLReader().read([UInt8](Data(contentsOf: file)), name: file.path).document)
            let once = CanonicalXML().bytes(of: document)
            let again = try #require(XMLReader().read(once, name: file.path).document)
            #expect(CanonicalXML().bytes(of: again) == once, "\(file.lastPathComponent)")
        }
    }
}
