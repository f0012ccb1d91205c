import BODDiagnostics
import Testing

@Suite("A collector")
struct DiagnosticCollectorTests {
    private func finding(_ id: DiagnosticID, at offset: Int?) -> Diagnostic {
        let range = offset.map { SourceRange(at: SourcePosition(line: 1, column: 1, offset: $0)) }
        return Diagnostic(id, .error, "x", at: SourceLocation(file: "a", range: range))
    }

    @Test("keeps findings up to its limit and counts the rest")
    func limit() {
        var collector = DiagnosticCollector(limit: 2)
        for _ in 0..<5 { collector.report(finding("a/b", at: 0)) }
        #expect(collector.diagnostics.count == 2)
        #expect(collector.dropped == 3)
    }

    @Test("sorts by place, then by rule; findings about the file come first")
    func order() {
        var collector = DiagnosticCollector()
        collector.report(finding("b/b", at: 9))
        collector.report(finding("a/b", at: 9))
        collector.report(finding("z/z", at: 1))
        collector.report(finding("f/f", at: nil))
        #expect(collector.sorted().map(\.id) == ["f/f", "z/z", "a/b", "b/b"])
    }
}
