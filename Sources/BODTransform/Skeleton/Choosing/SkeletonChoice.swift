import BODModel

/// What the skeleton of a verb and noun holds beside what is mandatory.
struct SkeletonChoice {
    /// From the root down.
    let document: WantedElement
    /// From the noun down.
    let noun: WantedElement

    init(of name: BODName, _ form: SkeletonForm) {
        let names: (String) -> String = { part in
            switch part {
            case "%Verb": name.verb.rawValue
            case "%Answer": name.verb == .confirm ? "" : name.verb.rawValue
            case "%Header": name.noun + "Header"
            case "%Line": name.noun + "Line"
            default: part
            }
        }
        var noun = WantedElement()
        noun.add(UsualElements.identity, replacing: names)
        // A Get shows by example what to look for, so more than the number would narrow the search.
        if form != .minimal, name.verb.kind != .request {
            noun.add(UsualElements.noun(name.noun), replacing: names)
        }
        var document = WantedElement()
        document.add(UsualElements.envelope, replacing: names)
        document.insert(noun, at: ["DataArea", name.noun])
        self.noun = noun
        self.document = document
    }
}
