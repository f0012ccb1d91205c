import BODModel
import BODXML

/// An element of the order that is being filled; its children come out in the order of its type, whatever the order of filling.
struct TargetElement {
    let name: XMLName
    let type: TargetSchema.TargetType
    var attributes: [AttributeBuilder] = []
    var text = ""
    private var slots: [[ElementBuilder]]

    init(_ local: String, _ type: TargetSchema.TargetType) {
        name = XMLName(local, namespace: BODNamespace.infor)
        self.type = type
        slots = Array(repeating: [], count: type.children.count)
    }

    /// Whether another child may take a slot.
    func hasRoom(at slot: Int) -> Bool {
        type.children[slot].isRepeatable || slots[slot].isEmpty
    }

    /// The slot for a child of Infor's namespace.
    func slot(_ local: String) -> Int? {
        type.index(of: XMLName(local, namespace: BODNamespace.infor))
    }

    func isEmpty(_ local: String) -> Bool {
        slot(local).map { slots[$0].isEmpty } ?? true
    }

    mutating func add(_ child: ElementBuilder, at slot: Int) {
        slots[slot].append(child)
    }

    /// Adds a child of Infor's namespace where the type has room for it.
    mutating func add(_ child: ElementBuilder) {
        if let slot = type.index(of: child.name), hasRoom(at: slot) { add(child, at: slot) }
    }

    /// Adds a child with a text where the type has room for it.
    mutating func add(_ local: String, text: String) {
        add(ElementBuilder(local, namespace: BODNamespace.infor, text: text))
    }

    /// Takes the only child of a name out, to change it.
    mutating func take(_ local: String) -> ElementBuilder? {
        guard let slot = slot(local) else { return nil }
        return slots[slot].popLast()
    }

    /// Whether nothing has been put in.
    var holdsNothing: Bool {
        attributes.isEmpty && text.isEmpty && slots.allSatisfy(\.isEmpty)
    }

    var builder: ElementBuilder {
        var builder = ElementBuilder(name, attributes: attributes)
        if !text.isEmpty { builder.children.append(.text(text)) }
        builder.children += slots.joined().map { .element($0) }
        return builder
    }
}
