/// How often a part of a regular expression is repeated.
struct PatternRepetition: Sendable {
    let minimum: Int
    /// The most times; nil when there is no most.
    let maximum: Int?
    /// Whether as few repetitions as possible are tried first, as in `a*?`.
    let isLazy: Bool
    /// The numbers of the groups within, which begin every repetition without a text (ECMA-262 RepeatMatcher, step 4).
    let groups: Range<Int>
}
