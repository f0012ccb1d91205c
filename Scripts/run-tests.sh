#!/bin/sh
# Builds once and runs the tests; shows what failed, says how many were skipped, and ends with the runner's closing line.
set -eu
cd "$(dirname "$0")/.."

swift build --build-tests --explicit-target-dependency-import-check error
log=$(mktemp)
trap 'rm -f "$log"' EXIT
status=0
swift test --skip-build >"$log" 2>&1 || status=$?

grep -E '^[[:space:]]*(✘|error:|Fatal error)|recorded an issue|unexpected signal' "$log" || true
skipped=$(grep -cE '^[^[:alnum:]]* (Test|Suite) .* skipped' "$log" || true)
[ "$skipped" = 0 ] || echo "$skipped tests or suites were skipped: slow sweeps (BOD_SOAK=1), or for want of reference data (BOD_REFERENCE_DATA) or a tool such as strace."
closing=$(grep -E 'Test run with [0-9]+ tests? ' "$log" | tail -n 1)
if [ -z "$closing" ]; then
    tail -n 40 "$log"
    exit 1
fi
echo "$closing"
exit "$status"
