import Testing

@testable import BODSender  // A pure machine: that it repeats nothing is a promise.

@Suite("The steps of sending")
struct DeliveryStateMachineTests {
    private let first = AccessToken(value: Secret("1"), lifetime: .seconds(1), issued: .now, generation: 1)
    private let second = AccessToken(value: Secret("2"), lifetime: .seconds(1), issued: .now, generation: 2)

    private func posted() -> DeliveryStateMachine {
        var machine = DeliveryStateMachine(api: .v3)
        _ = machine.start()
        _ = machine.received(first)
        return machine
    }

    private func kind(_ action: DeliveryStateMachine.Action) -> DeliveryOutcome.Kind? {
        if case .finish(let outcome) = action { outcome.kind } else { nil }
    }

    @Test("a token, one POST, the outcome")
    func plain() {
        var machine = DeliveryStateMachine(api: .v3)
        #expect(machine.start() == .getToken)
        #expect(machine.received(first) == .post(first))
        #expect(kind(machine.answered(.json(202, "{}"))) == .accepted)
    }

    @Test("a 401 brings one new token and one more POST, a second 401 ends it")
    func unauthorized() {
        var machine = posted()
        #expect(machine.answered(.json(401, "{}")) == .replaceToken(first))
        #expect(machine.received(second) == .post(second))
        #expect(kind(machine.answered(.json(401, "{}"))) == .setUp)
    }

    @Test("no other answer brings another POST", arguments: [200, 302, 400, 403, 408, 429, 500, 502, 503, 504])
    func noRepetition(status: Int) {
        var machine = posted()
        #expect(kind(machine.answered(.json(status, "{}"))) != nil)
    }

    @Test("a lost answer brings no other POST", arguments: [TransportFailure.Stage.notConnected, .sending, .sent])
    func noRepetitionAfterFailure(stage: TransportFailure.Stage) {
        var machine = posted()
        #expect(kind(machine.failed(TransportFailure(stage: stage, reason: .closed))) != nil)
    }

    @Test("without a token nothing is sent")
    func noToken() {
        var machine = DeliveryStateMachine(api: .v3)
        _ = machine.start()
        #expect(kind(machine.failed(TokenError.refused(status: 401, code: "invalid_client"))) == .setUp)
        _ = machine.start()
        #expect(kind(machine.failed(TokenError.unavailable(status: 503))) == .temporary)
    }
}
