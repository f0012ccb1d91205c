import NIOConcurrencyHelpers
import NIOCore

/// The connections that are open, so that a stop does not wait for clients that keep theirs open.
final class OpenConnections: Sendable {
    private struct State {
        var channels: [ObjectIdentifier: any Channel] = [:]
        var isStopping = false
    }

    /// How long requests in progress have once a stop begins.
    static let grace = TimeAmount.seconds(1)

    private let state = NIOLockedValueBox(State())

    /// A handler that enters its connection here.
    func makeHandler() -> any RemovableChannelHandler { Handler(connections: self) }

    /// Closes all connections after the grace, and those that come later at once.
    func stop() {
        let channels = state.withLockedValue { state in
            state.isStopping = true
            return Array(state.channels.values)
        }
        for channel in channels {
            channel.eventLoop.scheduleTask(in: Self.grace) { channel.close(promise: nil) }
        }
    }

    private func add(_ channel: any Channel) {
        let isStopping = state.withLockedValue { state in
            state.channels[ObjectIdentifier(channel)] = channel
            return state.isStopping
        }
        if isStopping { channel.close(promise: nil) }
    }

    private func remove(_ channel: any Channel) {
        state.withLockedValue { _ = $0.channels.removeValue(forKey: ObjectIdentifier(channel)) }
    }

    /// Sees a connection begin and end, and lets everything through.
    private final class Handler: ChannelInboundHandler, RemovableChannelHandler {
        typealias InboundIn = NIOAny

        private let connections: OpenConnections

        init(connections: OpenConnections) {
            self.connections = connections
        }

        func handlerAdded(context: ChannelHandlerContext) { connections.add(context.channel) }

        func handlerRemoved(context: ChannelHandlerContext) { connections.remove(context.channel) }
    }
}
