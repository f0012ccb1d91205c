/// A bearer token with the time at which it ends.
public struct AccessToken: Sendable, Equatable {
    /// The token.
    public let value: Secret
    /// When it is no longer used, a margin before the server ends it.
    public let expiry: ContinuousClock.Instant
    /// The number of the token since the start, by which a refused one is told from its successor.
    let generation: Int

    /// How long before its end a token is no longer used.
    public static let margin = Duration.seconds(60)
    /// The lifetime that is assumed when the server names none, which is Infor's usual one.
    public static let usualLifetime = Duration.seconds(7_200)

    init(value: Secret, lifetime: Duration, issued: ContinuousClock.Instant, generation: Int) {
        self.value = value
        self.generation = generation
        // A token that lives shorter than twice the margin is used for the first half of its life.
        expiry = issued.advanced(by: lifetime - min(Self.margin, lifetime / 2))
    }
}
