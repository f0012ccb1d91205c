/// Where a name that occurs twice stands first.
struct JSONEarlierName: Sendable, Equatable {
    let range: Range<Int>
    let pointer: String
}
