#!/bin/sh
# Prints bodkit's speed beside its peers, all in one run on this machine, as ratios: the peer's time divided by ours.
# Every figure is the median of the runs; the corpus is made from Samples/ProcessPurchaseOrder.xml.
set -eu
cd "$(dirname "$0")/.."

bod="$PWD/.build/release/bod"
work="${BENCH_WORK:-${TMPDIR:-/tmp}/bodkit-bench}"
files="${BENCH_FILES:-10000}"
megabytes="${BENCH_MEGABYTES:-277}"

install_peers() {
    missing=""
    command -v xmllint >/dev/null 2>&1 || missing="$missing libxml2-utils"
    command -v trang >/dev/null 2>&1 || missing="$missing trang"
    python3 -c 'import xmltodict' 2>/dev/null || missing="$missing python3-xmltodict"
    [ -z "$missing" ] && return 0
    if [ "$(id -u)" = 0 ]; then
        # shellcheck disable=SC2086 # the list of names is meant to be split
        DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null 2>&1 ||
            echo "not all peers could be installed:$missing; their rows are left out" >&2
    else
        echo "some peers are missing: run  sudo apt-get install$missing  for all rows" >&2
    fi
}

install_peers
[ -x "$bod" ] || { echo "make release first" >&2; exit 2; }
python3 Benchmarks/corpus.py "$work" "$files" "$megabytes"
python3 Benchmarks/compare.py "$bod" "$work" xsd "$files" "$megabytes"
Benchmarks/json.sh "$bod" "$work"
