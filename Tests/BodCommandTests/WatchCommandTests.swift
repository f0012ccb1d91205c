#if os(Linux)
    import BODTestSupport
    import Foundation
    import Testing

    @Suite("Linting again whenever something changes")
    struct WatchCommandTests {
        /// A run that goes on, and what it says line by line.
        private final class Watching {
            private let process = Process()
            private let messages = Pipe()
            private var rest: [UInt8] = []

            init(_ arguments: [String], in folder: URL) throws {
                process.executableURL = URL(fileURLWithPath: Command.binary)
                process.arguments = arguments
                process.currentDirectoryURL = folder
                process.environment = ["XDG_CACHE_HOME": folder.path, "PATH": "/usr/bin:/bin"]
                process.standardOutput = FileHandle.nullDevice
                process.standardError = messages
                try process.run()
            }

            /// The lines up to one that contains a text; reading waits for them.
            func lines(upTo text: String) throws -> [String] {
                var lines: [String] = []
                while true {
                    while let end = rest.firstIndex(of: 0x0A) {
                        lines.append(String(decoding: rest[..<end], as: UTF8.self))
                        rest.removeSubrange(...end)
                        if lines.last?.contains(text) == true { return lines }
                    }
                    let more = messages.fileHandleForReading.availableData
                    if more.isEmpty { return lines }
                    rest += [UInt8](more)
                }
            }

            deinit { process.terminate() }
        }

        private let right = Result { try Project.bytes("Samples/ProcessPurchaseOrder.xml") }

        @Test("tells of a document that was mended, one that came, and one in a folder that came")
        func changes() throws {
            let folder = try TemporaryFolder()
            try folder.write("orders/a.xml", Project.bytes("Samples/broken/currency-missing.xml"))
            let run = try Watching(
                ["lint", "orders", "--watch", "--no-cache", "--format", "json=orders/report.json"],
                in: folder.url
            )
            #expect(try run.lines(upTo: "document").last?.contains("1 error") == true)
            #expect(try run.lines(upTo: "watching").count == 1)
            try folder.write("orders/a.xml", right.get())
            #expect(try run.lines(upTo: "changed").last == "changed: orders/a.xml")
            #expect(try run.lines(upTo: "document").last == "1 document: no findings")
            try folder.write("orders/new/b.xml", right.get())
            #expect(try run.lines(upTo: "2 documents").last == "2 documents: no findings")
        }

        @Test("goes on after a configuration that cannot be used")
        func configuration() throws {
            let folder = try TemporaryFolder()
            try folder.write("a.xml", right.get())
            let run = try Watching(["lint", "a.xml", "--watch", "--no-cache"], in: folder.url)
            #expect(try run.lines(upTo: "watching").contains("1 document: no findings"))
            try folder.write(".bod.yml", Array("selct: [id]\n".utf8))
            #expect(try run.lines(upTo: "watching").contains { $0.contains("the configuration cannot be used") })
            try folder.write(".bod.yml", Array("select: [id]\n".utf8))
            #expect(try run.lines(upTo: "watching").contains("1 document: no findings"))
        }

        @Test(
            "tells of a document however it was named",
            arguments: ["./in/x/c.xml", "in/x/*.xml", "in/*/c.xml", "in/", "--files-from=list.txt"]
        )
        func names(path: String) throws {
            let folder = try TemporaryFolder()
            try folder.write("in/x/c.xml", Project.bytes("Samples/broken/currency-missing.xml"))
            try folder.write("list.txt", Array("in/x/c.xml\n".utf8))
            let run = try Watching(["lint", path, "--watch", "--no-cache"], in: folder.url)
            #expect(try run.lines(upTo: "watching").contains { $0.contains("1 error") })
            try folder.write("in/x/c.xml", right.get())
            let name = path.hasPrefix("./") ? "./in/x/c.xml" : "in/x/c.xml"
            #expect(
                try run.lines(upTo: "changed").last?.hasSuffix(name.dropFirst(name.hasPrefix("./") ? 2 : 0)) == true
            )
            #expect(try run.lines(upTo: "watching").contains("1 document: no findings"))
        }

        @Test(
            "tells of a configuration above the documents, of what it extends and of what it names",
            arguments: ["proj/.bod.yml", "shared/base.yml", "checks/own.sch"]
        )
        func dependencies(changed: String) throws {
            let folder = try TemporaryFolder()
            try folder.write("proj/orders/a.xml", right.get())
            try folder.write(".git/config", [])
            let schematron = """
                <schema xmlns="http://purl.oclc.org/dsdl/schematron"><pattern><rule context="/*"><assert test="true()">x</assert>\
                </rule></pattern></schema>
                """
            try folder.write("checks/own.sch", Array(schematron.utf8))
            try folder.write("shared/base.yml", Array("select: [id]\n".utf8))
            let configuration = "extends: ../shared/base.yml\nschematron:\n  all: ../checks/own.sch\n"
            try folder.write("proj/.bod.yml", Array(configuration.utf8))
            let run = try Watching(["lint", "proj/orders", "--watch", "--no-cache"], in: folder.url)
            #expect(try run.lines(upTo: "watching").contains { $0.hasPrefix("1 document") })
            try folder.write(changed, Array("<broken: [".utf8))
            #expect(try run.lines(upTo: "changed").last?.hasSuffix(changed) == true)
            #expect(try run.lines(upTo: "watching").contains { $0.hasPrefix("1 document") } == false)
        }

        @Test("is not woken by what editors leave beside a document, and tells of one that is saved by renaming")
        func noise() throws {
            let folder = try TemporaryFolder()
            try folder.write("orders/a.xml", Project.bytes("Samples/broken/currency-missing.xml"))
            let run = try Watching(["lint", "orders", "--watch", "--no-cache"], in: folder.url)
            #expect(try run.lines(upTo: "watching").contains { $0.contains("1 error") })
            for name in [".a.xml.swp", "4913", "a.xml~", ".#a.xml"] { try folder.write("orders/\(name)", right.get()) }
            try folder.write("orders/.a.xml.new", right.get())
            let (new, old) = (folder.url.path + "/orders/.a.xml.new", folder.url.path + "/orders/a.xml")
            #expect(rename(new, old) == 0)
            #expect(try run.lines(upTo: "changed") == ["", "changed: orders/a.xml"])
            #expect(try run.lines(upTo: "watching").contains("1 document: no findings"))
        }

        @Test("goes on when a folder is gone, and when it is there again")
        func goneFolder() throws {
            let folder = try TemporaryFolder()
            try folder.write("all/orders/a.xml", right.get())
            try folder.write("all/b.xml", right.get())
            let orders = folder.url.appendingPathComponent("all/orders")
            let run = try Watching(["lint", "all/orders", "all", "--watch", "--no-cache"], in: folder.url)
            #expect(try run.lines(upTo: "watching").contains("2 documents: no findings"))
            try FileManager.default.removeItem(at: orders)
            #expect(try run.lines(upTo: "changed").last?.contains("all/orders") == true)
            #expect(try !run.lines(upTo: "watching").contains("2 documents: no findings"))
            try folder.write("all/orders/a.xml", Project.bytes("Samples/broken/currency-missing.xml"))
            #expect(try run.lines(upTo: "1 error").last == "2 documents: 1 error")
        }

        @Test(
            "tells of a schema that changed, beside the documents or in a folder of its own",
            arguments: ["orders/Item.xsd", "schemas/Item.xsd"]
        )
        func schema(path: String) throws {
            let folder = try TemporaryFolder()
            let start =
                "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\"><xs:element name=\"SyncItem\" type=\"xs:"
            try folder.write("orders/a.xml", Array("<SyncItem>x</SyncItem>".utf8))
            try folder.write(path, Array((start + "string\"/></xs:schema>").utf8))
            let options = [
                "--schema", path.components(separatedBy: "/")[0], "--select", "cvc", "--watch", "--no-cache",
            ]
            let run = try Watching(["lint", "orders"] + options, in: folder.url)
            #expect(try run.lines(upTo: "watching").contains("1 document: no findings"))
            try folder.write(path, Array((start + "integer\"/></xs:schema>").utf8))
            #expect(try run.lines(upTo: "changed").last == "changed: \(path)")
            #expect(try run.lines(upTo: "watching").contains("1 document: 1 error"))
        }

        @Test(
            "is refused for what comes once, and for what would change the documents",
            arguments: [
                ["lint", "-", "--watch"], ["lint", "a.xml", "--watch", "--fix"],
            ]
        )
        func refused(arguments: [String]) throws {
            let run = try Command(arguments: arguments)
            #expect(run.status == 64)
            #expect(run.errors.contains("--watch"))
        }
    }
#endif
