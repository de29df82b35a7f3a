# One name for each thing a contributor types. `sam build` calls build-<LogicalId>, one target per function.
# Not with `sam build --parallel`: two Maven runs would write the same target folders.

.PHONY: test format build-VisualDetectorFunction build-SuccessWriterFunction build-ReviewWriterFunction

test: # all tests, and the formatting
	./mvnw verify

format: # formats every Java file
	./mvnw -q spotless:apply

SOURCES := $(shell find pom.xml core functions models -name target -prune -o -type f -print)

# one Maven run packs every function; skipped while no source is newer than the last
target/.packed: $(SOURCES)
	rm -rf functions/*/target/function
	./mvnw -B -q package -Dmaven.test.skip=true -P pack -Dpytorch.platform=linux-x86_64 \
	  -pl functions/detector,functions/writer -am
	mkdir -p target && touch $@

build-VisualDetectorFunction: target/.packed
	cp -r functions/detector/target/function/. "$(ARTIFACTS_DIR)/"

build-SuccessWriterFunction build-ReviewWriterFunction: target/.packed
	cp -r functions/writer/target/function/. "$(ARTIFACTS_DIR)/"
