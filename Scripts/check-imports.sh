#!/bin/sh
# Imports point down: checks every import of Sources against the table below.
# A name with a folder, such as CLibXML2@LibXML2, may be imported in that folder only.
set -eu
cd "$(dirname "$0")/.."

rules='
BODDiagnostics
BODXML          BODDiagnostics Synchronization CLibXML2@LibXML2
BODJSON         BODDiagnostics
BODYAML         BODDiagnostics Yams
BODFiles        BODDiagnostics Synchronization Glibc Musl Darwin
BODMessage      BODDiagnostics BODJSON
BODForms        BODDiagnostics BODJSON BODXML
BODModel        BODDiagnostics BODXML BODMessage
SchemaInference BODDiagnostics BODXML BODJSON BODForms BODYAML
BODLint         BODDiagnostics BODXML BODJSON BODForms BODYAML BODModel BODMessage Synchronization
BODTransform    BODDiagnostics BODXML BODJSON BODForms BODModel BODMessage BODLint Synchronization
BODSender       BODDiagnostics BODJSON BODMessage Logging FoundationEssentials Foundation Synchronization Glibc Musl Darwin AsyncHTTPClient@Transport NIOConcurrencyHelpers@Transport NIOCore@Transport NIOHTTP1@Transport NIOPosix@Transport NIOSSL@Transport NIOFoundationCompat@Transport
BODEmulator     BODDiagnostics BODJSON BODMessage Hummingbird NIOConcurrencyHelpers NIOCore Logging FoundationEssentials Foundation Synchronization Glibc Musl Darwin
bod             *
'

find Sources -name '*.swift' -print | LC_ALL=C sort | while IFS= read -r file; do
    awk -v file="$file" -v rules="$rules" '
        BEGIN {
            split(file, path, "/"); module = path[2]; folder = path[3]
            count = split(rules, lines, "\n")
            for (i = 1; i <= count; i++) {
                fields = split(lines[i], names, " ")
                if (fields > 0 && names[1] == module) { known = 1; for (j = 2; j <= fields; j++) allowed[names[j]] = 1 }
            }
            if (!known) { print file ": module " module " has no row in Scripts/check-imports.sh"; exit }
        }
        /^(@[A-Za-z_()]+ )*((public|package|internal|private|fileprivate) )?import / {
            name = $0; sub(/.*import +((struct|class|enum|func|protocol|typealias|var|let) +)?/, "", name); sub(/[. ].*/, "", name)
            if (name == "FoundationXML") { print file ":" NR ": FoundationXML shares libxml2'"'"'s global state and must not be imported"; next }
            if ("*" in allowed && name !~ /^C(LibXML2|LibXSLT|Zlib)$/) next
            if (!(name in allowed) && !((name "@" folder) in allowed)) print file ":" NR ": " module " may not import " name
        }' "$file"
done >"${TMPDIR:-/tmp}/bodkit-imports.$$"
trap 'rm -f "${TMPDIR:-/tmp}/bodkit-imports.$$"' EXIT
if [ -s "${TMPDIR:-/tmp}/bodkit-imports.$$" ]; then
    cat "${TMPDIR:-/tmp}/bodkit-imports.$$" >&2
    exit 1
fi
