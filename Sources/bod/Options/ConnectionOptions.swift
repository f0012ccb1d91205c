import ArgumentParser
import BODSender

/// How to reach an ION API gateway.
struct ConnectionOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The .ionapi file of the authorized app; only you may be able to read it.",
            valueName: "file"
        ),
        completion: .file(extensions: ["ionapi"])
    )
    var ionapi: String

    @Option(
        help: ArgumentHelp(
            "The path of the service after the tenant, where a wrapper stands in for IMS.",
            valueName: "path"
        )
    )
    var servicePath = IMSClientOptions.standardServicePath

    @Flag(help: "Send the client's credentials in the token request's body instead of its Authorization header.")
    var clientAuthInBody = false

    @Flag(help: "Take a .ionapi file that others may read.")
    var insecurePermissions = false

    var clientOptions: IMSClientOptions {
        IMSClientOptions(servicePath: servicePath, authentication: clientAuthInBody ? .body : .basic)
    }
}
