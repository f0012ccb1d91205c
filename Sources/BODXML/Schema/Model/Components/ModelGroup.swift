/// Particles in a sequence, a choice, or in any order.
public struct ModelGroup: Sendable {
    /// How the particles are arranged.
    public enum Compositor: String, Sendable, Hashable {
        /// One after another.
        case sequence
        /// One of them.
        case choice
        /// Each, in any order.
        case all
    }

    /// How the particles are arranged.
    public let compositor: Compositor
    /// The particles in the order of the schema.
    public let particles: [Particle]
    /// How many groups stand inside one another, this one included.
    let depth: Int

    init(_ compositor: Compositor, _ particles: [Particle]) {
        self.compositor = compositor
        self.particles = particles
        depth = 1 + (particles.lazy.map(\.depth).max() ?? 0)
    }
}
