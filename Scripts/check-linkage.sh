#!/bin/sh
# FoundationXML links the same libxml2 and shares its global state; the binary must not carry it.
set -eu
cd "$(dirname "$0")/.."
binary="$(swift build --show-bin-path)/bod"
if ldd "$binary" | grep -q FoundationXML; then
    echo "$binary links FoundationXML; find the import and remove it" >&2
    exit 1
fi
