extension YAMLScanner {
    /// Goes over a text in quotation marks.
    mutating func scanQuoted(by quote: UInt8) {
        let start = index
        let mayBeKey = mayBeginKey
        index += 1
        while let byte = byte(at: 0) {
            if byte == 0x5C, quote == 0x22 {
                index += 1
                // An escaped line break is a line break still.
                if self.byte(at: 0) == 0x0A || self.byte(at: 0) == 0x0D { skipBreak() } else { index += 1 }
            } else if byte == quote {
                index += 1
                guard quote == 0x27, self.byte(at: 0) == 0x27 else { break }
                index += 1
            } else if byte == 0x0A || byte == 0x0D {
                skipBreak()
                forgetKeyOfEarlierLine()
            } else {
                index += 1
            }
        }
        index = min(index, bytes.count)
        finish(from: start, mayBeKey: mayBeKey)
        mayBeginKey = false
    }

    /// Goes over a text without quotation marks, which may go on over lines that are indented more than what it stands in.
    mutating func scanPlain() {
        let start = index
        let mayBeKey = mayBeginKey
        let indentation = (blocks.last?.column ?? -1) + 1
        var end = index
        var hasBreak = false
        while !isDocumentMark, byte(at: 0) != 0x23 {
            skipPlainRun()
            end = max(end, index)
            guard let byte = byte(at: 0), byte <= 0x20 else { break }
            hasBreak = skipBlanksAndBreaks() || hasBreak
            if !isInFlow, column < indentation { break }
        }
        // A character that begins no token at all: libyaml refuses the file for it.
        if end == start {
            index = max(index, start + 1)
            end = index
        }
        outline.ends[start] = end
        if hasBreak {
            forgetKeyOfEarlierLine()
            mayBeginKey = true
        } else {
            if mayBeKey { saveKey(start..<end) }
            mayBeginKey = false
        }
    }

    private mutating func skipPlainRun() {
        while let byte = byte(at: 0), byte > 0x20 {
            if byte == 0x3A, isBlankOrEnd(at: 1) { return }
            if isInFlow, [0x2C, 0x5B, 0x5D, 0x7B, 0x7D].contains(byte) { return }
            index += 1
        }
    }

    /// Whether there was a line break among them.
    private mutating func skipBlanksAndBreaks() -> Bool {
        var hasBreak = false
        while let byte = byte(at: 0), byte <= 0x20 {
            if byte == 0x0A || byte == 0x0D {
                skipBreak()
                hasBreak = true
            } else {
                index += 1
            }
        }
        return hasBreak
    }

    /// Goes over a block of text after `|` or `>`: all lines that are indented as the first one, or as the digit says.
    mutating func scanBlockScalar() {
        let start = index
        index += 1
        var indentation = 0
        let parent = blocks.last?.column ?? -1
        while let byte = byte(at: 0), byte == 0x2B || byte == 0x2D || (0x30...0x39).contains(byte) {
            if byte > 0x30 { indentation = max(parent, 0) + Int(byte - 0x30) }
            index += 1
        }
        outline.ends[start] = index
        skipToLineEnd()
        if byte(at: 0) != nil { skipBreak() }
        forgetKeyOfEarlierLine()
        var deepest = skipIndentation(indentation)
        if indentation == 0 { indentation = max(deepest, parent + 1, 1) }
        while column == indentation, byte(at: 0) != nil {
            skipToLineEnd()
            guard byte(at: 0) != nil else { break }
            skipBreak()
            deepest = skipIndentation(indentation)
        }
        mayBeginKey = true
    }

    /// Goes over spaces, at most so many where the number is known, and empty lines.
    private mutating func skipIndentation(_ known: Int) -> Int {
        var deepest = 0
        while true {
            while byte(at: 0) == 0x20, known == 0 || column < known { index += 1 }
            deepest = max(deepest, column)
            guard byte(at: 0) == 0x0A || byte(at: 0) == 0x0D else { return deepest }
            skipBreak()
        }
    }

    private mutating func finish(from start: Int, mayBeKey: Bool) {
        outline.ends[start] = index
        if mayBeKey, !bytes[start..<index].contains(0x0A), !bytes[start..<index].contains(0x0D) {
            saveKey(start..<index)
        }
    }
}
