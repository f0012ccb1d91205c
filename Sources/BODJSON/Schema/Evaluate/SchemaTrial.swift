/// What trying a schema on a value gave.
enum SchemaTrial {
    case met
    case unmet
    /// It would be met but for what could not be checked.
    case open
}
