import BODTestSupport
import Foundation
import Testing

@Suite("bod infer --against and --hints")
struct DriftCommandTests {
    private let samples = "\(Project.root.path)/Samples"

    private func schema(in folder: TemporaryFolder) throws -> String {
        let path = folder.url.appendingPathComponent("old.xsd").path
        #expect(try Command("infer", "\(samples)/several", "-o", path, "--quiet").status == 0)
        return path
    }

    @Test("says that nothing changed, and writes no schema unless asked for")
    func noChange() throws {
        let folder = try TemporaryFolder()
        let old = try schema(in: folder)
        let run = try Command("infer", "\(samples)/several", "--against", old)
        #expect(run.status == 0 && run.errors.isEmpty, "\(run.everything)")
        #expect(run.output == "\(old) accepts all 7 documents; no change\n")
        let new = folder.url.appendingPathComponent("new.xsd").path
        #expect(try Command("infer", "\(samples)/several", "--against", old, "-o", new, "-q").status == 0)
        #expect(FileManager.default.contents(atPath: new) == FileManager.default.contents(atPath: old))
    }

    @Test("ends with 1 when the old schema refuses a sample, in the same bytes for any order and number of jobs")
    func refused() throws {
        let folder = try TemporaryFolder()
        let old = try schema(in: folder)
        let files = ["\(samples)/SyncRequisition.xml", "\(samples)/several"]
        let one = try Command("infer", files[0], files[1], "--against", old, "--format", "json", "--jobs", "1")
        let four = try Command("infer", files[1], files[0], "--against", old, "--format", "json", "--jobs", "4")
        #expect(one.status == 1 && four.status == 1, "\(one.errors)")
        #expect(one.output == four.output && one.output.contains("\"refused\": 1"))
        let lint = try Command("lint", files[0], "--schema", old)
        #expect(lint.status == 1)
    }

    @Test("says the same of a sample that is too large to be held")
    func large() throws {
        let folder = try TemporaryFolder()
        let line = "<Line no='1'><Qty>2</Qty><Unit>EA</Unit></Line>\n"
        let lines = String(repeating: line, count: 20_000)
        try folder.write("old.xml", Array("<Order>\n<ID>1</ID>\n\(line)\(line)<End/></Order>".utf8))
        let changed = lines + "<Line><Qty>2.5</Qty><Colour/></Line>\n" + lines + "<Note/><ID>2</ID>"
        try folder.write("new.xml", Array("<Order>\n<ID>1</ID>\n\(changed)</Order>".utf8))
        #expect(try Command("infer", "old.xml", "-o", "old.xsd", "-q", in: folder.url).status == 0)
        let held = try Command("infer", "new.xml", "--against", "old.xsd", "--format", "json", in: folder.url)
        let divided = try Command(
            arguments: [
                "infer", "new.xml", "--against", "old.xsd", "--format", "json", "--max-document-bytes", "600kB",
            ],
            in: folder.url
        )
        #expect(held.status == 1 && held.output.contains("\"/Order/Note\""), "\(held.everything)")
        #expect(divided.status == 1 && divided.output == held.output, "\(divided.everything)")
    }

    @Test(
        "takes samples that are held and samples that are too large for it together, in any order and on any number of cores"
    )
    func mixedSizes() throws {
        let folder = try TemporaryFolder()
        let line = "<Line no='1'><Qty>2</Qty><Unit>EA</Unit></Line>\n"
        for (name, extra, count) in [
            ("a", "<ID>1</ID>", 2), ("b", "<Note>n</Note>", 20_000), ("c", "", 3), ("d", "<ID>2</ID>", 16_000),
        ] {
            let lines = String(repeating: line, count: count)
            try folder.write("\(name).xml", Array("<Order>\n\(extra)\(lines)</Order>".utf8))
        }
        #expect(try Command("infer", "a.xml", "-o", "old.xsd", "-q", in: folder.url).status == 0)
        for more in [[], ["--against", "old.xsd", "--format", "json"]] {
            let held = try Command(arguments: ["infer", "a.xml", "b.xml", "c.xml", "d.xml"] + more, in: folder.url)
            for (files, jobs) in [
                (["a.xml", "b.xml", "c.xml", "d.xml"], "1"), (["d.xml", "b.xml", "c.xml", "a.xml"], "3"),
            ] {
                let arguments = ["infer"] + files + more + ["--max-document-bytes", "600kB", "-j", jobs]
                let divided = try Command(arguments: arguments, in: folder.url)
                #expect(divided.status == held.status && divided.output == held.output, "\(divided.errors)")
            }
        }
    }

