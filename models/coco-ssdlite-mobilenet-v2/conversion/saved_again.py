#!/usr/bin/env python3
"""How much a photo that is saved again moves what the network says of it.

    pip install torch numpy opencv-python-headless pillow
    python saved_again.py ../coco_ssdlite_mobilenet_v2.pt ../../../examples/*.jpg

Prints for each way of saving how many of the boxes from 0.50 up keep their label, their confidence
within 0.02 and their box with an IoU of 0.93. Everything is read by Pillow and judged by reference.py.
"""
import io, sys
import numpy as np, torch
from PIL import Image, ImageOps
from reference import detect, iou

EXIF_TURNS = {2: Image.FLIP_LEFT_RIGHT, 3: Image.ROTATE_180, 4: Image.FLIP_TOP_BOTTOM, 5: Image.TRANSPOSE,
              6: Image.ROTATE_90, 7: Image.TRANSVERSE, 8: Image.ROTATE_270}


def saved(image, kind, **options):
    out = io.BytesIO()
    image.save(out, kind, **options)
    return out


def turned(image, orientation):
    exif = Image.Exif()
    exif[0x0112] = orientation
    return saved(image.transpose(EXIF_TURNS[orientation]), "JPEG", quality=95, exif=exif)


WAYS = {"PNG": lambda i: saved(i, "PNG"), "WebP, lossless": lambda i: saved(i, "WEBP", lossless=True),
        "JPEG 95": lambda i: saved(i, "JPEG", quality=95), "JPEG 95, 4:4:4": lambda i: saved(i, "JPEG", quality=95, subsampling=0),
        "JPEG 95, CMYK": lambda i: saved(i.convert("CMYK"), "JPEG", quality=95),
        "WebP 95": lambda i: saved(i, "WEBP", quality=95), "WebP 80": lambda i: saved(i, "WEBP", quality=80),
        **{f"JPEG 95, orientation {o}": (lambda i, o=o: turned(i, o)) for o in EXIF_TURNS}}


def found(model, file):
    rgb = np.asarray(ImageOps.exif_transpose(Image.open(file)).convert("RGB"))
    return detect(model, np.ascontiguousarray(rgb[..., ::-1]))


model = torch.jit.load(sys.argv[1])
kept, of = dict.fromkeys(WAYS, 0), 0
for photo in sys.argv[2:]:
    image = Image.open(photo).convert("RGB")
    sure = [d for d in found(model, photo) if d["confidence"] >= 0.5]
    of += len(sure)
    for way, save in WAYS.items():
        again = found(model, save(image))
        kept[way] += sum(any(a["label"] == d["label"] and abs(a["confidence"] - d["confidence"]) <= 0.02 and iou(a["box"], d["box"]) >= 0.93
                             for a in again) for d in sure)
for way, count in kept.items():
    print(f"{way}: {count} of {of}")
