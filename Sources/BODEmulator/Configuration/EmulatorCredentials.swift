import BODJSON
import BODMessage

/// Who may use an emulated service: what a `.ionapi` file holds.
///
/// Its description shows no secret.
public struct EmulatorCredentials: Sendable, Equatable, CustomStringConvertible, CustomReflectable {
    /// The tenant.
    public let tenant: String
    /// The client ID.
    public let clientID: String
    /// The client secret.
    public let clientSecret: String
    /// The access key of the service account.
    public let accessKey: String
    /// The secret key of the service account.
    public let secretKey: String

    /// Makes credentials.
    ///
    /// - Parameters:
    ///   - tenant: The tenant.
    ///   - clientID: The client ID.
    ///   - clientSecret: The client secret.
    ///   - accessKey: The access key of the service account.
    ///   - secretKey: The secret key of the service account.
    public init(tenant: String, clientID: String, clientSecret: String, accessKey: String, secretKey: String) {
        self.tenant = tenant
        self.clientID = clientID
        self.clientSecret = clientSecret
        self.accessKey = accessKey
        self.secretKey = secretKey
    }

    /// Makes credentials of random secrets, in the forms that Infor's have.
    ///
    /// - Parameter tenant: The tenant.
    /// - Returns: The credentials.
    public static func random(tenant: String = "BODKIT_DEV") -> EmulatorCredentials {
        EmulatorCredentials(
            tenant: tenant,
            clientID: "\(tenant)~\(MessageID.random())",
            clientSecret: MessageID.random(),
            accessKey: "\(tenant)#\(MessageID.random())",
            secretKey: MessageID.random()
        )
    }

    /// The name of the authorized app in the file, by which it is known as the emulator's.
    public static let applicationName = "bod emulate"

    /// The `.ionapi` file of a service at an address.
    ///
    /// - Parameter baseURL: The address, such as `http://127.0.0.1:8080`.
    /// - Returns: The file's contents, which are secret.
    public func ionapi(baseURL: String) -> [UInt8] {
        let file: JSONValue = [
            "ti": .string(tenant), "cn": .string(Self.applicationName), "dt": "12", "ci": .string(clientID),
            "cs": .string(clientSecret),
            "iu": .string(baseURL), "pu": .string("\(baseURL)/\(tenant)/as/"), "oa": "authorization.oauth2",
            "ot": "token.oauth2", "or": "revoke_token.oauth2", "ev": "U000000000", "v": "1.0",
            "saak": .string(accessKey), "sask": .string(secretKey),
        ]
        return file.encoded(.pretty) + [0x0A]
    }

    /// The tenant and the client ID.
    public var description: String { "\(tenant), client \(clientID)" }

    /// Without children, so that `dump` shows no secret.
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}
