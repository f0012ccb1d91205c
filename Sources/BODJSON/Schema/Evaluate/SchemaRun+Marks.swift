extension SchemaRun {
    var mark: SchemaMark {
        SchemaMark(openCount: openCount, remarkCount: remarkCount, violationCount: violations.count)
    }

    /// Whether anything has been left open since then.
    func isOpen(since mark: SchemaMark) -> Bool { openCount > mark.openCount }
}
