extension SchemaBuilder {
    /// Adds the declarations of a group to its namespace.
    mutating func declare(_ home: Home) {
        guard let cluster = cluster(home) else { return }
        let namespace = home.name.namespace
        if cluster.isGlobal {
            let declaration = declaration(of: home, cluster)
            part(namespace) { $0.elements.append(declaration) }
        }
        if cluster.kind == .anything { return declareOpenTypes(cluster) }
        guard let name = typeNames[home] else { return }
        let definition = TypeDefinition(
            name: name,
            content: content(of: cluster, home),
            attributes: attributes(of: cluster)
        )
        part(name.namespace) { $0.types.append(definition) }
    }

    /// The element with its type.
    mutating func declaration(of home: Home, _ cluster: ElementCluster) -> ElementDeclaration {
        let type: TypeReference
        if let name = typeNames[home] {
            type = .named(name)
        } else if cluster.kind == .anything {
            type = openType(for: cluster)
        } else {
            type = textType(of: cluster, home)
        }
        return ElementDeclaration(name: home.name, type: type, isNillable: cluster.evidence.nilMarks > 0)
    }

    /// Changes the part of a namespace, which begins to exist when something is put into it.
    mutating func part(_ namespace: ExactText, _ change: (inout NamespaceModel) -> Void) {
        change(&parts[namespace, default: NamespaceModel(namespace: namespace, prefix: "")])
    }
}

extension SchemaBuilder {
    private mutating func content(of cluster: ElementCluster, _ home: Home) -> TypeDefinition.Content {
        if cluster.kind == .open { return .anything(isLax: !isOpenNameDeclared && evidence.openTypes.isEmpty) }
        let node = cluster.evidence
        let inferred = inferContent(node)
        guard let model = inferred.model else {
            return .text(textType(of: cluster, home))
        }
        note(inferred, cluster)
        return .elements(
            widened(options.target == .xsd(.catalog) ? model.loosened : model, cluster),
            uses: uses(of: cluster, home),
            isMixed: node.mixed > 0 || node.text.filled > 0
        )
    }

    private mutating func textType(of cluster: ElementCluster, _ home: Home) -> TypeReference {
        let hint = hints.settings(for: cluster.contexts)
        return valueType(cluster.evidence.text, of: home.name, cluster.subject, in: home.name.namespace, hint)
    }

    /// The content with what hints say about its elements.
    private func widened(_ model: ContentExpression, _ cluster: ElementCluster) -> ContentExpression {
        if hints.places.isEmpty { return model }
        let graph = ContextGraph(evidence)
        var optional: Set<ExpandedName> = []
        var repeated: Set<ExpandedName> = []
        for name in model.names {
            let settings = hints.settings(for: cluster.contexts.flatMap { graph.children(named: name, of: $0) })
            if settings.required?.value == false { optional.insert(name) }
            if settings.repeatable?.value == true { repeated.insert(name) }
        }
        return model.widened(optional: optional, repeated: repeated)
    }

    /// Whether the schema declares something that samples hold inside open content: it may look different there, so it is not checked.
    private var isOpenNameDeclared: Bool {
        evidence.openNames.contains { name in
            clusters[name]?.contains(where: \.isGlobal) == true
                || evidence.nodes.values.contains { $0.attributes[name] != nil }
        }
    }

    private mutating func uses(of cluster: ElementCluster, _ home: Home) -> [ExpandedName: ElementUse] {
        var uses: [ExpandedName: ElementUse] = [:]
        for (name, field) in cluster.evidence.fields.sorted(by: { $0.key < $1.key }) {
            guard let childHome = self.home(of: name, in: home.name), let child = self.cluster(childHome) else {
                continue
            }
            let local = child.isGlobal ? nil : declaration(of: childHome, child)
            uses[name] = ElementUse(local: local, notes: notes(on: field, of: cluster, child))
            if name.namespace != home.name.namespace { part(home.name.namespace) { $0.imports.insert(name.namespace) } }
        }
        return uses
    }

