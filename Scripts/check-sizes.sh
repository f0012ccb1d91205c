#!/bin/sh
# Keeps files under 500 lines and functions under 60; generated and data files do not count.
# The indentation is the formatter's, so a function ends at the next closing brace as far in as it began.
set -eu
cd "$(dirname "$0")/.."

find Sources Tests -name '*.swift' -not -path '*/Embedded/*' -print | LC_ALL=C sort | xargs awk '
    function indentation(line) { match(line, /^ */); return RLENGTH }
    FNR == 1 { if (last > 500) report(lastFile ": " last " lines, at most 500"); inside = 0 }
    { last = FNR; lastFile = FILENAME }
    !inside && /^ *(@[A-Za-z]+(\([^)]*\))? )*((public|package|internal|private|fileprivate|static|mutating|final|override|nonisolated|convenience|required) )*(func [^ ]|init[?(<]|deinit|subscript)/ {
        inside = 1; start = FNR; depth = indentation($0); name = $0; sub(/^ +/, "", name)
        if ($0 ~ /\}$/) inside = 0
    }
    inside && FNR > start && indentation($0) == depth && /^ *\}/ {
        if (FNR - start + 1 > 60) report(FILENAME ":" start ": " FNR - start + 1 " lines, at most 60: " name)
        inside = 0
    }
    inside && FNR > start && indentation($0) < depth && NF { inside = 0 }
    function report(text) { print text; bad = 1 }
    END { if (last > 500) report(lastFile ": " last " lines, at most 500"); exit bad }
' >&2
