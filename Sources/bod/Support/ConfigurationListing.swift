import BODDiagnostics
import BODFiles
import BODJSON
import BODLint

/// The settings for a file or folder, for people and for programs.
struct ConfigurationListing {
    private let files: [String]
    private let settings: [ListedSetting]

    /// Finds the settings.
    ///
    /// - Parameters:
    ///   - path: The file or folder; a file need not be there.
    ///   - finder: Where configurations come from.
    ///   - options: What the command line says.
    /// - Throws: `UnusableConfiguration` when the configuration cannot be used.
    init(_ path: String, _ finder: ConfigurationFinder, _ options: LintOptionSettings) throws {
        var finder = finder
        let isFolder = PathParts.isFolder(path)
        let file = isFolder ? nil : finder.path(of: path)
        let folder = isFolder ? finder.path(ofFolder: path) : file.flatMap { FolderPath.parent(of: $0) }
        let configuration = try finder.configuration(forFilesIn: folder)
        try options.rules.check(configuration.settings(for: file, options: options).ownRules.registry)
        files = configuration.files
        settings = configuration.listing(for: file, options: options).map { setting in
            let isPath = setting.key == "baseline" || setting.key.hasPrefix("schemas.")
            return isPath ? setting.with(value: finder.name(of: setting.value)) : setting
        }
    }

    /// One line a setting: key, value, origin.
    var text: String {
        let rows = settings.map { setting in
            let applies = setting.applies.map { $0 ? " [applies]" : " [does not apply]" } ?? ""
            return [setting.key, setting.value + applies, setting.origin.description].map { TerminalText.safe($0) }
        }
        let widths = (0..<2).map { column in min(60, rows.map { $0[column].count }.max() ?? 0) }
        return rows.map { row in
            let cells = zip(row, widths).map { $0 + String(repeating: " ", count: max(0, $1 - $0.count)) }
            return "\(cells[0])  \(cells[1])  \(row[2])\n"
        }.joined()
    }

    /// An object with the files, in the order in which they were read, and the settings.
    var json: [UInt8] {
        let listing: JSONValue = [
            "files": .array(files.map { .string($0) }),
            "settings": .array(settings.map(\.json)),
        ]
        return listing.encoded(.pretty) + [0x0A]
    }
}

extension ListedSetting {
    fileprivate var json: JSONValue {
        var members = [
            JSONMember("key", .string(key)), JSONMember("value", .string(value)), JSONMember("origin", origin.json),
        ]
        if let applies { members.append(JSONMember("applies", .bool(applies))) }
        return .object(members)
    }
}

extension SettingOrigin {
    /// The origin for programs.
    var json: JSONValue {
        switch self {
        case .standard: return ["kind": "default"]
        case .option(let name): return ["kind": "option", "option": .string(name)]
        case .file(let location):
            let start = location.range?.start ?? .start
            return [
                "kind": "file", "file": .string(location.file), "line": .number(JSONNumber(start.line)),
                "column": .number(JSONNumber(start.column)),
            ]
        }
    }
}
