/// What a BOD asks of its receiver: the first part of its root element's name.
///
/// The verbs are those of OAGIS 9 and 10 that Infor documents, and those that OAGIS 9.0 deprecated, so that an old document is
/// still understood.
public enum Verb: String, Sendable, Hashable, CaseIterable {
    /// The system of record publishes its data to anyone.
    case sync = "Sync"
    /// A request to the owner of the data, answered by Acknowledge.
    case process = "Process"
    /// A question, answered by Show.
    case get = "Get"
    /// The answer to Get.
    case show = "Show"
    /// The answer to Process.
    case acknowledge = "Acknowledge"
    /// Data that the receiver has to accept.
    case load = "Load"
    /// A change that the receiver has to accept.
    case update = "Update"
    /// Whether a document was received or processed; ION uses it with the noun BOD only.
    case confirm = "Confirm"
    /// As Process, without an answer; Infor has deprecated it.
    case post = "Post"
    /// A request to undo a business document.
    case cancel = "Cancel"
    /// A request to change a business document.
    case change = "Change"
    /// News of an event; OAGIS 10.
    case notify = "Notify"
    /// The answer to Change.
    case respond = "Respond"
    /// Deprecated in OAGIS 9.0 in favour of Get.
    case getList = "GetList"
    /// Deprecated in OAGIS 9.0 in favour of Show.
    case list = "List"
    /// Deprecated in OAGIS 9.0.
    case create = "Create"
    /// Deprecated in OAGIS 9.0.
    case receive = "Receive"
    /// Deprecated in OAGIS 9.0.
    case add = "Add"
    /// Deprecated in OAGIS 9.0.
    case issue = "Issue"
    /// Deprecated in OAGIS 9.0.
    case allocate = "Allocate"

    /// What a verb element holds.
    public enum Kind: Sendable, Hashable {
        /// `ActionCriteria` with what to do: Add, Replace, Change or Delete.
        case action
        /// `Expression` with what to select.
        case request
        /// `ResponseCriteria` with what became of the request, and the request's application area.
        case response
    }

    /// What the verb element holds.
    public var kind: Kind {
        switch self {
        case .get, .getList: .request
        case .show, .acknowledge, .confirm, .respond, .list: .response
        case .sync, .process, .load, .update, .post, .cancel, .change, .notify, .create, .receive, .add, .issue,
            .allocate:
            .action
        }
    }

    /// Whether ION lets a noun be defined with the verb.
    ///
    /// The properties of a noun in the Data Catalog offer these seven; Confirm exists for the noun BOD alone.
    public var isOfferedByION: Bool {
        switch self {
        case .acknowledge, .get, .load, .process, .show, .sync, .update: true
        default: false
        }
    }

    /// Whether Infor or OAGIS 9.0 has deprecated the verb.
    public var isDeprecated: Bool {
        switch self {
        case .post, .getList, .list, .create, .receive, .add, .issue, .allocate: true
        default: false
        }
    }

    /// The verb of an element's name, compared byte by byte.
    ///
    /// - Parameter name: The local name of a verb element; nil results for every other name.
    public init?(elementName name: String) {
        guard let first = name.utf8.first, (0x41...0x5A).contains(first),
            let verb = Self.allCases.first(where: { $0.rawValue.utf8.elementsEqual(name.utf8) })
        else { return nil }
        self = verb
    }
}
