#!/bin/sh
# Prints the speed of reading and validating JSON, and of inferring a schema from it, beside Foundation and Python's peers, all in one run.
# json.sh BOD WORK_FOLDER: the release binary, and a folder for the corpus, a Python environment and a build of the library.
set -eu
bod="$1"
work="$2/json"
here="$(cd "$(dirname "$0")" && pwd)"
mkdir -p "$work"

python="$work/venv/bin/python"
[ -x "$python" ] || python3 -m venv "$work/venv"
"$python" -c 'import orjson, jsonschema, fastjsonschema, genson, duckdb' 2>/dev/null ||
    "$work/venv/bin/pip" install -q --disable-pip-version-check orjson jsonschema fastjsonschema genson duckdb ||
    echo "not all Python peers could be installed; their rows are left out" >&2

swift build -c release --package-path "$here/JSON" --scratch-path "$work/build" --product jsonspeed >"$work/build.log" 2>&1 || {
    cat "$work/build.log" >&2
    exit 2
}
python3 "$here/json_corpus.py" "$work" "${BENCH_JSON_BYTES:-50000000}"
cd "$work"
"$work/build/release/jsonspeed" orders.json orders.ndjson orders.schema.json >figures.txt
"$python" "$here/json_peers.py" "$work" >>figures.txt
python3 "$here/json_table.py" "$bod" "$work"