    @Test("infers from, verifies and compares NDJSON that is too large to be held as if it were")
    func largeLines() throws {
        let folder = try TemporaryFolder()
        let lines = (0..<60_000).map { #"{"id":"A\#($0)","qty":\#($0),"on":\#($0 % 2 == 0)}"# }
        let text = lines.joined(separator: "\n")
        try folder.write("a.ndjson", Array(text.utf8))
        try folder.write("b.ndjson", Array((text + "\n{\"id\":7}\n").utf8))
        try folder.write("c.ndjson", Array((text + "\n{\"id\":7,}\n" + text).utf8))
        func same(_ arguments: String...) throws -> Command {
            let held = try Command(arguments: ["infer"] + arguments, in: folder.url)
            let parts = try Command(
                arguments: ["infer"] + arguments + ["--max-document-bytes", "600kB"],
                in: folder.url
            )
            #expect(parts.status == held.status && parts.output == held.output, "\(parts.everything)")
            #expect(parts.errors == held.errors)
            return held
        }
        #expect(try same("a.ndjson").output.contains("\"qty\""))
        #expect(try Command("infer", "a.ndjson", "-o", "old.json", "-q", in: folder.url).status == 0)
        #expect(try same("b.ndjson", "--against", "old.json", "--format", "json").status == 1)
        let broken = try same("c.ndjson")
        #expect(broken.status == 2 && broken.errors.contains("c.ndjson:60001:"), "\(broken.everything)")
    }

    @Test("ends with 2 when the old schema cannot be used, or is of another kind")
    func unusable() throws {
        let folder = try TemporaryFolder()
        try folder.write("broken.xsd", Array("<xs:schema".utf8))
        try folder.write("old.json", Array("{\"type\":\"object\"}".utf8))
        for (against, extra) in [("broken.xsd", []), ("none.xsd", []), ("old.json", ["--to", "xsd"])] {
            let run = try Command(
                arguments: ["infer", "\(samples)/several", "--against", against] + extra,
                in: folder.url
            )
            #expect(run.status == 2 && run.output.isEmpty && !run.errors.isEmpty, "\(against): \(run.everything)")
        }
        #expect(try Command("infer", "\(samples)/several", "--format", "json").status == 64)
    }

    @Test("takes the layout of a DSV object for an old schema")
    func layout() throws {
        let folder = try TemporaryFolder()
        try folder.write("a.csv", Array("ID,Qty\nA,1\n".utf8))
        try folder.write("b.csv", Array("ID,Qty\nA,many\n".utf8))
        #expect(try Command("infer", "a.csv", "-o", "old.json", "--name", "Items", "-q", in: folder.url).status == 0)
        let run = try Command("infer", "b.csv", "--against", "old.json", in: folder.url)
        #expect(run.status == 1 && run.output.contains("/Qty (type): integer; 1 of 1 are texts"), "\(run.everything)")
        #expect(run.output.contains("first in b.csv:2:3; refused"), "\(run.output)")
    }

    @Test(
        "refuses hints that are wrong or contradict the samples, and tells those without effect",
        arguments: [
            ("hints: {/a: {typ: string}}", 2, "did you mean type?"),
            ("hints: {/**/LineNumber: {type: date}}", 2, "is date by the hint"),
            ("hints: {/nothing: {type: string}}", 1, "h.yml:1:9: warning: the hint for /nothing matches nothing"),
            ("hints: {/**/LineNumber: {type: string}}", 0, "the schema accepts all 7 documents"),
        ]
    )
    func hints(text: String, status: Int32, words: String) throws {
        let folder = try TemporaryFolder()
        try folder.write("h.yml", Array(text.utf8))
        let run = try Command("infer", "\(samples)/several", "--hints", "h.yml", "-o", "o.xsd", in: folder.url)
        #expect(run.status == status && run.errors.contains(words), "\(run.everything)")
        let isWritten = FileManager.default.fileExists(atPath: folder.url.appendingPathComponent("o.xsd").path)
        #expect(isWritten == (status < 2))
    }
}
