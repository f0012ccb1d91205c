/// Goes over a file once before it is composed, as libyaml's scanner does, without keeping texts.
///
/// It bounds how deep lists and mappings stand inside one another, in time that grows with the file: libyaml takes time in proportion to
/// the square of the depth of brackets (yaml/libyaml#251), and what composes its events goes down by recursion. It refuses anchors,
/// aliases, tags, directives and second documents, so that none is ever resolved. And it learns where each token ends and which keys share
/// a mapping, which libyaml does not tell.
///
/// The steps and their names are those of `yaml_parser_fetch_next_token` in libyaml 0.2.5; what that refuses may pass here.
struct YAMLScanner {
    let bytes: [UInt8]
    let limits: YAMLLimits
    var index = 0
    var outline = YAMLOutline()

    /// The columns of the open block lists and mappings, each with its number.
    var blocks: [(column: Int, mapping: Int)] = []
    /// The open lists and mappings in brackets.
    var flows: [Flow] = []
    /// Whether a key may begin here.
    var mayBeginKey = true
    /// The key that may be waiting for its colon outside of brackets.
    private var blockKey: Range<Int>?
    private var lineStart = 0
    private var hasContent = false
    private var hasEnded = false
    private var mappings = 0

    /// A list or mapping in brackets.
    struct Flow {
        let isSequence: Bool
        var mapping: Int
        var key: Range<Int>?
    }

    init(_ bytes: [UInt8], limits: YAMLLimits) {
        self.bytes = bytes
        self.limits = limits
    }

    /// Goes over the file.
    ///
    /// - Throws: `YAMLProblem` for the first thing that may not be there.
    mutating func scan() throws(YAMLProblem) -> YAMLOutline {
        while true {
            skipToToken()
            guard index < bytes.count else { return outline }
            unroll(to: column)
            try scanToken()
        }
    }

    // MARK: Looking

    func byte(at offset: Int) -> UInt8? {
        index + offset < bytes.count ? bytes[index + offset] : nil
    }

    func isBlankOrEnd(at offset: Int) -> Bool {
        guard let byte = byte(at: offset) else { return true }
        return byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
    }

    /// The column from 0, in bytes; only spaces and indicators stand before what it decides on.
    var column: Int { index - lineStart }

    var isInFlow: Bool { !flows.isEmpty }

    // MARK: Moving

    /// Moves over a line break of one or two bytes.
    mutating func skipBreak() {
        index += byte(at: 0) == 0x0D && byte(at: 1) == 0x0A ? 2 : 1
        lineStart = index
    }

    mutating func skipToLineEnd() {
        while let byte = byte(at: 0), byte != 0x0A, byte != 0x0D { index += 1 }
    }

    private mutating func skipToToken() {
        while let byte = byte(at: 0) {
            switch byte {
            case 0x20: index += 1
            case 0x09 where isInFlow || !mayBeginKey: index += 1
            case 0x23: skipToLineEnd()
            case 0x0A, 0x0D:
                skipBreak()
                forgetKeyOfEarlierLine()
                if !isInFlow { mayBeginKey = true }
            default: return
            }
        }
    }

    // MARK: Tokens

    private mutating func scanToken() throws(YAMLProblem) {
        if column == 0, try scanDocumentMark() { return }
        if hasEnded { throw problem(.severalDocuments) }
        hasContent = true
        guard let byte = byte(at: 0) else { return }
        switch byte {
        case 0x5B, 0x7B: try beginFlow(isSequence: byte == 0x5B)
        case 0x5D, 0x7D: endFlow()
        case 0x2C: separateFlow()
        case 0x2D where isBlankOrEnd(at: 1): try scanDash()
        case 0x3F where isInFlow || isBlankOrEnd(at: 1): throw problem(.explicitKey)
        case 0x3A where isInFlow || isBlankOrEnd(at: 1): try scanColon()
        case 0x2A: throw problem(.alias)
        case 0x26: throw problem(.anchor)
        case 0x21: throw problem(.tag)
        case 0x7C where !isInFlow, 0x3E where !isInFlow: scanBlockScalar()
        case 0x27: scanQuoted(by: 0x27)
        case 0x22: scanQuoted(by: 0x22)
        default: scanPlain()
        }
    }

