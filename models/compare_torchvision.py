#!/usr/bin/env python3
"""Whether an exported SSDlite says here what it says in torchvision.

    python3 models/compare_torchvision.py weights W.pth examples/*.jpg
    python3 models/export_torchvision.py models/my-detector W.pth
    python3 models/compare_torchvision.py photo P.png examples/chelsea.jpg
    ./annotate run P.png --model my-detector --review 0.05
    python3 models/compare_torchvision.py detections W.pth P.png annotations/annotations.jsonl

weights: random ones whose scores differ, with the statistics of some photos. photo: one of the network's
own size, so that nothing is resized. detections: torchvision's 100 best beside those annotated.
"""
import json, sys
import torch
from PIL import Image
from torchvision.models.detection import ssdlite320_mobilenet_v3_large
from torchvision.ops import box_iou
from torchvision.transforms.functional import to_tensor


def network():
    return ssdlite320_mobilenet_v3_large(weights=None, weights_backbone=None, num_classes=91)


def weights(file, *photos):
    torch.manual_seed(1)
    ssd = network()
    for module in ssd.modules():
        if isinstance(module, torch.nn.Conv2d):
            torch.nn.init.kaiming_normal_(module.weight)
        elif isinstance(module, torch.nn.BatchNorm2d):
            module.momentum = 0.5
    batch = torch.stack([to_tensor(Image.open(p).convert("RGB").resize((320, 320))) for p in photos]) * 2 - 1
    with torch.no_grad():
        for _ in range(6):
            ssd.train().head(list(ssd.backbone(batch).values()))
        answer = ssd.eval().head(list(ssd.backbone(batch).values()))
        for head, spread in ((ssd.head.classification_head, 2 / answer["cls_logits"].std()), (ssd.head.regression_head, 1 / answer["bbox_regression"].std())):
            for values in head.parameters():
                if values.dim() == 4 and values.shape[2] == 1:
                    values.mul_(spread)
    torch.save(ssd.state_dict(), file)


def photo(file, source):
    Image.open(source).convert("RGB").resize((320, 320)).save(file)


def detections(weights, photo, annotations):
    ssd = network().eval()
    ssd.load_state_dict(torch.load(weights))
    ssd.score_thresh, ssd.topk_candidates, ssd.detections_per_img = 0.05, 3234, 100
    with torch.no_grad():
        own = ssd([to_tensor(Image.open(photo))])[0]
    here = [json.loads(line)["data"]["regions"][0] for line in open(annotations)]
    concepts = [region["data"]["concepts"][0] for region in here]
    boxes = [region["region_info"]["bounding_box"] for region in here]
    overlap = box_iou(own["boxes"] / 320, torch.tensor([[b["left_col"], b["top_row"], b["right_col"], b["bottom_row"]] for b in boxes]))
    missing, ious, differences = 0, [], []
    for i, (label, score) in enumerate(zip(own["labels"].tolist(), own["scores"].tolist())):
        same = [j for j, c in enumerate(concepts) if c["name"] == f"class {label}" and abs(c["value"] - score) < 0.01 and overlap[i, j] > 0.9]
        missing += not same
        ious += [max(overlap[i, j].item() for j in same)] if same else []
        differences += [min(abs(concepts[j]["value"] - score) for j in same)] if same else []
    print(f"{len(own['labels'])} of torchvision's, {len(here)} here, {missing} missing; scores within {max(differences):.6f}, IoU at least {min(ious):.6f}")


if __name__ == "__main__":
    {"weights": weights, "photo": photo, "detections": detections}[sys.argv[1]](*sys.argv[2:])
