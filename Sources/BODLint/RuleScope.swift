/// How much of a document a rule has to see at once.
///
/// A document above the limit for memory is read as a stream: the envelope, the header and one line at a time.
public enum RuleScope: String, Sendable, Hashable {
    /// The envelope, the noun's header and one line at a time suffice, so that the rule also runs on a stream.
    case line
    /// The rule compares things that may be far apart; on a stream it cannot run, which is reported.
    case document
}
