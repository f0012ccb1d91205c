/// The keys of `.bod.yml`.
enum ConfigurationKey: String, CaseIterable {
    case extends
    case select
    case ignore
    case severity
    case failOn = "fail-on"
    case schemas
    case namespaces
    case values
    case rules
    case schematron
    case overrides
    case suppress
    case documentSuppressions = "document-suppressions"
    case limits
    case baseline

    /// What the key says, in one sentence.
    var summary: String {
        switch self {
        case .extends:
            "Other configuration files to begin with, relative to this one; later ones win, and this one wins over all."
        case .select: "Only these rules or groups; the more exact word wins over ignore."
        case .ignore: "Not these rules or groups."
        case .severity: "The severity of rules or groups in place of their own; off leaves a rule out."
        case .failOn: "The least severity that makes the run fail."
        case .schemas: "The schema of a noun, or of a verb and noun: an XSD file or a folder, relative to this file."
        case .namespaces:
            "Namespaces by prefix, for expressions of this file; the empty prefix is for elements without one, Infor's unless set."
        case .values: "What variables in expressions hold: a text, a number, a truth value, or a list of texts."
        case .rules: "Rules of your own, by identifiers such as custom/line-needs-project."
        case .schematron:
            "Schematron schemas of a noun, of a verb and noun, or of all: a file, a file with a phase, or a list of them."
        case .overrides: "What is different for some files; later entries win."
        case .suppress: "Findings that are left out and counted, each with a reason."
        case .documentSuppressions:
            "Whether documents may suppress findings by bod-ignore; false for documents of others."
        case .limits: "The limits that documents have to keep, by the names of their options."
        case .baseline: "The baseline of known findings, relative to this file."
        }
    }
}

/// The keys of an entry of `overrides`.
enum OverrideKey: String, CaseIterable {
    case files
    case select
    case ignore
    case severity

    /// What the key says, in one sentence.
    var summary: String {
        switch self {
        case .files: "Patterns for files, relative to this file; one without a slash is a name in any folder."
        case .select: "Only these rules or groups, for these files."
        case .ignore: "Not these rules or groups, for these files."
        case .severity: "The severity of rules or groups, for these files."
        }
    }
}

/// The keys of an entry of `suppress`.
enum SuppressionKey: String, CaseIterable {
    case files
    case rules
    case reason
    case path

    /// What the key says, in one sentence.
    var summary: String {
        switch self {
        case .files: "Patterns for files, relative to this file; one without a slash is a name in any folder."
        case .rules: "The rules or groups whose findings are left out."
        case .reason: "Why, for those who read it later."
        case .path:
            "The place in the documents, with everything inside it, as a report has it: /SyncX/DataArea/X or //XLine[LineNumber='20']."
        }
    }

    /// Those that every entry has.
    static let required: [SuppressionKey] = [.files, .rules, .reason]
}
