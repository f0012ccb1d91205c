#!/bin/sh
# Fuzzes: Fuzz/run.sh [SECONDS [TARGET…]]. Without targets, each in its turn. A finding is kept in Fuzz/Findings and ends the run with 1.
set -eu
cd "$(dirname "$0")"
seconds=${1:-10}
[ "$#" = 0 ] || shift
targets=${*:-$(ls Sources | grep -v FuzzSupport)}

# The runtime's own backtraces would hold up libFuzzer, which makes better ones.
export SWIFT_BACKTRACE=enable=no
# In one word: of several the compiler heeds the last alone, and nothing would be instrumented for coverage.
${SWIFT:-swift} build -c release --sanitize fuzzer -Xswiftc -sanitize=fuzzer,address
binaries=$(${SWIFT:-swift} build -c release --show-bin-path)

# The seeds by hand, and for XML the samples and the schemas, which are thus never out of date.
gather() {
    mkdir -p ".build/Corpus/$1"
    case $1 in
    XMLReading | XMLWriting) find ../Samples ../xsd -name '*.x[ms][ld]' -exec cp {} ".build/Corpus/$1" \; ;;
    XSDModel) cp ../xsd/*.xsd ".build/Corpus/$1" ;;
    JSONReader) cp ../Samples/*json ".build/Corpus/$1" ;;
    esac
    cp "Seeds/$1"/* ".build/Corpus/$1"
}

mkdir -p Findings
for target in $targets; do
    if [ ! -d "Seeds/$target" ]; then
        echo "There is no target $target; there are: $(ls Seeds | tr '\n' ' ')" >&2
        exit 64
    fi
    gather "$target"
    echo "$target for $seconds s"
    log=".build/$target.log"
    if ! "$binaries/$target" -max_total_time="$seconds" -max_len=4096 -timeout=10 -rss_limit_mb=2048 -print_final_stats=1 \
        -dict="Dictionaries/$target.dict" -artifact_prefix="Findings/$target-" ".build/Corpus/$target" >"$log" 2>&1; then
        grep -E 'Fatal error|ERROR|SUMMARY|Test unit written' "$log" >&2 || tail -n 20 "$log" >&2
        exit 1
    fi
    grep -E '^stat::(number_of_executed_units|average_exec_per_sec|peak_rss_mb)' "$log"
done
