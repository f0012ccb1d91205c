/// Divides the contexts of every element name into groups that share a type.
///
/// Contexts share a type unless their evidence differs: other children, other attributes, or values of another type. Roots, and children
/// whose parent is of another namespace, can only refer to the global element of their name, and so they share one type in any case.
///
/// - Parameters:
///   - evidence: The evidence of XML documents.
///   - options: What to infer.
///   - hints: What hints say; places with different hints have different types.
/// - Returns: The groups by element name.
func clusterElements(
    _ evidence: Evidence,
    _ options: InferenceOptions,
    _ hints: ResolvedHints = .none
) -> [ExpandedName: [ElementCluster]] {
    let variants = Variants(evidence)
    var groups: [ExpandedName: [ElementCluster]] = [:]
    for cluster in variants.places { groups[cluster.name, default: []].append(cluster) }
    return groups.mapValues { places in
        var clusters = shared(mergingForced(places), options, hints)
        for index in clusters.indices {
            clusters[index].isSplit = clusters.count > 1
            clusters[index].isGlobal = clusters.count == 1 || clusters[index].isForcedGlobal
        }
        return clusters
    }
}

/// Joins the places that must refer to the global element.
private func mergingForced(_ places: [ElementCluster]) -> [ElementCluster] {
    let forced = places.filter(\.isForcedGlobal)
    guard var joined = forced.first, forced.count > 1 else { return places }
    for place in forced.dropFirst() {
        if joined.kind != place.kind { joined.kind = .anything }
        joined.join(place)
    }
    return [joined] + places.filter { !$0.isForcedGlobal }
}

/// Joins the places that may share a type.
private func shared(
    _ places: [ElementCluster],
    _ options: InferenceOptions,
    _ hints: ResolvedHints
) -> [ElementCluster] {
    var byKind: [ElementCluster.Kind: [ElementCluster]] = [:]
    for place in places { byKind[place.kind, default: []].append(place) }
    var clusters = sharedByEvidence(byKind.removeValue(forKey: .plain) ?? [], options, hints)
    for group in byKind.values {
        guard var joined = group.first else { continue }
        for place in group.dropFirst() { joined.join(place) }
        clusters.append(joined)
    }
    return clusters.sorted { ($0.contexts.min() ?? $0.contexts[0]) < ($1.contexts.min() ?? $1.contexts[0]) }
}

/// The most places of one name that are compared with each other; more of them share one type.
private let mostComparedPlaces = 200

private func sharedByEvidence(
    _ places: [ElementCluster],
    _ options: InferenceOptions,
    _ hints: ResolvedHints
) -> [ElementCluster] {
    let telling = places.filter { !$0.evidence.isSilent }
    var clusters = components(telling, options, hints)
    for silent in places where silent.evidence.isSilent {
        guard let home = clusters.indices.max(by: { clusters[$0].isSmaller(than: clusters[$1]) }) else {
            clusters = [silent]
            continue
        }
        clusters[home].join(silent)
    }
    return clusters
}

private func components(
    _ places: [ElementCluster],
    _ options: InferenceOptions,
    _ hints: ResolvedHints
) -> [ElementCluster] {
    var group = Array(places.indices)
    for left in places.indices {
        for right in places.indices.prefix(left) where group[left] != group[right] {
            guard hints.agree(places[left].contexts, places[right].contexts),
                places.count > mostComparedPlaces || areAlike(places[left], places[right], options)
            else { continue }
            let (from, to) = (group[left], group[right])
            for index in group.indices where group[index] == from { group[index] = to }
        }
    }
    var joined: [Int: ElementCluster] = [:]
    for (index, place) in places.enumerated() {
        joined[group[index]] == nil ? (joined[group[index]] = place) : joined[group[index]]?.join(place)
    }
    return Array(joined.values)
}
