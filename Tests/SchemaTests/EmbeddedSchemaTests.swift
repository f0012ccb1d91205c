import BODModel
import BODTestSupport
import Foundation
import Testing

@Suite("The embedded schemas")
struct EmbeddedSchemaTests {
    static let script = "run Scripts/embed-schemas.sh"

    @Test("are those of xsd/, none missing and none left over")
    func names() throws {
        let folder = Project.root.appendingPathComponent("xsd").resolvingSymlinksInPath()
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".xsd") }
        #expect(EmbeddedSchema.all.map(\.fileName) == files.sorted(), "\(Self.script)")
    }

    @Test("are byte for byte those of xsd/", arguments: EmbeddedSchema.all.map(\.fileName))
    func bytes(_ fileName: String) throws {
        let file = try Project.bytes("xsd/\(fileName)")
        let embedded = try #require(EmbeddedSchema.named(fileName))
        let isSame = embedded.text.utf8.elementsEqual(file)
        #expect(isSame, "\(Self.script)")
    }
}