    private func notes(on field: FieldEvidence, of cluster: ElementCluster, _ child: ElementCluster) -> [String] {
        var notes: [String] = []
        let parents = cluster.evidence.instances - cluster.evidence.nils
        if options.showsPresence, field.present < parents {
            notes.append(presenceNote(field.present, of: parents, first: field.first))
        }
        if let examples = examples(child.evidence.text) { notes.append(examples) }
        return notes
    }

    private func examples(_ evidence: ValueEvidence) -> String? {
        guard options.showsExamples, !evidence.examples.isEmpty else { return nil }
        return "For example: \(evidence.examples.map(\.text).joined(separator: ", "))."
    }

    private mutating func note(_ inferred: InferredContent, _ cluster: ElementCluster) {
        for case .neverTogether(let names, let samples) in inferred.doubts {
            let list = names.map(\.description).joined(separator: ", ")
            choices.insert(
                InferenceChoice(
                    cluster.subject,
                    "\(list) never stand together in \(samples) samples; all are allowed, in this order"
                )
            )
        }
        if !inferred.interleaved.isEmpty {
            let list = inferred.interleaved.map(\.description).joined(separator: ", ")
            let isWritten = options.target != .xsd(.catalog)
            let decision = isWritten ? "each is allowed once, in any order" : "any order and number is allowed"
            choices.insert(
                InferenceChoice(cluster.subject, "the order of \(list) varies, and none repeats; \(decision)")
            )
        }
        for names in inferred.unordered where names.count > 1 {
            let list = names.map(\.description).joined(separator: ", ")
            choices.insert(
                InferenceChoice(cluster.subject, "the order of \(list) varies; any order and number is allowed")
            )
        }
    }

    private mutating func attributes(of cluster: ElementCluster) -> [AttributeUse] {
        let node = cluster.evidence
        if cluster.kind == .open { return [] }
        return node.attributes.sorted { $0.key < $1.key }.map { name, evidence in
            AttributeUse(
                declaration: attribute(name, evidence, of: cluster),
                isRequired: evidence.present == node.instances
                    && hints.settings(for: name, on: cluster.contexts).required?.value != false
            )
        }
    }

    private mutating func attribute(
        _ name: ExpandedName,
        _ evidence: AttributeEvidence,
        of cluster: ElementCluster
    ) -> AttributeDeclaration {
        var notes: [String] = []
        let instances = cluster.evidence.instances
        if options.showsPresence, evidence.present < instances {
            notes.append(presenceNote(evidence.present, of: instances, first: evidence.first))
        }
        if let examples = examples(evidence.value) { notes.append(examples) }
        guard name.namespace.isEmpty else {
            declareGlobally(name)
            part(cluster.name.namespace) {
                if name.namespace != cluster.name.namespace { $0.imports.insert(name.namespace) }
            }
            return AttributeDeclaration(name: name, type: .builtin("string"), notes: notes)
        }
        let hint = hints.settings(for: name, on: cluster.contexts)
        let type = valueType(evidence.value, of: name, "\(cluster.subject)/@\(name)", in: cluster.name.namespace, hint)
        return AttributeDeclaration(name: name, type: type, notes: notes)
    }

    /// Declares an attribute that has a namespace, once for all elements that carry it.
    private mutating func declareGlobally(_ name: ExpandedName) {
        guard parts[name.namespace]?.attributes.contains(where: { $0.name == name }) != true else { return }
        var all = ValueEvidence()
        for node in evidence.nodes.values { node.attributes[name].map { all.merge($0.value) } }
        let hint = hints.attributes.filter { $0.key.name == name }.min { $0.key.context < $1.key.context }?.value
        let type = valueType(all, of: name, "@\(name)", in: name.namespace, hint ?? HintSettings())
        part(name.namespace) { $0.attributes.append(AttributeDeclaration(name: name, type: type, notes: [])) }
    }
}
