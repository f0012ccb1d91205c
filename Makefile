# Two commands on a fresh machine: `make run` does the main job on the samples, `make test` runs the tests.
# Both install what they need from Debian when it is missing, and share one build.

SWIFT ?= swift
STRICT = --explicit-target-dependency-import-check error
# Generic types are made by calls and not by their names: to look names up, the runtime goes through ten thousand conformances for each
# type, which took a tenth of the time of a short run.
RELEASE = -c release --static-swift-stdlib -Xswiftc -Xfrontend -Xswiftc -disable-concrete-type-metadata-mangled-name-accessors

.PHONY: run test check build release format bench fuzz sanitize soak record clean help

run: needs ## do the main job on the samples, from inference to sending
	@$(SWIFT) build --product bod $(STRICT)
	@"$$($(SWIFT) build --show-bin-path)/bod" demo

test: needs ## build everything and run the tests
	@Scripts/run-tests.sh

check: needs ## what must hold beside the tests: format, imports, sizes, generated files, examples
	@Scripts/check-format.sh
	@Scripts/check-imports.sh
	@Scripts/check-sizes.sh
	@Scripts/embed-schemas.sh --check
	@Scripts/embed-samples.sh --check
	@$(SWIFT) build --build-tests $(STRICT)
	@Scripts/check-linkage.sh
	@$(SWIFT) build --package-path Examples

build: needs ## a debug build
	@$(SWIFT) build $(STRICT)

release: needs ## an optimised binary with the Swift library inside: .build/release/bod
	@$(SWIFT) build $(RELEASE) --product bod

format: ## format the Swift sources in place
	@Scripts/check-format.sh --fix

bench: release ## print the speed table beside the peers, which it installs
	@Benchmarks/compare.sh

TARGET ?=
SECONDS ?= 10
fuzz: needs ## fuzz the readers, each for SECONDS=10, or one with TARGET=XMLReading
	@Fuzz/run.sh $(SECONDS) $(TARGET)

# Without the command line, whose packages need no check of ours.
sanitize: needs ## the tests of the document modules under the address and the thread sanitizer
	@Scripts/sanitize.sh

soak: needs ## the tests with BOD_SOAK=1, which adds slow sweeps
	@BOD_SOAK=1 Scripts/run-tests.sh

record: needs ## record the golden files anew; look at the difference before committing it
	@RECORD_SNAPSHOTS=1 Scripts/run-tests.sh

clean: ## remove what was built
	@rm -rf .build Examples/.build Fuzz/.build

.PHONY: needs
needs:
	@Scripts/install-needs.sh

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-8s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)
