"""`annotate review` as a process, and requests to it."""

import http.client
import json
import re
import signal
import subprocess
from datetime import datetime, timezone


class Answer:
    def __init__(self, status, headers, body, asked_at):
        self.status = status
        self.headers = headers
        self.body = body
        self.asked_at = asked_at


class Server:
    def __init__(self, recording, data, user, said=None, *more):
        self.recording = recording
        self.said = said
        print("annotate review --data", data, "--user", user, flush=True)
        self.errors = open(recording.work / "review-errors", "w+", encoding="utf-8")
        self.process = subprocess.Popen(
            [str(recording.checkout / "annotate"), "review", "--port", "0", "--no-open", "--data", data, "--user", user, *more],
            cwd=recording.work, env=recording.environment, stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE, stderr=self.errors, text=True,
            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL))  # a background job would ignore Ctrl-C
        self.lines = self.process.stdout.readline()
        found = re.search(r"127\.0\.0\.1:(\d+)", self.lines)
        if not found:
            raise SystemExit(f"annotate review printed no address: {self.lines}")
        self.port = int(found.group(1))

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.send_signal(signal.SIGINT)
        self.lines += self.process.stdout.read()
        code = self.process.wait(60)
        self.errors.seek(0)
        if self.said:
            self.recording.write(
                self.said, f"### annotate review\nexit {code}\n--- stdout\n{self.lines}--- stderr\n{self.errors.read()}",
                port=self.port)
        self.errors.close()

    def ask(self, method, path, body=None, headers=None):
        """A body that is no text or bytes is sent as JSON."""
        if body is not None and not isinstance(body, (str, bytes)):
            body = json.dumps(body)
        if isinstance(body, str):
            body = body.encode()
        sent = {"Content-Type": "application/json"} if method in ("POST", "PATCH") else {}
        sent.update(headers or {})
        sent = {name: value.replace("{PORT}", str(self.port)) for name, value in sent.items() if value is not None}
        asked_at = datetime.now(timezone.utc)
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=120)
        try:
            connection.request(method, path, body, sent)
            answer = connection.getresponse()
            return Answer(answer.status, answer.getheaders(), answer.read(), asked_at)
        finally:
            connection.close()
