import BODSender

/// Secrets that occur nowhere else, so that a leak is found by searching for them.
enum Canary {
    static let clientSecret = "CANARY-CLIENT-SECRET-51c0"
    static let accessKey = "CANARY#ACCESS-KEY-77aa"
    static let secretKey = "CANARY-SECRET-KEY-e930"
    static let token = "CANARY-TOKEN-04bd"
    static let all = [clientSecret, accessKey, secretKey, token]

    /// A `.ionapi` file with these secrets.
    static func ionapi(gateway: String = "https://gateway.example") -> String {
        """
        {"ti":"ACME_PRD","cn":"app","dt":"12","ci":"ACME_PRD~abc","cs":"\(clientSecret)","iu":"\(gateway)",
         "pu":"\(gateway)/ACME_PRD/as/","oa":"authorization.oauth2","ot":"token.oauth2","or":"revoke_token.oauth2",
         "ev":"U1","v":"1.0","saak":"\(accessKey)","sask":"\(secretKey)","unknown":{"a":[1]}}
        """
    }

    static func file(gateway: String = "https://gateway.example") throws -> IONAPIFile {
        try IONAPIFile(reading: Array(ionapi(gateway: gateway).utf8), file: "acme.ionapi")
    }

    /// Whether a text shows a secret, as it is, in Base64 or encoded for a form.
    static func leaks(in text: String) -> Bool {
        let basic = ["Q0FOQVJZ", "NBTkFSW", "DQU5BUl"]  // CANARY at each of the three places in a group
        return (all + basic + ["CANARY%23", "CANARY"]).contains { text.contains($0) }
    }
}
