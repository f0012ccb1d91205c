import BODTestSupport
import Testing

@testable import SchemaInference

@Suite("Evidence is a commutative monoid")
struct EvidenceMergingTests {
    private static func parts(_ seed: UInt64) throws -> [Evidence] {
        var documents = RandomDocuments(seed: seed)
        let texts = documents.make(count: 3)
        let options = ObservationOptions(keepsValues: seed % 2 == 0, distinctValues: 4)
        return try texts.map { text in
            var observer = XMLObserver(options: options)
            let document = try parsed(text, name: "\(text.utf8.count).xml")
            _ = observer.observe(document)
            return observer.evidence
        }
    }

    @Test("nothing is its identity", arguments: Soak.seeds(20 as UInt64))
    func identity(seed: UInt64) throws {
        let evidence = try Self.parts(seed)[0]
        #expect(evidence.merged(with: Evidence()) == evidence)
        #expect(Evidence().merged(with: evidence) == evidence)
    }

    @Test("the order of merging does not matter", arguments: Soak.seeds(40 as UInt64))
    func commutativity(seed: UInt64) throws {
        let parts = try Self.parts(seed)
        #expect(parts[0].merged(with: parts[1]) == parts[1].merged(with: parts[0]))
    }

    @Test("the grouping of merging does not matter", arguments: Soak.seeds(40 as UInt64))
    func associativity(seed: UInt64) throws {
        let parts = try Self.parts(seed)
        let left = parts[0].merged(with: parts[1]).merged(with: parts[2])
        let right = parts[0].merged(with: parts[1].merged(with: parts[2]))
        #expect(left == right)
    }

    @Test("one observer sees what several see together", arguments: Soak.seeds(20 as UInt64))
    func splitting(seed: UInt64) throws {
        var documents = RandomDocuments(seed: seed)
        let texts = documents.make(count: 4)
        var whole = XMLObserver()
        var merged = Evidence()
        for (index, text) in texts.enumerated().reversed() {
            let document = try parsed(text, name: "\(index).xml")
            var part = XMLObserver()
            #expect(part.observe(document).isEmpty)
            #expect(whole.observe(document).isEmpty)
            merged.merge(part.evidence)
        }
        #expect(merged == whole.evidence)
    }

    @Test("the first position is that of the smallest file name, then of the smallest offset")
    func firstPosition() {
        let positions = [("b", 1), ("a", 9), ("a", 5), ("c", 0)].map { SamplePosition(file: ExactText($0), offset: $1) }
        let first = positions.reduce(nil as SamplePosition?) { SamplePosition.first($0, $1) }
        #expect(first == SamplePosition(file: "a", offset: 5))
    }

    @Test("a set of values that ever exceeded its bound stays given up, however it is merged")
    func distinctValues() {
        func set(_ values: String...) -> DistinctValues {
            values.reduce(into: DistinctValues()) { $0.insert(ExactText($1), bound: 3) }
        }
        var few = set("a", "b")
        few.merge(set("b", "c"))
        #expect(few.counts == ["a": 1, "b": 2, "c": 1])
        few.merge(set("d"))
        #expect(few.isOverfull)
        few.merge(DistinctValues())
        #expect(few.isOverfull && few.counts.isEmpty)
    }

    @Test("values that were not kept make the list of values unknown, not short")
    func unkeptValues() throws {
        let kept = try evidence(["<R>x</R>"], options: ObservationOptions(keepsValues: true))
        let unkept = try evidence(["<R>y</R>"])
        let root = kept.merged(with: unkept).nodes[Context(path: [ExpandedName("R")])]
        #expect(root?.text.distinct.isOverfull == true)
    }
}
