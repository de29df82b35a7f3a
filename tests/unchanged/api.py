"""Requests to the API: every route, well and badly asked, and a review of all that waits."""

import hashlib
import json
import re
import time
from urllib.parse import quote

from normalise import by_concept

LEFT_OUT = {"date", "content-length"}  # of instants, whose length varies


def pretty(text):
    """JSON with a line for each value; nothing but white space is added."""
    out, depth, inside, escaped = [], 0, False, False
    for c in text:
        if inside:
            out.append(c)
            inside = escaped or c != '"'
            escaped = c == "\\" and not escaped
        elif c in "{[":
            depth += 1
            out.append(c + "\n" + " " * depth)
        elif c in "}]":
            depth -= 1
            out.append("\n" + " " * depth + c)
        elif c == ",":
            out.append(",\n" + " " * depth)
        else:
            inside = c == '"'
            out.append(c)
    return "".join(out)


def shown(method, path, body, headers, answer):
    asked = f"### {method} {path}\n"
    for name, value in (headers or {}).items():
        asked += f"> {name}: {value}\n"
    if body is not None:
        text = body if isinstance(body, str) else f"{len(body)} bytes" if isinstance(body, bytes) else json.dumps(body)
        asked += f"> {text if len(text) < 3000 else hashlib.sha256(text.encode()).hexdigest()}\n"
    kind = dict((name.lower(), value) for name, value in answer.headers).get("content-type", "")
    lines = sorted(f"{name.lower()}: {value}\n" for name, value in answer.headers if name.lower() not in LEFT_OUT)
    if not answer.body or kind.startswith(("image/", "application/octet-stream")):
        text = f"{len(answer.body)} bytes, SHA-256 {hashlib.sha256(answer.body).hexdigest()}"
    elif kind == "application/json":
        text = pretty(by_concept(answer.body.decode()))
    else:
        text = answer.body.decode()
    return f"{asked}{answer.status}\n{''.join(lines)}\n{text}\n"


