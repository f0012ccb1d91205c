/// Why a regular expression cannot be used.
struct ECMAPatternError: Error, Equatable {
    /// The reason, to follow a colon in a message.
    let reason: String
}
