/// `dependentRequired`: the members that an object must have when it has another.
struct DependentRequiredKeyword: SchemaKeyword {
    /// What one member demands.
    struct Demand: Sendable {
        let name: String
        let required: RequiredNames
    }

    let keyword: String
    let demands: [Demand]

    static let definitions = [
        KeywordDefinition("dependentRequired", .validation, from: .draft201909) { value, _, _ throws(SchemaProblem) in
            var demands: [Demand] = []
            for member in try value.object(of: "dependentRequired").members {
                let names = try member.value.names(of: "dependentRequired")
                demands.append(Demand(name: member.name, required: RequiredNames(names)))
            }
            return DependentRequiredKeyword(keyword: "dependentRequired", demands: demands)
        }
    ]

    func judge(_ instance: JSONNode, _ run: inout SchemaRun, _ parts: inout EvaluatedParts) -> Bool {
        var verdict = true
        for demand in demands where instance.member(named: demand.name) != nil {
            for missing in demand.required.missing(in: instance) {
                verdict = refuse(instance, demand.name, missing, &run)
                if !run.isReporting { return false }
            }
        }
        return verdict
    }

    private func refuse(_ instance: JSONNode, _ name: String, _ missing: String, _ run: inout SchemaRun) -> Bool {
        run.refuse(instance) {
            SchemaRun.Complaint(
                keyword: keyword,
                summary: "the member \"\(missing)\" is missing, which \"\(name)\" demands",
                remedy: "add \"\(missing)\", or remove \"\(name)\""
            )
        }
    }
}
