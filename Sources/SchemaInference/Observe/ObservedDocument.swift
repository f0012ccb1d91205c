/// A document among those that were observed.
struct ObservedDocument {
    /// Its number in the order of observation, from one.
    let number: Int
    /// Whether its name may sort before those of earlier documents; when documents come in the order of their names, none does.
    let maySortFirst: Bool

    /// Remembers a place of this document if it is the first one of all.
    func note(_ first: inout SamplePosition?, _ position: @autoclosure () -> SamplePosition) {
        if first == nil || maySortFirst { first = SamplePosition.first(first, position()) }
    }
}
