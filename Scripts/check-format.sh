#!/bin/sh
# Checks the format and the documentation comments of the Swift sources; --fix formats them in place.
set -eu
cd "$(dirname "$0")/.."
folders="Package.swift Sources Tests"
[ -d Examples ] && folders="$folders Examples/Package.swift Examples/Sources"
[ -d Fuzz ] && folders="$folders Fuzz/Package.swift Fuzz/Sources"

# shellcheck disable=SC2086 # the list of folders is meant to be split
sources() {
    find $folders -name '*.swift' -not -path '*/Embedded/*' -print0
}

if [ "${1:-}" = "--fix" ]; then
    sources | xargs -0 swift format --in-place --configuration .swift-format
else
    sources | xargs -0 swift format lint --strict --configuration .swift-format
fi
