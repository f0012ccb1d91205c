import Testing

@testable import BODSender  // The table of outcomes is the heart of the module.

@Suite("What became of a document")
struct DeliveryClassifierTests {
    private let classifier = DeliveryClassifier(api: .v3)

    @Test(
        "each status has its outcome",
        arguments: [
            (301, DeliveryOutcome.Kind.setUp), (302, .setUp), (304, .setUp), (307, .setUp), (308, .setUp),
            (400, .rejected), (401, .setUp), (403, .setUp), (404, .setUp), (405, .setUp), (407, .setUp),
            (408, .temporary),
            (409, .rejected), (410, .rejected), (412, .setUp), (413, .rejected), (414, .rejected), (415, .rejected),
            (421, .temporary), (422, .rejected), (425, .temporary), (429, .temporary), (499, .rejected),
            (500, .unknown), (501, .setUp), (502, .unknown), (503, .temporary), (504, .unknown), (505, .setUp),
            (511, .setUp), (520, .unknown), (599, .unknown), (999, .unknown),
        ]
    )
    func statuses(status: Int, kind: DeliveryOutcome.Kind) {
        let outcome = classifier.outcome(of: .json(status, #"{"errors":["no"]}"#))
        #expect(outcome.kind == kind)
        #expect(outcome.status == status)
    }

    @Test("2xx with JSON is accepted", arguments: [200, 201, 202, 204])
    func accepted(status: Int) {
        let outcome = classifier.outcome(
            of: .json(status, #"{"status":"OK","code":202,"message":"Published successfully"}"#)
        )
        #expect(outcome.kind == .accepted)
        #expect(outcome.serviceMessages == ["Published successfully"])
        #expect(outcome.warnings.isEmpty == (status == 202))
    }

    @Test("a version 2 service accepts with 201")
    func version2() {
        #expect(DeliveryClassifier(api: .v2).outcome(of: .json(201, "{}")).warnings.isEmpty)
    }

    @Test(
        "a page that answers 200 is not ION",
        arguments: ["text/html", "text/html; charset=utf-8", "application/xml", "text/plain"]
    )
    func portal(type: String) {
        let response = TransportResponse(status: 200, headers: ["content-type": [type]], body: Array("<html>".utf8))
        #expect(classifier.outcome(of: response).kind == .setUp)
    }

    @Test("a page that answers 202 leaves the outcome unknown")
    func rewritten() {
        let response = TransportResponse(
            status: 202,
            headers: ["content-type": ["text/html"]],
            body: Array("<html>".utf8)
        )
        #expect(classifier.outcome(of: response).kind == .unknown)
    }

    @Test("JSON under another type, or an empty body, is accepted")
    func oddBodies() {
        let plain = TransportResponse(status: 202, headers: ["content-type": ["text/plain"]], body: Array("{}".utf8))
        #expect(classifier.outcome(of: plain).kind == .accepted)
        let empty = classifier.outcome(of: TransportResponse(status: 202))
        #expect(empty.kind == .accepted)
        #expect(empty.warnings.count == 1)
    }

    @Test("an answer that was cut off after 202 is accepted, with a warning")
    func cut() {
        let type = ["content-type": ["application/json"]]
        let outcome = classifier.outcome(
            of: TransportResponse(status: 202, headers: type, body: [0x7B], isComplete: false)
        )
        #expect(outcome.kind == .accepted)
        #expect(outcome.warnings == ["the answer was cut off"])
    }

    @Test(
        "2xx whose body reports an error is unknown",
        arguments: [
            #"{"error":"x"}"#, #"{"errors":["x"]}"#, #"{"code":"400"}"#, #"{"code":500}"#, #"{"status":"ERROR"}"#,
        ]
    )
    func contradiction(body: String) {
        #expect(classifier.outcome(of: .json(202, body)).kind == .unknown)
    }

    @Test(
        "an exchange without an answer is judged by how far the request came",
        arguments: [
            (TransportFailure.Stage.notConnected, TransportFailure.Reason.refused, DeliveryOutcome.Kind.temporary),
            (.notConnected, .hostNotFound, .temporary), (.notConnected, .timeout, .temporary),
            (.notConnected, .proxy, .temporary),
            (.notConnected, .certificate, .setUp), (.sending, .closed, .temporary), (.sending, .timeout, .temporary),
            (.sent, .closed, .unknown), (.sent, .timeout, .unknown), (.sent, .notHTTP, .unknown),
            (.sent, .cancelled, .unknown),
        ]
    )
    func failures(stage: TransportFailure.Stage, reason: TransportFailure.Reason, kind: DeliveryOutcome.Kind) {
        #expect(classifier.outcome(of: TransportFailure(stage: stage, reason: reason)).kind == kind)
    }

    @Test(
        "Retry-After is read in seconds and kept sane",
        arguments: [
            ("30", 30), ("0", 0), ("999999999999999999999", 86_400), ("-1", nil), ("Wed, 21 Oct", nil), ("", nil),
        ]
    )
    func retryAfter(value: String, seconds: Int?) {
        let response = TransportResponse(status: 429, headers: ["retry-after": [value]])
        #expect(classifier.outcome(of: response).retryAfter == seconds.map { .seconds($0) })
    }

    @Test("a redirect names the host only")
    func redirect() {
        let location = ["location": ["https://login.example/x"]]
        let outcome = classifier.outcome(of: TransportResponse(status: 307, headers: location))
        #expect(outcome.summary.contains("to the host login.example;"))
    }
}
