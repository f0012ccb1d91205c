#!/usr/bin/env python3
"""Runs the JSON-Schema-Test-Suite through a harness that speaks Bowtie's protocol, and prints the counts for each draft.

    Scripts/bowtie-suite.py SUITE COMMAND…      such as  Scripts/bowtie-suite.py ../JSON-Schema-Test-Suite bod bowtie

SUITE is a checkout of github.com/json-schema-org/JSON-Schema-Test-Suite. The mandatory tests are run; what they refer to under
http://localhost:1234/ is given along from SUITE/remotes. The exit code is 1 when a verdict is wrong or missing.
"""

import json
import pathlib
import subprocess
import sys

DRAFTS = {
    "draft6": "http://json-schema.org/draft-06/schema#",
    "draft7": "http://json-schema.org/draft-07/schema#",
    "draft2019-09": "https://json-schema.org/draft/2019-09/schema",
    "draft2020-12": "https://json-schema.org/draft/2020-12/schema",
}


class Harness:
    def __init__(self, command: list[str]) -> None:
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8")

    def ask(self, **command: object) -> dict:
        self.process.stdin.write(json.dumps(command) + "\n")
        self.process.stdin.flush()
        answer = self.process.stdout.readline()
        if not answer:
            sys.exit(f"the harness ended at {command['cmd']} with {self.process.wait()}")
        return json.loads(answer)

    def stop(self) -> int:
        self.process.stdin.write('{"cmd": "stop"}\n')
        self.process.stdin.close()
        return self.process.wait()


def registry(suite: pathlib.Path) -> dict[str, object]:
    """The schemas that the tests refer to; those of drafts that no test here is about are left out."""
    remotes = suite / "remotes"
    found = {}
    for path in sorted(remotes.rglob("*.json")):
        name = path.relative_to(remotes).as_posix()
        if name.split("/")[0] not in ("v1", "draft3", "draft4"):
            found[f"http://localhost:1234/{name}"] = json.loads(path.read_text(encoding="utf-8"))
    return found


def run(harness: Harness, folder: pathlib.Path, schemas: dict[str, object]) -> tuple[int, list[str]]:
    """How many verdicts are right, and what is wrong with the others."""
    passed, wrong, number = 0, [], 0
    for path in sorted(folder.glob("*.json")):
        for case in json.loads(path.read_text(encoding="utf-8")):
            number += 1
            tests = case["tests"]
            # What is expected is not sent along, so that an answer cannot repeat it.
            asked = [{"description": test["description"], "instance": test["data"]} for test in tests]
            sent = {"description": case["description"], "schema": case["schema"], "registry": schemas, "tests": asked}
            answer = harness.ask(cmd="run", seq=number, case=sent)
            if answer.get("seq") != number:
                sys.exit(f"the answer to run {number} has the number {answer.get('seq')}")
            results = answer.get("results", [answer] * len(tests))
            if len(results) != len(tests):
                sys.exit(f"run {number} has {len(results)} results for {len(tests)} tests")
            for test, result in zip(tests, results):
                if result.get("valid") is test["valid"]:
                    passed += 1
                else:
                    wrong.append(f"{path.name}: {case['description']}: {test['description']}: {json.dumps(result)}")
    return passed, wrong


def main() -> None:
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    suite = pathlib.Path(sys.argv[1])
    harness = Harness(sys.argv[2:])
    start = harness.ask(cmd="start", version=1)
    known = set(start["implementation"]["dialects"])
    schemas = registry(suite)
    failed = False
    for draft, dialect in DRAFTS.items():
        if dialect not in known or harness.ask(cmd="dialect", dialect=dialect) != {"ok": True}:
            print(f"{draft}: not known to the harness")
            failed = True
            continue
        passed, wrong = run(harness, suite / "tests" / draft, schemas)
        print(f"{draft}: {passed} of {passed + len(wrong)}")
        for line in wrong:
            print(f"  {line}")
        failed = failed or bool(wrong)
    failed = harness.stop() != 0 or failed
    sys.exit(1 if failed else 0)


main()
