/// How an emulated ION Messaging Service behaves.
public struct EmulatorConfiguration: Sendable {
    /// The port on 127.0.0.1; 0 lets the system choose a free one.
    public var port: Int
    /// Who may use the service.
    public var credentials: EmulatorCredentials
    /// The only logical ID that messages may come from; nil takes any.
    ///
    /// Others are refused with 403.
    public var fromLogicalID: String?
    /// The most bytes of a request; larger ones are refused with 413.
    ///
    /// ION takes messages of 5 MB and a buffer of 1 MB.
    public var maximumRequestBytes: Int
    /// How long a token lives.
    public var tokenLifetime: Duration
    /// The file that a line of JSON is appended to for each document; nil for none.
    public var logFile: String?
    /// The file that the credentials are written to as `.ionapi`; nil for none.
    public var ionapiFile: String?
    /// How many of the documents received last are kept in memory.
    public var keptDocuments: Int

    /// Makes a configuration.
    ///
    /// - Parameters:
    ///   - port: The port on 127.0.0.1; 0 lets the system choose a free one.
    ///   - credentials: Who may use the service.
    ///   - fromLogicalID: The only logical ID that messages may come from.
    ///   - maximumRequestBytes: The most bytes of a request.
    ///   - tokenLifetime: How long a token lives.
    ///   - logFile: The file that a line of JSON is appended to for each document.
    ///   - ionapiFile: The file that the credentials are written to.
    ///   - keptDocuments: How many of the documents received last are kept in memory.
    public init(
        port: Int = 0,
        credentials: EmulatorCredentials = .random(),
        fromLogicalID: String? = nil,
        maximumRequestBytes: Int = 6 << 20,
        tokenLifetime: Duration = .seconds(7_200),
        logFile: String? = nil,
        ionapiFile: String? = nil,
        keptDocuments: Int = 100
    ) {
        self.port = port
        self.credentials = credentials
        self.fromLogicalID = fromLogicalID
        self.maximumRequestBytes = maximumRequestBytes
        self.tokenLifetime = tokenLifetime
        self.logFile = logFile
        self.ionapiFile = ionapiFile
        self.keptDocuments = keptDocuments
    }
}
