import AsyncHTTPClient
import NIOConcurrencyHelpers
import NIOCore
import NIOHTTP1

/// Collects an answer and how far the request came.
///
/// The client calls it on its event loop while the caller waits elsewhere, so its state is behind a lock.
final class ResponseCollector: HTTPClientResponseDelegate, Sendable {
    typealias Response = Void

    /// The answer's body is larger than anything that is worth keeping.
    private struct BodyTooLarge: Error {}

    private struct State {
        var stage = TransportFailure.Stage.notConnected
        var head: HTTPResponseHead?
        var body: [UInt8] = []
    }

    private let state = NIOLockedValueBox(State())
    private let limit: Int

    init(limit: Int) {
        self.limit = limit
    }

    var stage: TransportFailure.Stage { state.withLockedValue { $0.stage } }

    /// The answer, once its status arrived.
    func response(isComplete: Bool) -> TransportResponse? {
        state.withLockedValue { state in
            state.head.map { head in
                TransportResponse(
                    status: Int(head.status.code),
                    headers: Dictionary(head.headers.map { ($0.name.lowercased(), [$0.value]) }) { $0 + $1 },
                    body: state.body,
                    isComplete: isComplete
                )
            }
        }
    }

    func didSendRequestHead(task: HTTPClient.Task<Void>, _ head: HTTPRequestHead) {
        state.withLockedValue { $0.stage = max($0.stage, .sending) }
    }

    func didSendRequest(task: HTTPClient.Task<Void>) {
        state.withLockedValue { $0.stage = .sent }
    }

    func didReceiveHead(task: HTTPClient.Task<Void>, _ head: HTTPResponseHead) -> EventLoopFuture<Void> {
        state.withLockedValue { $0.head = head }
        return task.eventLoop.makeSucceededVoidFuture()
    }

    func didReceiveBodyPart(task: HTTPClient.Task<Void>, _ buffer: ByteBuffer) -> EventLoopFuture<Void> {
        let fits = state.withLockedValue { state in
            state.body.append(contentsOf: buffer.readableBytesView.prefix(limit - state.body.count))
            return state.body.count < limit
        }
        return fits ? task.eventLoop.makeSucceededVoidFuture() : task.eventLoop.makeFailedFuture(BodyTooLarge())
    }

    func didFinishRequest(task: HTTPClient.Task<Void>) {}
}
