import BODSender
import Testing

@Suite("Exit codes of a run")
struct DeliveryExitClassTests {
    @Test(
        "each outcome has its code",
        arguments: zip(DeliveryOutcome.Kind.allCases, [0, 1, 5, 6, 7])
    )
    func codes(kind: DeliveryOutcome.Kind, code: Int) {
        #expect(DeliveryExitClass(kind).rawValue == code)
    }

    @Test("an unknown outcome is hidden by nothing")
    func greatest() {
        #expect(DeliveryExitClass.allCases.max() == .unknown)
        #expect([DeliveryExitClass.setUp, .temporary, .refused, .clean].max() == .setUp)
    }
}
