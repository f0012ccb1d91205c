#!/bin/sh
# Runs the tests of the modules that touch documents under the address and the thread sanitizer.
# SANITIZERS="address" runs one of them; each has a build folder of its own.
#
# On Linux the Mutex of Swift's library is a futex that the thread sanitizer does not see when two threads want it at once: it then reports
# accesses in the closures of withLock, and to what was made under such a lock, as it does for a program of ten lines. Look at both stacks:
# a report is one when no lock stands between them.
set -eu
cd "$(dirname "$0")/.."

# The runtime's own backtraces would hold up a run that found something.
export SWIFT_BACKTRACE=enable=no
# LeakSanitizer takes the runtime's caches and the tests' own processes for leaks.
export ASAN_OPTIONS="detect_leaks=0:${ASAN_OPTIONS:-}"
for sanitizer in ${SANITIZERS:-address thread}; do
    echo "With the $sanitizer sanitizer"
    ${SWIFT:-swift} test --sanitize "$sanitizer" --scratch-path ".build-$sanitizer" \
        --filter 'BODXMLTests|BODJSONTests|BODYAMLTests|SchemaInferenceTests|BODLintTests|SchemaTests|BODTransformTests'
done
