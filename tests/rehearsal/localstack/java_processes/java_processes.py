"""LAMBDA_RUNTIME_EXECUTOR=process: LocalStack runs Java functions as processes of this machine, without Docker.

One JVM per execution environment, started with AWS's own Java runtime interface client. Three settings:
    JAVA_PROCESSES_JAVA     the java to run
    JAVA_PROCESSES_RUNTIME  the folder with the jars of the runtime interface client
    JAVA_PROCESSES_TMP      what stands for /tmp, for all environments together
Not as on Lambda: the code lies elsewhere than /var/task, the disk can be written, /tmp has no limit, memory only -Xmx.
"""

import json
import os
import pathlib
import queue
import signal
import subprocess
import threading
import time

from localstack.services.lambda_.invocation.executor_endpoint import StatusErrorException
from localstack.services.lambda_.invocation.lambda_models import InvocationResult
from localstack.services.lambda_.invocation.plugins import RuntimeExecutorPlugin
from localstack.services.lambda_.invocation.runtime_executor import LambdaRuntimeException, RuntimeExecutor

from runtime_api import RuntimeApi

HEAP = 0.85  # of a function's memory, as on Lambda


def error(kind, message):
    return json.dumps({"errorType": kind, "errorMessage": message}).encode()


class JavaProcess(RuntimeExecutor):
    def start(self, env_vars):
        self._environment = env_vars
        self._invocation_id, self._log, self._lock = "", [], threading.Lock()
        self._api = RuntimeApi()
        self._start_java()
        failure = self._api.await_start()
        if failure is not None:
            raise StatusErrorException("the function could not start", payload=failure)

    def invoke(self, payload):
        config = self.function_version.config
        self._invocation_id, began = payload["invoke-id"], time.time()
        with self._lock:
            self._log = [f"START RequestId: {self._invocation_id} Version: {self.function_version.id.qualifier}\n"]
        if self._process is None:  # it exited or ran out of time: started again, as on Lambda
            self._start_java()
        try:
            body, is_error = self._api.invoke({**payload, "deadline": began + config.timeout}, config.timeout)
        except queue.Empty:
            self._kill()
            body, is_error = error("Sandbox.Timedout", f"{self._invocation_id} Task timed out after {config.timeout:.2f} seconds"), True
        with self._lock:
            self._log.append(f"END RequestId: {self._invocation_id}\nREPORT RequestId: {self._invocation_id}\t"
                             f"Duration: {(time.time() - began) * 1000:.2f} ms\tMemory Size: {config.memory_size} MB\n")
        return InvocationResult(self._invocation_id, body, is_error=is_error, logs=self.get_logs())

    def stop(self):
        self._api.fail(error("Sandbox.Stopped", "stopped"))
        self._kill()
        self._api.close()

    def get_logs(self):
        with self._lock:
            return "".join(self._log)

    def _start_java(self):
        config = self.function_version.config
        code = str(config.code.get_unzipped_code_location())
        tmp = os.environ["JAVA_PROCESSES_TMP"]
        jars = sorted(pathlib.Path(os.environ["JAVA_PROCESSES_RUNTIME"]).glob("*.jar"))
        environment = {name: str(value) for name, value in self._environment.items() if not name.startswith("LOCALSTACK_")}
        environment |= {name: tmp + value.removeprefix("/tmp") for name, value in environment.items() if value.startswith("/tmp/")}
        self._process = process = subprocess.Popen(
            [os.environ["JAVA_PROCESSES_JAVA"], f"-Xmx{int(config.memory_size * HEAP)}m", "-XX:+UseSerialGC",
             "-XX:TieredStopAtLevel=1", "-Xshare:auto", f"-Djava.io.tmpdir={tmp}",
             "--add-opens=java.base/java.io=ALL-UNNAMED", "--enable-native-access=ALL-UNNAMED",
             "-cp", os.pathsep.join(map(str, jars)),
             "com.amazonaws.services.lambda.runtime.api.client.AWSLambda", config.handler],
            cwd=code, env={"PATH": os.environ["PATH"], "LANG": "en_US.UTF-8", **environment,
                           "LAMBDA_TASK_ROOT": code, "AWS_LAMBDA_RUNTIME_API": self._api.address},
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
            text=True, errors="replace", start_new_session=True)
        threading.Thread(target=self._follow, args=(process,), daemon=True).start()

    def _follow(self, process):
        for line in process.stdout:
            with self._lock:
                self._log.append(line)
        status = process.wait()
        if self._process is process:
            self._process = None
            self._api.fail(error("Runtime.ExitError", f"RequestId: {self._invocation_id} Error: Runtime exited with error: exit status {status}"))

    def _kill(self):
        process, self._process = self._process, None
        if process is not None:
            try:
                os.killpg(process.pid, signal.SIGKILL)
            except ProcessLookupError:
                pass  # it is gone already

    def get_address(self):
        return "127.0.0.1"

    def get_endpoint_from_executor(self):
        return "127.0.0.1"

    def get_runtime_endpoint(self):
        return ""

    @classmethod
    def prepare_version(cls, function_version):
        runtime = function_version.config.runtime or "a container image"
        if not runtime.startswith("java"):
            raise LambdaRuntimeException(f"without Docker only Java functions run, not {runtime}")
        if function_version.config.code:
            function_version.config.code.prepare_for_execution()

    @classmethod
    def cleanup_version(cls, function_version):
        pass

    @classmethod
    def validate_environment(cls):
        return True


class JavaProcesses(RuntimeExecutorPlugin):
    name = "process"

    def load(self, *args, **kwargs):
        return JavaProcess
