# One name for each thing a contributor types. `sam build` calls build-<LogicalId>, one target per function.
# Not with `sam build --parallel`: two Maven runs would write the same target folders.

.PHONY: test format rehearse browser-tests lint localstack deploy-local stop-local lambda-image build-VisualDetectorFunction build-SuccessWriterFunction build-ReviewWriterFunction build-ReviewFunction build-CalibrateFunction build-ReplayFunction

test: # all tests, and the formatting
	./mvnw verify

format: # formats every Java file
	./mvnw -q spotless:apply

rehearse: # everything, deployed: docs/local.md; MODES="process docker" for containers too
	tests/rehearsal/rehearse

browser-tests: # the input viewer in Chromium, with screenshots
	tests/rehearsal/browser/rehearse

lint: # what tools say about template.yaml
	tests/rehearsal/lint/check

MODE ?= process

localstack: # installs and starts LocalStack; MODE=docker runs functions in containers
	tests/rehearsal/localstack/install
	MODE=$(MODE) tests/rehearsal/localstack/start

deploy-local: # deploys template.yaml to it
	tests/rehearsal/venv sam
	tests/rehearsal/localstack/deploy

stop-local: # stops it, and deletes what it kept
	tests/rehearsal/localstack/stop

lambda-image: # a stand-in for AWS's base image, for where no registry can be reached
	tests/rehearsal/docker/start
	tests/rehearsal/lambda-image/build

SOURCES := $(shell find pom.xml core application adapters functions viewer models -name target -prune -o -type f -print)

# the processor that the functions run on, as the template's parameter Architecture has it
ARCHITECTURE ?= x86_64
PLATFORM := $(if $(filter arm64,$(ARCHITECTURE)),linux-aarch64,linux-x86_64)
PACKED := target/.packed-$(PLATFORM)

# one Maven run packs every function; skipped while no source is newer than the last
$(PACKED): $(SOURCES)
	rm -rf functions/*/target/function target/.packed-*
	./mvnw -B -q package -Dmaven.test.skip=true -P pack -Dpytorch.platform=$(PLATFORM) \
	  -pl functions/detector,functions/writer,functions/review,functions/calibrate -am
	mkdir -p target && touch $@

build-VisualDetectorFunction: $(PACKED)
	cp -r functions/detector/target/function/. "$(ARTIFACTS_DIR)/"

build-SuccessWriterFunction build-ReviewWriterFunction: $(PACKED)
	cp -r functions/writer/target/function/. "$(ARTIFACTS_DIR)/"

build-ReviewFunction: $(PACKED)
	cp -r functions/review/target/function/. "$(ARTIFACTS_DIR)/"

build-CalibrateFunction build-ReplayFunction: $(PACKED)
	cp -r functions/calibrate/target/function/. "$(ARTIFACTS_DIR)/"
