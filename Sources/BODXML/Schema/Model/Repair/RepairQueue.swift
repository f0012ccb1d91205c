/// The nodes that a search has still to look at: the cheapest first, and of equal ones the last that was added.
struct RepairQueue {
    private struct Entry {
        let cost: Int32
        let node: Int32

        func precedes(_ other: Entry) -> Bool {
            cost == other.cost ? node > other.node : cost < other.cost
        }
    }

    private var heap: [Entry] = []

    mutating func push(_ node: Int32, cost: Int32) {
        heap.append(Entry(cost: cost, node: node))
        var child = heap.count - 1
        while child > 0, heap[child].precedes(heap[(child - 1) / 2]) {
            heap.swapAt(child, (child - 1) / 2)
            child = (child - 1) / 2
        }
    }

    mutating func pop() -> Int32? {
        guard let top = heap.first else { return nil }
        heap[0] = heap[heap.count - 1]
        heap.removeLast()
        sink()
        return top.node
    }

    private mutating func sink() {
        var parent = 0
        while 2 * parent + 1 < heap.count {
            var child = 2 * parent + 1
            if child + 1 < heap.count, heap[child + 1].precedes(heap[child]) { child += 1 }
            guard heap[child].precedes(heap[parent]) else { return }
            heap.swapAt(child, parent)
            parent = child
        }
    }
}
