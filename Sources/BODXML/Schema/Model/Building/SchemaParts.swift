/// The parts of a schema: its documents, a document without a namespace once for each namespace that includes it.
struct SchemaParts {
    private(set) var parts: [SchemaPart] = []
    private let members: [SchemaDocumentSet.Member]
    private var indices: [[UInt8]: Int] = [:]
    private var seen: Set<[UInt8]> = []

    init(_ members: [SchemaDocumentSet.Member]) {
        self.members = members
        for (index, member) in members.enumerated() where indices[Array(member.location.utf8)] == nil {
            indices[Array(member.location.utf8)] = index
        }
        guard !members.isEmpty else { return }
        var next = 0
        add(0, including: nil)
        while next < parts.count {
            follow(parts[next])
            next += 1
        }
    }

    private mutating func add(_ index: Int, including namespace: String?) {
        let part = SchemaPart(members[index], including: namespace)
        let key = Array(part.location.utf8) + [0] + Array((part.targetNamespace ?? "").utf8)
        if seen.insert(key).inserted { parts.append(part) }
    }

    private mutating func follow(_ part: SchemaPart) {
        for element in part.document.root.childElements {
            guard let kind = part.kind(of: element), [.include, .import, .redefine].contains(kind),
                let reference = part.value(.schemaLocation, of: element),
                let location = SchemaLocation.resolve(reference, against: part.location),
                let index = indices[Array(location.utf8)]
            else { continue }
            add(index, including: kind == .import ? nil : part.targetNamespace)
        }
    }
}
