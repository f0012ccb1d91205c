/// What has been left open and remarked by a moment of a validation, to take back what came later.
///
/// Between a mark and the return to it nothing is refused.
struct SchemaMark {
    let openCount: Int
    let remarkCount: Int
    let violationCount: Int
}
