extension Linter {
    /// Makes what every linter needs, so that the first does not have to: the rules and the code lists.
    ///
    /// It may run beside other work, such as finding out what is to be linted.
    public static func prepare() {
        _ = RuleRegistry.standard
        for list in [CodeList.units, .currencies, .countries, .shortLanguages] { _ = list.contains("") }
    }
}
