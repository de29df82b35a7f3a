#!/usr/bin/env python3
"""Makes the tiny detectors in this folder, one for each way in which a network answers.

    python3 make_models.py              (with torch 1.13)

They see colours: the left and the right half of the input each have a box, and its scores for three
labels are the means of the three channels there. What they find in a photo can so be computed by hand.
"""
import hashlib, io, json, os, zipfile
import torch

HERE = os.path.dirname(os.path.abspath(__file__))
LABELS = ["Blue", "green", "dark red"]


class Halves(torch.nn.Module):
    """Boxes [2, 4] and scores [N, 2, 3] of the halves."""

    def __init__(self, boxes):
        super().__init__()
        self.register_buffer("boxes", torch.tensor(boxes))

    def scores(self, x):
        half = x.shape[3] // 2
        return torch.stack([x[:, :, :, :half].mean((2, 3)), x[:, :, :, half:].mean((2, 3))], 1)


class BoxesAndScores(Halves):
    """A third box almost on the first, a little less sure; label 0 is the background."""

    def forward(self, x):
        scores = self.scores(x)
        scores = torch.cat([scores, scores[:, :1] * 0.9], 1)
        background = torch.full([x.shape[0], 3, 1], 0.5)
        return self.boxes.repeat(x.shape[0], 1, 1), torch.cat([background, scores], 2)


class Yolo(Halves):
    def forward(self, x):
        return torch.cat([self.boxes.repeat(x.shape[0], 1, 1), self.scores(x)], 2).transpose(1, 2)


class YoloObjectness(Halves):
    def forward(self, x):
        objectness = torch.full([x.shape[0], 2, 1], 0.5)
        return torch.cat([self.boxes.repeat(x.shape[0], 1, 1), objectness, self.scores(x)], 2)


class Detections(torch.nn.Module):
    """Suppresses by itself, and keeps two boxes of label 2 that overlap; its score is how light the whole input is."""

    def forward(self, x):
        light = (x.mean((1, 2, 3)) + 1) / 2
        boxes = torch.tensor([[10.0, 10.0, 30.0, 20.0], [10.0, 10.0, 30.0, 19.0], [0.0, 0.0, 40.0, 40.0], [0.0, 0.0, 0.0, 0.0]])
        labels = torch.tensor([2, 2, 1, 0])
        scores = torch.stack([light, light / 2, light / 4, light * 0], 1)
        return boxes.repeat(x.shape[0], 1, 1), labels.repeat(x.shape[0], 1), scores


class Logits(Halves):
    """A mistake: what it answers are no probabilities."""

    def forward(self, x):
        return self.boxes.repeat(x.shape[0], 1, 1), self.scores(x) * 10 - 5


def without_paths(data):
    """The archive without what it says of the place where it was made."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as new:
        for name in old.namelist():
            if not name.endswith(".debug_pkl"):
                new.writestr(zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0)), old.read(name))
    return out.getvalue()


def write(name, module, input, output, **numbers):
    folder = os.path.join(HERE, name)
    os.makedirs(folder, exist_ok=True)
    saved = io.BytesIO()
    torch.jit.save(torch.jit.script(module.eval()), saved)
    weights = without_paths(saved.getvalue())
    descriptor = {
        "id": name, "weights": {"file": "network.pt", "sha256": hashlib.sha256(weights).hexdigest()}, "labels": "labels.txt",
        "input": input, "output": output, "candidate": 0.1, "floor": 0.1, **numbers, "maximum_regions": 10, "competing": []}
    with open(os.path.join(folder, "network.pt"), "wb") as file:
        file.write(weights)
    with open(os.path.join(folder, "labels.txt"), "w") as file:
        file.write("\n".join(LABELS) + "\n")
    with open(os.path.join(folder, "model.json"), "w") as file:
        file.write(json.dumps(descriptor, indent=2) + "\n")


def bgr(width, height):
    return {"width": width, "height": height, "views": ["stretch"], "channels": "bgr", "mean": [0, 0, 0], "std": [255, 255, 255], "pad": 0}


RELATIVE = [[0.25, 0.5, 0.5, 1.0], [0.75, 0.5, 0.5, 1.0]]
PIXELS = [[16.0, 16.0, 32.0, 32.0], [48.0, 16.0, 32.0, 32.0]]
write("boxes-and-scores", BoxesAndScores(RELATIVE + [[0.25, 0.5, 0.48, 1.0]]), bgr(64, 32),
      {"layout": "boxes_and_scores", "boxes": "cxcywh", "unit": "relative", "first_label": 1}, suppression_iou=0.5, cluster_iou=0.5)
write("yolo", Yolo(PIXELS), bgr(64, 32),
      {"layout": "yolo", "boxes": "cxcywh", "unit": "pixels", "first_label": 0}, suppression_iou=0.5, cluster_iou=0.5)
write("yolo-objectness", YoloObjectness(PIXELS), bgr(64, 32),
      {"layout": "yolo_objectness", "boxes": "cxcywh", "unit": "pixels", "first_label": 0}, suppression_iou=0.5, cluster_iou=0.5)
write("detections", Detections(),
      {"width": 40, "height": 40, "views": ["letterbox"], "channels": "rgb", "mean": [127.5] * 3, "std": [127.5] * 3, "pad": 114},
      {"layout": "detections", "boxes": "xyxy", "unit": "pixels", "first_label": 1}, cluster_iou=1.0)
write("logits", Logits(PIXELS), bgr(64, 32),
      {"layout": "boxes_and_scores", "boxes": "cxcywh", "unit": "pixels", "first_label": 0}, suppression_iou=0.5, cluster_iou=0.5)
