#!/usr/bin/env python3
"""A torchvision SSDlite as a folder of models/: TorchScript, labels and descriptor.

    python3 models/export_torchvision.py models/my-detector [weights.pth] [labels.txt]

Without weights it is the architecture with random ones, which finds nothing of use but runs.
Needs torch and torchvision, of which the export contains nothing: libtorch knows no torchvision::nms.
"""
import hashlib, json, math, os, sys
import torch
from torchvision.models.detection import ssdlite320_mobilenet_v3_large
from torchvision.models.detection.image_list import ImageList

CLASSES = 91  # with the background, which is class 0


class BoxesAndScores(torch.nn.Module):
    """The network as far as its scores; suppression is left to the detector Lambda."""

    def __init__(self, ssd):
        super().__init__()
        self.backbone, self.head = ssd.backbone, ssd.head
        image = torch.zeros(1, 3, 320, 320)
        features = list(ssd.backbone(image).values())
        anchors = ssd.anchor_generator(ImageList(image, [(320, 320)]), features)[0]
        self.register_buffer("weights", torch.tensor(ssd.box_coder.weights))
        self.register_buffer("centres", (anchors[:, :2] + anchors[:, 2:]) / 2)
        self.register_buffer("sizes", anchors[:, 2:] - anchors[:, :2])

    def forward(self, x):
        answer = self.head(list(self.backbone(x).values()))
        d = answer["bbox_regression"] / self.weights
        centres = self.centres + d[..., :2] * self.sizes
        sizes = self.sizes * torch.exp(d[..., 2:].clamp(max=math.log(1000 / 16)))  # as torchvision does
        return torch.cat([centres, sizes], 2), answer["cls_logits"].softmax(2)


def main(folder, weights=None, labels=None):
    torch.manual_seed(1)
    ssd = ssdlite320_mobilenet_v3_large(weights=None, weights_backbone=None, num_classes=CLASSES).eval()
    if weights:
        ssd.load_state_dict(torch.load(weights, map_location="cpu"))
    os.makedirs(folder, exist_ok=True)
    with torch.no_grad():
        network = torch.jit.trace(BoxesAndScores(ssd).eval(), torch.zeros(1, 3, 320, 320))
    network.save(os.path.join(folder, "network.pt"))
    with open(os.path.join(folder, "network.pt"), "rb") as file:
        sha256 = hashlib.sha256(file.read()).hexdigest()
    names = open(labels).read().split("\n") if labels else [f"class {i}" for i in range(1, CLASSES)]
    with open(os.path.join(folder, "labels.txt"), "w") as file:
        file.write("\n".join(name for name in names if name) + "\n")
    with open(os.path.join(folder, "model.json"), "w") as file:
        json.dump({
            "id": os.path.basename(os.path.normpath(folder)),
            "weights": {"file": "network.pt", "sha256": sha256},
            "labels": "labels.txt",
            "input": {"width": 320, "height": 320, "views": ["stretch"], "channels": "rgb", "mean": [127.5] * 3, "std": [127.5] * 3, "pad": 0},
            "output": {"layout": "boxes_and_scores", "boxes": "cxcywh", "unit": "pixels", "first_label": 1},
            "candidate": 0.05, "floor": 0.05, "suppression_iou": 0.55, "cluster_iou": 0.55, "maximum_regions": 100, "competing": []}, file, indent=2)
    print(f"parameter Model: {os.path.basename(os.path.normpath(folder))}@{sha256[:12]}")


if __name__ == "__main__":
    main(*sys.argv[1:])
