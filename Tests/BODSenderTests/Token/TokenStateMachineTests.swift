import Testing

@testable import BODSender  // A pure machine behind the client.

@Suite("When a token is asked for")
struct TokenStateMachineTests {
    private let start = ContinuousClock.now

    private func machine(holding seconds: Int) throws -> (TokenStateMachine, AccessToken) {
        var machine = TokenStateMachine()
        _ = machine.wanted(now: start)
        let response = try TokenResponse(reading: Array(#"{"access_token":"t","expires_in":\#(seconds)}"#.utf8))
        let token = machine.received(response, now: start)
        return (machine, token)
    }

    @Test("the first asks, the others join")
    func singleRequest() {
        var machine = TokenStateMachine()
        #expect(machine.wanted(now: start) == .ask)
        #expect(machine.wanted(now: start) == .join)
    }

    @Test(
        "a token is used until a margin before its end",
        arguments: [(7_200, 7_139, true), (7_200, 7_140, false), (100, 49, true), (100, 50, false), (1, 0, true)]
    )
    func expiry(lifetime: Int, age: Int, isUsed: Bool) throws {
        var (machine, token) = try machine(holding: lifetime)
        #expect(machine.wanted(now: start + .seconds(age)) == (isUsed ? .use(token) : .ask))
    }

    @Test("after a failure the next asks again")
    func failure() {
        var machine = TokenStateMachine()
        _ = machine.wanted(now: start)
        machine.failed()
        #expect(machine.wanted(now: start) == .ask)
    }

    @Test("a refused token is not used again")
    func refused() throws {
        var (machine, token) = try machine(holding: 7_200)
        machine.refused(token)
        #expect(machine.wanted(now: start) == .ask)
    }

    @Test("a late refusal of an older token does not drop its successor")
    func lateRefusal() throws {
        var (machine, old) = try machine(holding: 7_200)
        machine.refused(old)
        _ = machine.wanted(now: start)
        let response = try TokenResponse(reading: Array(#"{"access_token":"t2"}"#.utf8))
        let new = machine.received(response, now: start)
        machine.refused(old)
        #expect(machine.wanted(now: start) == .use(new))
    }
}
