import BODDiagnostics

/// An element that is spread over parts of a large document, while its children come.
///
/// What the validator is shown of its content is corrected at once, by what came so far: a child that cannot stand where it stands is
/// put aside, so that the validator goes on. What is wrong is told at the end, when all children are known.
struct DividedLevel {
    /// What is shown of a child.
    enum Admission {
        /// The child, under another name where one is given, behind placeholders for what is missing before it.
        case fed(as: XMLName?, behind: [XMLName])
        /// Nothing.
        case aside
    }

    /// The name as it was written.
    let name: XMLName
    /// The name under which it is judged; nil for its own.
    let fedName: XMLName?
    /// Where its start tag stands in the document.
    let location: SourceLocation
    /// Where its content begins in the document.
    let contentStart: SourcePosition
    /// Whether nothing of it is shown to the validator.
    let isAside: Bool
    /// What may stand in it; nil where only the validator knows.
    let content: ContentModel?
    let type: SchemaTypeID?
    /// The children that came.
    private(set) var log = ChildLog()
    private var state: ContentState?
    /// Names that lead to the present state, and the states on the way; no state comes twice.
    private var way: [Step] = []
    /// Whether a child came that could not stand where it stood.
    private(set) var isFaulty = false
    /// What is said of it by itself and can be told when it ends.
    var violations: [RawViolation] = []
    /// What was found in children that were put aside, by their numbers.
    var pending: [Int: (treatment: Treatment, findings: [Diagnostic])] = [:]
    /// A child that could not stand where it stood.
    private struct Misplaced: Hashable {
        let name: XMLName
        let before: ContentState
    }

    /// What was made of such a child, for the next one of its name at the same state: whatever the way to it was, this one leads on.
    private var corrections: [Misplaced: (admission: Admission, after: ContentState, way: [Step])] = [:]

    /// A name and the state that it leads to.
    private typealias Step = (name: XMLName, state: ContentState)

    private static let mostCorrections = 256

    /// A way that is longer is no way back to what came: too much would have to be repeated.
    private static let longestWay = 2_000

    init(
        _ element: ElementNode,
        as fedName: XMLName?,
        at part: XMLPart,
        isAside: Bool,
        _ type: SchemaTypeID?,
        _ model: SchemaModel
    ) {
        name = element.name
        self.fedName = fedName
        location = part.location(element.location)
        contentStart = part.range(element.contentRange).start
        self.isAside = isAside
        self.type = type
        content = Self.content(of: type, in: model)
        state = content?.initialState
    }

    /// What may stand in elements of a type with element content; of any other the validator speaks alone.
    private static func content(of type: SchemaTypeID?, in model: SchemaModel) -> ContentModel? {
        guard case .complex(let id) = type, case .elements = model[id].content else { return nil }
        return model.contentModel(of: id)
    }

    /// Whether the content as it was corrected may end here.
    var mayEnd: Bool { content.flatMap { content in state.map(content.isAccepting) } ?? true }

    /// Takes the next child.
    ///
    /// - Parameters:
    ///   - name: Its name.
    ///   - range: Where its start tag stands in the document.
    /// - Returns: What to show of it.
    mutating func admit(_ name: XMLName, at range: SourceRange) -> Admission {
        let admission = admission(of: name)
        if case .fed(let fedName, _) = admission {
            log.add(name, at: range, as: fedName, isAside: false)
        } else {
            log.add(name, at: range, as: nil, isAside: true)
        }
        return admission
    }

    private mutating func admission(of name: XMLName) -> Admission {
        guard let content, let before = state else { return .fed(as: nil, behind: []) }
        if let next = content.advance(before, name) {
            move(to: next, by: name)
            return .fed(as: nil, behind: [])
        }
        isFaulty = true
        let misplaced = Misplaced(name: name, before: before)
        if let known = corrections[misplaced] {
            (state, way) = (known.after, known.way)
            return known.admission
        }
        let admission = correction(of: name, by: content)
        if let after = state, corrections.count < Self.mostCorrections {
            corrections[misplaced] = (admission, after, way)
        }
        return admission
    }

    /// What the fewest corrections make of a child behind those that came.
    private mutating func correction(of name: XMLName, by content: ContentModel) -> Admission {
        guard way.count < Self.longestWay else { return .aside }
        let repair = ContentRepair(of: way.map(\.name) + [name], by: content)
        var behind: [XMLName] = []
        var passed = 0
        for item in repair.sequence {
            switch item {
            case .placeholder(let missing, _):
                if passed < way.count { return .aside }
                behind.append(missing)
            case .child(let index, let renamed, _):
                // What came is with the validator already: it cannot be corrected any more.
                guard index == passed, renamed == nil || index == way.count else { return .aside }
                passed += 1
                if index == way.count { return follow(name, renamed, behind, content) }
            }
        }
        return .aside
    }

    private mutating func follow(
        _ name: XMLName,
        _ renamed: XMLName?,
        _ behind: [XMLName],
        _ content: ContentModel
    ) -> Admission {
        guard let start = state else { return .aside }
        let mark = way
        for step in behind + [renamed ?? name] {
            guard let current = state, let next = content.advance(current, step) else {
                (state, way) = (start, mark)
                return .aside
            }
            move(to: next, by: step)
        }
        return .fed(as: renamed, behind: behind)
    }

    private mutating func move(to next: ContentState, by name: XMLName) {
        guard next != state else { return }
        state = next
        if let known = way.lastIndex(where: { $0.state == next }) {
            way.removeSubrange((known + 1)...)
        } else if next == content?.initialState {
            way = []
        } else {
            way.append((name, next))
        }
    }
}
