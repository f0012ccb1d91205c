import BODDiagnostics
import BODXML

extension LintConfiguration {
    /// All settings with their origins, in the order of the documentation.
    ///
    /// - Parameters:
    ///   - path: The absolute path of the file that is asked about; nil for all files.
    ///   - options: What the command line says, which wins.
    /// - Returns: The settings; of maps those that are set, and of limits all.
    public func listing(for path: String?, options: LintOptionSettings = LintOptionSettings()) -> [ListedSetting] {
        let entries = path.map { self.entries(for: $0) }
        var list = [
            Self.listed("select", options.rules.select ?? rules.select, standard: "all") { $0.joined(separator: ", ") },
            Self.listed("ignore", options.rules.ignore ?? rules.ignore, standard: "nothing") {
                $0.joined(separator: ", ")
            },
        ]
        list += rules.severities.sorted { $0.key < $1.key }.map { word, severity in
            ListedSetting(
                key: "severity.\(word)",
                value: severity.value.rawValue,
                origin: severity.origin,
                applies: nil
            )
        }
        list.append(Self.listed("fail-on", options.failOn ?? failOn, standard: "error") { $0.rawValue })
        list += schemas.values.sorted { $0.name < $1.name }.map { schema in
            ListedSetting(key: "schemas.\(schema.name)", value: schema.path, origin: schema.origin, applies: nil)
        }
        list += listedRules
        list += (options.schematron.isEmpty ? schematron : options.schematron).map { schematron in
            ListedSetting(
                key: "schematron.\(schematron.name ?? "all")",
                value: schematron.schema.file,
                origin: schematron.origin,
                applies: nil
            )
        }
        list += overrides.enumerated().map { index, override in
            let applies = entries.map { $0.overrides.contains(index) }
            return ListedSetting(
                key: "overrides",
                value: override.summary,
                origin: override.origin,
                applies: applies
            )
        }
        list += suppressions.enumerated().map { index, suppression in
            let applies = entries.map { $0.suppressions.contains(index) }
            let origin = SettingOrigin.file(suppression.location)
            return ListedSetting(key: "suppress", value: suppression.summary, origin: origin, applies: applies)
        }
        let document = options.documentSuppressions ?? documentSuppressions
        list.append(Self.listed("document-suppressions", document, standard: "true") { "\($0)" })
        list += DocumentLimit.allCases.map { limit in
            let value = options.limits[limit] ?? limits[limit]
            return Self.listed("limits.\(limit.rawValue)", value, standard: "\(limit.standard)") { "\($0)" }
        }
        list.append(Self.listed("baseline", options.baseline ?? baseline, standard: "none") { $0 })
        return list
    }

    /// The rules of the user's own, and what their variables hold.
    private var listedRules: [ListedSetting] {
        values.sorted { $0.key < $1.key }.map { name, value in
            ListedSetting(key: "values.\(name)", value: value.value.words, origin: value.origin, applies: nil)
        }
            + customRules.map { rule in
                let condition = "\(rule.isReport ? "report" : "assert") \(rule.condition.text)"
                let place = rule.context.text == "/" ? "" : " at \(rule.context.text)"
                return ListedSetting(
                    key: "rules.\(rule.id)",
                    value: "\(rule.severity.rawValue): \(condition)\(place)",
                    origin: .file(rule.location),
                    applies: nil
                )
            }
    }

    private static func listed<Value>(
        _ key: String,
        _ setting: Setting<Value>?,
        standard: String,
        _ text: (Value) -> String
    ) -> ListedSetting {
        ListedSetting(
            key: key,
            value: setting.map { text($0.value) } ?? standard,
            origin: setting?.origin ?? .standard,
            applies: nil
        )
    }
}

extension XPathValue {
    fileprivate var words: String {
        switch self {
        case .nodes: "nodes"
        case .string(let text): String(decoding: text, as: UTF8.self)
        case .number(let number): number == number.rounded() ? "\(Int(number))" : "\(number)"
        case .boolean(let truth): "\(truth)"
        case .texts(let texts): texts.map { String(decoding: $0, as: UTF8.self) }.joined(separator: ", ")
        }
    }
}

extension ConfigurationOverride {
    /// `legacy/**: ignore id; severity date warning`.
    fileprivate var summary: String {
        var parts: [String] = []
        if let select = rules.select { parts.append("select " + select.value.joined(separator: ", ")) }
        if let ignore = rules.ignore { parts.append("ignore " + ignore.value.joined(separator: ", ")) }
        parts += rules.severities.sorted { $0.key < $1.key }.map { "severity \($0.key) \($0.value.value.rawValue)" }
        return "\(files.texts.joined(separator: ", ")): \(parts.isEmpty ? "nothing" : parts.joined(separator: "; "))"
    }
}

extension ConfiguredSuppression {
    /// `legacy/**: id at //XLine (why)`.
    fileprivate var summary: String {
        let place = path.map { " at \($0.text)" } ?? ""
        return "\(files.texts.joined(separator: ", ")): \(rules.joined(separator: ", "))\(place) (\(reason))"
    }
}