class Asking:
    """Asks, keeps the answers, and remembers which routes were asked well and badly."""

    asked = []  # by all of them: method, path, status

    def __init__(self, server, recording, folder):
        self.server = server
        self.recording = recording
        self.folder = folder
        self.files = {}

    def __call__(self, file, method, path, body=None, headers=None):
        answer = self.server.ask(method, path, body, headers)
        text = shown(method, path, body, headers, answer)
        normalised = self.recording.normaliser.text(text, self.server.port, answer.asked_at)
        self.files.setdefault(file, []).append(normalised)
        self.asked.append((method, path, answer.status))
        return answer

    def json(self, *request):
        return json.loads(self(*request).body)

    def write(self):
        for file, answers in self.files.items():
            self.recording.write(f"{self.folder}/{file}", "".join(answers))

    @classmethod
    def check_routes(cls, description):
        """Each route of the served description has to be asked well and, where that can be, badly."""
        routes = routes_of(description)
        if len(routes) < 15:
            raise SystemExit(f"too few routes are read from openapi.yaml: {routes}")
        missing = []
        for method, path in routes:
            pattern = re.compile("/v1" + re.sub(r"\\\{\w+\\\}", "[^/?]+", re.escape(path)) + r"(\?.*)?$")
            states = {status // 100 for how, asked, status in cls.asked if how == method and pattern.match(asked)}
            if not states & {2} or not (states & {4} or path == "/openapi.yaml"):
                missing.append(f"{method} {path} was answered {sorted(states)}")
        if missing:
            raise SystemExit("not asked well and badly: " + "; ".join(missing))


def routes_of(description):
    routes, path, inside = [], None, False
    for line in description.splitlines():
        if re.match(r"\S", line):
            inside = line.startswith("paths:")
        elif inside and (found := re.match(r"  (/\S*):", line)):
            path = found.group(1)
        elif inside and (found := re.match(r"    (get|post|put|patch|delete|head|options):", line)):
            routes.append((found.group(1).upper(), path))
    return routes


def page_files(asking):
    """The page, and every file that it leads to, from file to file."""
    todo, seen = ["/v1/viewer/"], set()
    while todo:
        path = todo.pop(0)
        if path in seen:
            continue
        seen.add(path)
        name = path.removeprefix("/v1/viewer/") or "the-page"
        answer = asking("page/" + name + ".txt", "GET", path)
        kind = dict((name.lower(), value) for name, value in answer.headers).get("content-type", "")
        if answer.status != 200 or not re.match("text/", kind):
            continue
        folder = path.rsplit("/", 1)[0]
        for link in re.findall(r"""["'(]((?:\./|\.\./)?[\w/-]+(?:\.[\w-]+)*\.(?:js|css|svg|html|json))["')]""", answer.body.decode()):
            parts = folder.split("/")
            for part in link.split("/"):
                if part == "..":
                    parts.pop()
                elif part != ".":
                    parts.append(part)
            todo.append("/".join(parts))
    if len(seen) < 10:
        raise SystemExit(f"too few files of the page are found: {sorted(seen)}")
    asking("page/others.txt", "GET", "/v1/viewer")
    asking("page/others.txt", "GET", "/v1/viewer/config.json")
    asking("page/others.txt", "GET", "/v1/viewer/missing.js")
    asking("page/others.txt", "GET", "/v1/viewer/../openapi.yaml")
    asking("page/others.txt", "GET", "/v1/viewer/%2e%2e/openapi.yaml")
    asking("page/others.txt", "POST", "/v1/viewer/", {})
    asking("page/others.txt", "HEAD", "/v1/viewer/index.html")


def stable(text):
    return int(hashlib.sha256(text.encode()).hexdigest()[:8], 16)


def wait_for(server, key, seconds=60):
    """Until the machine is done with a photo."""
    for _ in range(seconds * 10):
        answer = server.ask("GET", f"/v1/inputs?key={quote(key)}")
        if answer.status == 200 and json.loads(answer.body)["inputs"][0]["status"] != "PENDING":
            return
        time.sleep(0.1)
    raise SystemExit(f"{key} is never annotated")


def verdict(annotation, kind, name, **more):
    return {"id": f"{kind[:3].lower()}-{name}-{annotation['id'][:16]}", "verdict": kind, "input_id": annotation["input_id"],
            "annotation_id": annotation["id"], "revision": annotation["revision"], "seconds_spent": 1.5, **more}


def box_of(annotation):
    return annotation["data"]["regions"][0]["region_info"]["bounding_box"]


def concept_of(annotation):
    return annotation["data"]["regions"][0]["data"]["concepts"][0]["id"]


def smaller(box, share):
    """The box with its right edge drawn in by a share of its width."""
    width = box["right_col"] - box["left_col"]
    return {**box, "right_col": round(box["right_col"] - width * share, 6)}


def review_everything(recording, folder, data, left=()):
    """A verdict for all that waits; which, is decided by the hash of the annotation's id.

    First by ana, then by ben, who gets what ana wants to be changed. What is in `left` waits on, for a replay to move."""
    kinds = set()
    for person in ("ana", "ben"):
        with recording.server(data, person, f"{folder}/said-{person}.txt") as server:
            asking = Asking(server, recording, folder)
            review(asking, f"by-{person}.txt", left, kinds)
            asking.write()
    return kinds


def review(asking, file, left, kinds):
    leave = []
    for turn in range(60):
        handed = asking.json(file, "POST", "/v1/tasks/auto-annotation/assignments", {"count": 4, "leave": leave})
        if not handed["inputs"]:
            asking(file, "GET", "/v1/annotations")
            return
        for photo in handed["inputs"]:
            waiting = [it for it in handed["annotations"] if it["input_id"] == photo["id"] and it["assigned"] and it["id"] not in left]
            if not waiting:
                leave.append(photo["id"])
            said = [one for it in waiting for one in decided(it, turn, f"{file[3]}{turn}")]
            if turn % 3 == 0 and stable(photo["id"]) % 3 == 0 and said:
                said.append({"id": f"add-{turn}-{stable(photo['id'])}", "verdict": "ADD", "input_id": photo["id"], "seconds_spent": 4,
                             "bounding_box": {"top_row": 0.1, "left_col": 0.2, "bottom_row": 0.3, "right_col": 0.45},
                             "concept_id": "dog" if stable(photo["id"]) % 2 else "cat"})
            kinds |= {it["verdict"] for it in said}
            if said:
                asking(file, "POST", "/v1/verdicts", {"verdicts": said})
    raise SystemExit("the review never ends")


def decided(it, turn, name):
    """What is said of one annotation: mostly yes, and each other kind of some."""
    other = "cat" if concept_of(it) == "dog" else "dog"
    if it["revision"] > 0 or turn > 5:  # changes were requested, a verdict was taken back, or it was refused: now it is decided
        return [verdict(it, "APPROVE", name)]
    last = {**it, "revision": it["revision"] + 1}
    match stable("105 " + it["id"]) % 10:  # a number by which each kind is met
        case 0: return [verdict(it, "REJECT", name)]
        case 1: return [verdict(it, "RELABEL", name, concept_id=other)]
        case 2: return [verdict(it, "CORRECT", name, bounding_box=smaller(box_of(it), 0.1))]
        case 3: return [verdict(it, "CORRECT", name, bounding_box=smaller(box_of(it), 0.4), concept_id=other, comment="both")]
        case 4: return [verdict(it, "REQUEST_CHANGES", name, comment="is it \u00e4 cat?")]
        case 5: return [verdict(it, "REJECT", name), verdict(last, "UNDO", name)]
        case _: return [verdict(it, "APPROVE", name)]


def ask_everything(recording, folder, data):
    with recording.server(data, "ana", f"{folder}/said.txt") as server:
        ask = Asking(server, recording, folder)
        if folder == "api-before":
            page_files(ask)
        description = ask("openapi.txt", "GET", "/v1/openapi.yaml").body.decode()
        general(ask)
        reading(ask)
        tasks(ask)
        verdicts(ask)
        patches(ask)
        workflow(ask)
        photos(ask, recording)
        reading(ask, "reading-again.txt")
        ask.write()
    with recording.server(data, "ben", None, "--task", "other") as server:
        ask = Asking(server, recording, folder)
        for path in ("me", "tasks", "tasks/other", "tasks/few"):
            ask("other-person.txt", "GET", f"/v1/{path}")
        for task in ("other", "few", "auto-annotation"):
            ask("other-person.txt", "POST", f"/v1/tasks/{task}/assignments", {"count": 5})
        ask.write()
    return description


def general(ask):
    """What is refused before a route is looked for, and what isn't a route."""
    file = "general.txt"
    for path in ("/", "/v1", "/v1/", "/nothing", "/v1/nothing", "/v1/me/", "/v1/ME", "/v2/me", "/v1//me", "/v1/signed-in/me",
                 "/v1/signed-in", "/v1/openapi.yaml/", "/v1/openapi.yaml?x=1", "/v1/me?x=1", "/v1/me?x", "/v1/me?x=%zz",
                 "/v1/me?%C3%A4=1", "/v1/me?", "/v1/signed-in/tasks", "/v1/annotations/", "/v1/tasks/"):
        ask(file, "GET", path)
    for method in ("POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "BREW"):
        for path in ("/v1/me", "/v1/tasks", "/v1/verdicts", "/v1/annotations/x", "/v1/inputs", "/v1/openapi.yaml", "/v1/nothing"):
            if (method, path) not in {("POST", "/v1/tasks"), ("POST", "/v1/verdicts"), ("PATCH", "/v1/annotations/x")}:
                ask(file, method, path, "{}" if method in ("POST", "PATCH", "PUT") else None)
    ask(file, "GET", "/v1/me")
    ask(file, "GET", "/v1/me", None, {"Host": "example.com"})
    ask(file, "GET", "/v1/me", None, {"Host": "localhost:{PORT}"})
    ask(file, "GET", "/v1/me", None, {"Host": ""})
    ask(file, "GET", "/v1/me", None, {"Origin": "http://example.com"})
    ask(file, "GET", "/v1/me", None, {"Origin": "null"})
    ask(file, "GET", "/v1/me", None, {"Origin": "http://127.0.0.1:{PORT}"})
    ask(file, "POST", "/v1/verdicts", "{}", {"Content-Type": "text/plain"})
    ask(file, "POST", "/v1/verdicts", "{}", {"Content-Type": None})
    ask(file, "POST", "/v1/verdicts", "{}", {"Content-Type": "application/json; charset=utf-8"})
    ask(file, "POST", "/v1/verdicts", b" " * 1_000_001)


def reading(ask, file="reading.txt"):
    """Annotations, inputs, calibration: each parameter, well and badly."""
    all_of_it = ask.json(file, "GET", "/v1/annotations")["annotations"]
    one = min(all_of_it, key=lambda it: stable(it["id"]))
    photo = quote(one["input_id"], safe="")
    key = quote(one["input_id"].rsplit("@", 1)[0], safe="")
    version = one["input_id"].rsplit("@", 1)[1]
    model = quote(one["generation"].split("/")[0], safe="")
    for query in ("task_id=auto-annotation", "task_id=missing", "status=ANNOTATION_SUCCESS", "status=ANNOTATION_PENDING",
                  "status=ANNOTATION_AWAITING_REVIEW", "status=ANNOTATION_REVIEW_DENIED", "status=SUCCESS", "status=24150",
                  "status=", "concept_id=cat", "concept_id=unicorn", "min_value=0.9", "max_value=0.6", "min_value=0.6&max_value=0.8",
                  "min_value=2", "min_value=x", "min_value=-1", "max_value=1e-1", f"model_version_id={model}", "model_version_id=x",
                  "user_id=ana", "user_id=nobody", f"input_id={photo}", "input_id=x", "input_id=inputs/x@y", "input_id=", "audit=ACCEPTED",
                  "audit=DROPPED", "audit=x", "per_page=0", "per_page=129", "per_page=x", "per_page=-1", "per_page=128", "per_page=1.5",
                  "cursor=x", "cursor=", "cursor=AAAA", "cursor=e30", "cursor=e30%3D", "x=1", "STATUS=x", f"key={key}",
                  f"key={key}&version_id={version}", f"key={key}&version_id=missing", f"key={key}&status=ANNOTATION_SUCCESS",
                  f"key={key}&per_page=1", "key=inputs/missing.jpg", "key=x", "key=", "key=inputs/", "key=inputs/../x", f"version_id={version}",
                  "key=" + "inputs/" + "x" * 1100, "concept_id=cat&status=ANNOTATION_SUCCESS&user_id=ana&task_id=auto-annotation"):
        ask(file, "GET", f"/v1/annotations?{query}")
    pages(ask, file, "/v1/annotations?per_page=5")
    pages(ask, file, "/v1/annotations?per_page=3&concept_id=dog")
    ask(file, "GET", f"/v1/annotations/{one['id']}?input_id={photo}")
    for path in (f"{one['id']}", f"{one['id']}?input_id=", f"{one['id']}?input_id=x", f"{one['id']}?input_id=inputs/missing.jpg%40x",
                 f"{'0' * 32}?input_id={photo}", f"x?input_id={photo}", f"{one['id']}?input_id={photo}&x=1", f"{one['id'].upper()}?input_id={photo}"):
        ask(file, "GET", f"/v1/annotations/{path}")
    for query in ("", "?per_page=128", f"?input_id={photo}", f"?key={key}", f"?key={key}&version_id={version}", f"?key={key}&version_id=x",
                  f"?input_id={photo}&key={key}", f"?input_id={photo}&per_page=1", f"?key={key}&cursor=x", "?input_id=x",
                  "?input_id=inputs/missing.jpg@x", "?input_id=other/x@y", "?key=inputs/missing.jpg", "?key=missing", "?key=inputs/./x",
                  "?per_page=0", "?per_page=129", "?per_page=x", "?cursor=x", "?cursor=AAAA", "?x=1", "?per_page="):
        ask(file, "GET", f"/v1/inputs{query}")
    pages(ask, file, "/v1/inputs?per_page=7")
    ask(file, "GET", "/v1/calibration")
    ask(file, "GET", "/v1/calibration?x=1")
    for kind in ("preview", "photo"):
        ask(file, "GET", f"/v1/local/{kind}?input_id={photo}")
        for query in ("", "?input_id=", "?input_id=x", "?input_id=inputs/missing.jpg@x", f"?x=1&input_id={photo}"):
            ask(file, "GET", f"/v1/local/{kind}{query}")
        ask(file, "POST", f"/v1/local/{kind}?input_id={photo}", {})


def pages(ask, file, path):
    """Page after page; the cursor of one list is no good for another."""
    following = path
    for _ in range(60):
        answer = ask.json(file, "GET", following)
        if "next" not in answer:
            return
        following = f"{path}&cursor={quote(answer['next'], safe='')}"
        ask(file, "GET", f"/v1/annotations?concept_id=cat&cursor={quote(answer['next'], safe='')}")
    raise SystemExit(f"{path} has no end")


def tasks(ask):
    file = "tasks.txt"
    cat = [{"id": "cat", "name": "cat"}]

    def create(**task):
        ask(file, "POST", "/v1/tasks", {"task": task})

    ask(file, "GET", "/v1/tasks")
    ask(file, "GET", "/v1/tasks?x=1")
    create(id="other", name="Another", concepts=cat)
    create(id="other", name="Another", concepts=cat)
    create(id="few", name="Few", concepts=[*cat, {"id": "dog", "name": "Dog"}], priority="HIGH", type="BOUNDING_BOX_DETECTION",
           review={"strategy": "CONSENSUS", "users": ["ana", "cem"], "consensus_strategy_info": {"approval_threshold_labelers": 2, "labelers": 2, "iou": 0.6}})
    create(id="none", name="None", concepts=cat, review={"strategy": "NONE"}, priority="LOW")
    create(id="a b", name="x", concepts=cat)
    create(id="", name="x", concepts=cat)
    create(id="x" * 65, name="x", concepts=cat)
    create(id="x1", name="", concepts=cat)
    create(id="x2", name="x" * 201, concepts=cat)
    create(id="x3", name="x", concepts=[])
    create(id="x4", name="x", concepts=cat * 2)
    create(id="x5", name="x", concepts=[{"id": "Cat!", "name": "x"}])
    create(id="x6", name="x", concepts=[{"id": "cat"}])
    create(id="x7", name="x", concepts=cat, type="CLASSIFICATION")
    create(id="x8", name="x", concepts=cat, priority="URGENT")
    create(id="x9", name="x", concepts=cat, review={"strategy": "VOTE"})
    create(id="x10", name="x", concepts=cat, review={"strategy": "CONSENSUS"})
    create(id="x11", name="x", concepts=cat, review={"strategy": "MANUAL", "consensus_strategy_info": {"approval_threshold_labelers": 2}})
    create(id="x12", name="x", concepts=cat, review={"strategy": "CONSENSUS", "consensus_strategy_info": {"approval_threshold_labelers": 1}})
    create(id="x13", name="x", concepts=cat, review={"strategy": "CONSENSUS", "consensus_strategy_info": {"approval_threshold_labelers": 3, "labelers": 2}})
    create(id="x14", name="x", concepts=cat, review={"strategy": "CONSENSUS", "consensus_strategy_info": {"approval_threshold_labelers": 2, "iou": 0}})
    create(id="x15", name="x", concepts=cat, review={"strategy": "CONSENSUS", "users": ["ana"], "consensus_strategy_info": {"approval_threshold_labelers": 2}})
    create(id="x16", name="x", concepts=cat, review={"strategy": "MANUAL", "users": ["ana", "ana"]})
    create(id="x17", name="x", concepts=cat, user_id="ben")
    create(id="x18", name="x", concepts=cat, created_at="2020-01-02T03:04:05Z")
    create(id="x19", name="x", concepts=cat, colour="red")
    create(id="x20", name="x")
    for body in ("", "{", "[]", "null", "{}", '{"task": null}', '{"task": 1}', '{"task": {}, "task": {}}', '{"tasks": {}}', '"x"', "{} {}", "\xff"):
        ask(file, "POST", "/v1/tasks", body)
    ask(file, "POST", "/v1/tasks?x=1", {})
    for task in ("auto-annotation", "other", "few", "missing", "x" * 65, "%C3%A4", "a%20b", "a%2Fb", "other?x=1"):
        ask(file, "GET", f"/v1/tasks/{task}")
    assign = "/v1/tasks/auto-annotation/assignments"
    first = ask.json(file, "POST", assign, {"count": 3})
    ask(file, "POST", assign, {"count": 3})
    ask(file, "POST", assign, {"count": 3, "leave": [photo["id"] for photo in first["inputs"]][:1]})
    for body in ("", "{", "[]", "{}", '{"count": 0}', '{"count": 101}', '{"count": "3"}', '{"count": 1.5}', '{"count": null}',
                 '{"leave": ["x"]}', '{"leave": "x"}', '{"leave": [null]}', '{"leave": ["inputs/missing.jpg@x"]}', '{"x": 1}'):
        ask(file, "POST", assign, body)
    ask(file, "POST", assign + "?x=1", {})
    ask(file, "GET", assign)
    ask(file, "GET", "/v1/tasks/auto-annotation/nothing")
    for task in ("missing", "other", "few", "none"):
        ask(file, "POST", f"/v1/tasks/{task}/assignments", {"count": 3})


def verdicts(ask):
    file = "verdicts.txt"
    path = "/v1/verdicts"
    listed = ask.json(file, "GET", "/v1/annotations?status=ANNOTATION_AWAITING_REVIEW")["annotations"]
    listed = listed or ask.json(file, "GET", "/v1/annotations?status=ANNOTATION_SUCCESS")["annotations"]
    it = min(listed, key=lambda it: stable("verdict" + it["id"]))
    good = verdict(it, "APPROVE", "api")

    def give(*many, **changes):
        ask(file, "POST", path, {"verdicts": list(many) or [{name: value for name, value in {**good, **changes}.items() if value is not ...}]})

    for name in good:
        give(**{name: ...})
        give(**{name: None})
    give(id="short")
    give(id="x" * 65)
    give(id="with spaces")
    give(verdict="MAYBE")
    give(verdict="approve")
    give(input_id="x")
    give(input_id="inputs/missing.jpg@x")
    give(annotation_id="0" * 32)
    give(annotation_id="x")
    give(revision=7)
    give(revision=-1)
    give(revision="0")
    give(seconds_spent=-1)
    give(seconds_spent=1000000)
    give(seconds_spent="1")
    give(comment="x" * 1001)
    give(bounding_box=box_of(it))
    give(concept_id="cat")
    give(task_id="auto-annotation")
    give(colour="red")
    give(verdict="CORRECT")
    give(verdict="RELABEL")
    give(verdict="CORRECT", bounding_box={**box_of(it), "top_row": 1.5})
    give(verdict="CORRECT", bounding_box={**box_of(it), "bottom_row": box_of(it)["top_row"]})
    give(verdict="CORRECT", bounding_box={"top_row": 0.1})
    give(verdict="CORRECT", bounding_box={**box_of(it), "x": 1})
    give(verdict="RELABEL", concept_id="unicorn")
    give(verdict="RELABEL", concept_id="")
    give(verdict="RELABEL", concept_id=concept_of(it))
    give(verdict="UNDO")
    for body in ("", "{", "[]", "null", "{}", '{"verdicts": []}', '{"verdicts": null}', '{"verdicts": [null]}', '{"verdicts": {}}', '{"x": []}'):
        ask(file, "POST", path, body)
    ask(file, "POST", path + "?x=1", {"verdicts": [good]})
    give(*[good] * 129)
    ask(file, "GET", path)
    give(comment="it \u00e4s a \"cat\" <b>")
    give(comment="it \u00e4s a \"cat\" <b>")
    give(verdict="REJECT")  # the same id says something else
    give(id="api-stale-1")
    now = {**it, "revision": it["revision"] + 1}
    give(verdict(now, "UNDO", "api"))
    give(verdict(now, "UNDO", "api"))
    step = it["revision"] + 2
    for kind, more in (("CORRECT", {"bounding_box": smaller(box_of(it), 0.1)}), ("UNDO", {}), ("RELABEL", {"concept_id": "dog"}),
                       ("REQUEST_CHANGES", {}), ("CORRECT", {"bounding_box": smaller(box_of(it), 0.5), "concept_id": "cat"}),
                       ("REJECT", {}), ("APPROVE", {}), ("UNDO", {}), ("APPROVE", {})):
        answer = ask.json(file, "POST", path, {"verdicts": [verdict({**it, "revision": step}, kind, f"s{step}", **more)]})
        step = answer["verdicts"][0].get("annotation", {}).get("revision", step)
    add = {"id": "add-api-1", "verdict": "ADD", "input_id": it["input_id"], "seconds_spent": 3, "concept_id": "dog",
           "bounding_box": {"top_row": 0.5, "left_col": 0, "bottom_row": 1, "right_col": 0.25}}
    added = ask.json(file, "POST", path, {"verdicts": [add]})["verdicts"][0]["annotation"]
    give(add)
    give({**add, "id": "add-api-2", "annotation_id": it["id"]})
    give({**add, "id": "add-api-3", "revision": 0})
    give({**add, "id": "add-api-4", "task_id": "missing"})
    give({**add, "id": "add-api-5", "task_id": "other", "concept_id": "dog"})
    give({**add, "id": "add-api-6", "task_id": "other", "concept_id": "cat"})
    give({**add, "id": "add-api-7", "task_id": "few"})
    give({**add, "id": "add-api-8", "input_id": "inputs/missing.jpg@x"})
    give({**add, "id": "add-api-9", "concept_id": None})
    give(verdict(added, "UNDO", "added"))
    rest = [one for one in listed if one["id"] != it["id"]][:3]
    give(*[verdict(one, "APPROVE", "many") for one in rest], {**good, "id": "many-stale"}, {**good, "id": "many-unknown", "annotation_id": "0" * 32})
    ask(file, "GET", f"/v1/annotations?input_id={quote(it['input_id'], safe='')}")


def patches(ask):
    file = "patches.txt"
    listed = ask.json(file, "GET", "/v1/annotations?status=ANNOTATION_SUCCESS")["annotations"]
    it = min(listed, key=lambda it: stable("patch" + it["id"]))
    photo = quote(it["input_id"], safe="")
    path = f"/v1/annotations/{it['id']}?input_id={photo}"
    region = it["data"]["regions"][0]

    def patch(**change):
        ask(file, "PATCH", path, {"annotation": change})

    at = it["revision"]
    for body in ("", "{", "[]", "null", "{}", '{"annotation": {}}', '{"annotation": null}', '{"x": 1}'):
        ask(file, "PATCH", path, body)
    patch(revision=at)
    patch(revision=at, status={"code": 24157})
    patch(revision=at, status={"code": 1})
    patch(revision=at, status={"code": "24150"})
    patch(revision=at, status={})
    patch(revision=at, data={"regions": []})
    patch(revision=at, data={"regions": [{}]})
    patch(revision=at, data={"regions": [{}, {}]})
    patch(revision=at, data={"regions": [{"data": {"concepts": []}}]})
    patch(revision=at, status={"code": 24158}, data={"regions": [region]})
    patch(revision=at + 5, status={"code": 24150})
    patch(revision=at, colour="red")
    patch(revision=at, data={"regions": [{"region_info": {"bounding_box": {**box_of(it), "left_col": 2}}}]})
    patch(revision=at, data={"regions": [{"data": {"concepts": [{"id": "unicorn"}]}}]})
    for bad in (f"/v1/annotations/{it['id']}", f"/v1/annotations/{it['id']}?input_id=x", f"/v1/annotations/{'0' * 32}?input_id={photo}",
                f"/v1/annotations/x?input_id={photo}", path + "&x=1", f"/v1/annotations/{it['id']}?input_id=inputs/missing.jpg%40x"):
        ask(file, "PATCH", bad, {"annotation": {"revision": at, "status": {"code": 24150}}})
    patch(revision=at, status={"code": 24150})
    patch(revision=at, status={"code": 24150})
    patch(revision=at + 1, data={"regions": [{"id": region["id"], "region_info": {"bounding_box": smaller(box_of(it), 0.2)}}]})
    patch(revision=at + 2, data={"regions": [{"data": {"concepts": [{"id": "dog", "name": "dog", "value": 1}]}}]})
    patch(revision=at + 3, status={"code": 24151})
    patch(revision=at + 3, status={"code": 24158})
    patch(revision=at + 4, status={"code": 24150})


def workflow(ask):
    file = "workflow.txt"
    for path in ("workflow", "workflow?x=1", "workflow/versions/0", "workflow/versions/1", "workflow/versions/2", "workflow/versions/99",
                 "workflow/versions/x", "workflow/versions/-1", "workflow/versions/01", "workflow/versions/99999999999", "workflow/versions/0?x=1",
                 "workflow/versions", "workflow/versions/", "workflow/versions/0/activate", "workflow/nothing"):
        ask(file, "GET", f"/v1/{path}")
    for number in ("99", "x", "-1", "99999999999", "0?x=1"):
        ask(file, "POST", f"/v1/workflow/versions/{number}/activate", {"reason": "it is better"})
    for body in ("", "{", "[]", "null", "{}", '{"reason": ""}', '{"reason": " "}', '{"reason": "a\\nb"}', '{"reason": null}', '{"reason": 1}',
                 '{"reason": "x", "x": 1}', json.dumps({"reason": "x" * 501})):
        ask(file, "POST", "/v1/workflow/versions/0/activate", body)
    for number in ("0", "0", "1", "0"):
        ask(file, "POST", f"/v1/workflow/versions/{number}/activate", {"reason": "it is \u00e4 better"})
    ask(file, "GET", "/v1/workflow")
    ask(file, "DELETE", "/v1/workflow/versions/1")
    ask(file, "POST", "/v1/workflow", {})


def photos(ask, recording):
    file = "photos.txt"
    good = {"name": "a dog \u00e4.jpg", "content_type": "image/jpeg", "size": 1000}
    for change in ({}, {"name": ""}, {"name": "../../x"}, {"name": "x" * 300}, {"name": None}, {"content_type": "image/bmp"}, {"content_type": None},
                   {"size": 0}, {"size": -1}, {"size": 52428801}, {"size": 52428800}, {"size": "1"}, {"size": 1.5}, {"size": None}, {"x": 1}):
        ask(file, "POST", "/v1/uploads", {**good, **change})
    for body in ("", "{", "[]", "null", "{}"):
        ask(file, "POST", "/v1/uploads", body)
    ask(file, "POST", "/v1/uploads?x=1", good)
    ask(file, "GET", "/v1/uploads")
    examples = recording.work / "examples"
    dog = (examples / "dog-field.jpg").read_bytes()
    upload = "/v1/local/upload?key=inputs/uploaded/"
    for path in (f"{upload}dog.jpg&size=1", f"{upload}dog.jpg", "/v1/local/upload", f"/v1/local/upload?key=x&size={len(dog)}",
                 f"/v1/local/upload?key=inputs/../x&size={len(dog)}", f"/v1/local/upload?key=inputs/a/@latest&size={len(dog)}"):
        ask(file, "PUT", path, dog, {"Content-Type": "image/jpeg"})
    ask(file, "POST", f"{upload}dog.jpg&size={len(dog)}", dog)
    for name, photo in (("dog.jpg", dog), ("text.jpg", b"no photo"), ("cat.jpg", (examples / "chelsea.jpg").read_bytes())):
        ask(file, "PUT", f"{upload}{name}&size={len(photo)}", photo, {"Content-Type": "image/jpeg"})
        wait_for(ask.server, f"inputs/uploaded/{name}")
        ask(file, "GET", f"/v1/annotations?key=inputs/uploaded/{name}")
        ask(file, "GET", f"/v1/inputs?key=inputs/uploaded/{name}")
        ask(file, "POST", f"/v1/annotations?key=inputs/uploaded/{name}", {})
        ask(file, "POST", f"/v1/annotations/requests?key=inputs/uploaded/{name}", {})
        wait_for(ask.server, f"inputs/uploaded/{name}")
    for route in ("/v1/annotations", "/v1/annotations/requests"):
        for query in ("", "?key=", "?key=x", "?key=inputs/missing.jpg", "?key=inputs/", "?x=1", "?key=inputs/uploaded/dog.jpg&x=1"):
            ask(file, "POST", route + query, {})
        ask(file, "POST", route + "?key=inputs/uploaded/dog.jpg", "nonsense")
        ask(file, "POST", route + "?key=inputs/uploaded/dog.jpg", "{}", {"Content-Type": None})
    ask(file, "POST", "/v1/annotations?key=inputs/uploaded/dog.jpg", {})  # after all requests before it
    ask(file, "GET", "/v1/annotations/requests")
