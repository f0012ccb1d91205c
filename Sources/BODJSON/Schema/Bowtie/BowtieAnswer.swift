/// What a harness does after a command of Bowtie's.
package enum BowtieAnswer: Sendable, Equatable {
    /// Writes a line and waits for the next command.
    case line(JSONValue)
    /// Ends; all is well.
    case stop
    /// Ends, since the command breaks the protocol, which has no answer for that; the sentence says why.
    case broken(String)
}