    /// `---` may open the file, `...` may end it; a directive may not stand there at all.
    private mutating func scanDocumentMark() throws(YAMLProblem) -> Bool {
        if byte(at: 0) == 0x25 { throw problem(.directive) }
        guard isDocumentMark else { return false }
        if byte(at: 0) == 0x2D {
            guard !hasContent, !hasEnded else { throw problem(.severalDocuments, length: 3) }
            hasContent = true
        } else {
            hasEnded = true
        }
        unroll(to: -1)
        index += 3
        mayBeginKey = false
        return true
    }

    var isDocumentMark: Bool {
        guard column == 0, let first = byte(at: 0), first == 0x2D || first == 0x2E else { return false }
        return byte(at: 1) == first && byte(at: 2) == first && isBlankOrEnd(at: 3)
    }

    private mutating func scanDash() throws(YAMLProblem) {
        if !isInFlow { try roll(to: column) }
        blockKey = isInFlow ? blockKey : nil
        mayBeginKey = true
        index += 1
    }

    private mutating func scanColon() throws(YAMLProblem) {
        if let flow = flows.indices.last {
            record(flows[flow].key, of: flows[flow].mapping)
            flows[flow].key = nil
            mayBeginKey = false
        } else if let key = blockKey {
            try roll(to: key.lowerBound - lineStart)
            record(key, of: blocks.last?.mapping ?? 0)
            blockKey = nil
            mayBeginKey = false
        } else if mayBeginKey {
            try roll(to: column)
        }
        index += 1
    }

    private mutating func record(_ key: Range<Int>?, of mapping: Int) {
        guard let key else { return }
        outline.keys.append(YAMLOutline.Key(mapping: mapping, bytes: key))
    }

    // MARK: Brackets

    private mutating func beginFlow(isSequence: Bool) throws(YAMLProblem) {
        saveKey(index..<index + 1)
        flows.append(Flow(isSequence: isSequence, mapping: nextMapping(), key: nil))
        try checkDepth()
        outline.ends[index] = index + 1
        mayBeginKey = true
        index += 1
    }

    private mutating func endFlow() {
        if isInFlow { flows.removeLast() }
        mayBeginKey = false
        index += 1
    }

    private mutating func separateFlow() {
        if isInFlow {
            flows[flows.count - 1].key = nil
            // Each entry `a: b` of a list is a mapping of its own.
            if flows[flows.count - 1].isSequence { flows[flows.count - 1].mapping = nextMapping() }
        }
        mayBeginKey = true
        index += 1
    }

    // MARK: Keys and columns

    /// Remembers a token that may turn out to be a key.
    mutating func saveKey(_ range: Range<Int>) {
        guard mayBeginKey else { return }
        if isInFlow { flows[flows.count - 1].key = range } else { blockKey = range }
    }

    /// Ends what was begun: a key has to have its colon on the same line.
    mutating func forgetKeyOfEarlierLine() {
        blockKey = nil
        for flow in flows.indices { flows[flow].key = nil }
    }

    private mutating func roll(to column: Int) throws(YAMLProblem) {
        guard blocks.last?.column ?? -1 < column else { return }
        blocks.append((column, nextMapping()))
        try checkDepth()
    }

    private mutating func unroll(to column: Int) {
        guard !isInFlow else { return }
        while let last = blocks.last, last.column > column { blocks.removeLast() }
    }

    private mutating func nextMapping() -> Int {
        mappings += 1
        return mappings
    }

    private func checkDepth() throws(YAMLProblem) {
        if blocks.count + flows.count > limits.depth { throw problem(.tooDeep(limit: limits.depth)) }
    }

    private func problem(_ kind: YAMLProblem.Kind, length: Int = 1) -> YAMLProblem {
        YAMLProblem(kind, at: index..<index + length)
    }
}
