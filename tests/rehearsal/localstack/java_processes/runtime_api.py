"""The Lambda Runtime API of one execution environment, on a loopback port of its own.

https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html
"""

import queue
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

RUNTIME = "/2018-06-01/runtime/"


class RuntimeApi:
    """Hands invocations to the runtime, and its answers back. One invocation at a time."""

    def __init__(self):
        self._invocations = queue.Queue()
        self._answers = None
        self._invocation_id = None
        self._start = queue.Queue(1)
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self._server.daemon_threads = True
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    @property
    def address(self):
        return f"127.0.0.1:{self._server.server_port}"

    def await_start(self):
        """None once the runtime asks for work; what it reports instead, as bytes of JSON, if it can't start."""
        return self._start.get()

    def invoke(self, invocation, timeout):
        """The answer's body and whether it is an error. Raises queue.Empty after the timeout, in seconds."""
        self._answers, self._invocation_id = queue.Queue(), invocation["invoke-id"]
        self._invocations.put(invocation)
        try:
            return self._answers.get(timeout=timeout)
        finally:
            self._invocation_id = None
            with self._invocations.mutex:
                self._invocations.queue.clear()

    def fail(self, error):
        """What can't be answered by the runtime any more: its start, or else the invocation it has."""
        if not self._started(error):
            self._answer(error, True)

    def close(self):
        self._invocations.put(None)
        self._server.shutdown()
        self._server.server_close()

    def _started(self, failure):
        try:
            self._start.put_nowait(failure)
            return True
        except queue.Full:
            return False

    def _answer(self, body, is_error):
        if self._answers is not None:
            self._answers.put((body, is_error))

    def _handler(self):
        api = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self):
                if self.path != RUNTIME + "invocation/next":
                    return self._reply(404)
                api._started(None)
                invocation = api._invocations.get()
                if invocation is None:
                    return self._reply(410)
                return self._reply(200, invocation["payload"].encode(), {
                    "Lambda-Runtime-Aws-Request-Id": invocation["invoke-id"],
                    "Lambda-Runtime-Deadline-Ms": str(int(invocation["deadline"] * 1000)),
                    "Lambda-Runtime-Invoked-Function-Arn": invocation["invoked-function-arn"],
                    "Lambda-Runtime-Trace-Id": invocation["trace-id"] or "",
                })

            def do_POST(self):
                body, path = self._body(), self.path.removeprefix(RUNTIME).split("/")
                self._reply(202, b'{"status":"OK"}')
                if path == ["init", "error"]:
                    api.fail(body)
                elif len(path) == 3 and path[1] == api._invocation_id:
                    api._answer(body, path[2] == "error")

            def _body(self):
                if self.headers.get("Transfer-Encoding", "").lower() != "chunked":
                    return self.rfile.read(int(self.headers.get("Content-Length") or 0))
                body = b""
                while size := int(self.rfile.readline().split(b";")[0], 16):
                    body += self.rfile.read(size)
                    self.rfile.readline()
                self.rfile.readline()
                return body

            def _reply(self, status, body=b"", headers=None):
                self.send_response(status)
                for name, value in (headers or {}).items():
                    self.send_header(name, value)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_):
                pass  # LocalStack has a log of its own

        return Handler
