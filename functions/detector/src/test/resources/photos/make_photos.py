#!/usr/bin/env python3
"""Makes the small photos in this folder and expected.json: what Pillow reads out of them.

    pip install pillow==13.0.0
    python make_photos.py

expected.json: for each photo the width and height of the upright picture and its pixels, row by row,
as one string of hex digits (rrggbb a pixel): ImageOps.exif_transpose, then convert("RGB"). Two kinds
are computed here instead: 16 bits become their high byte (Pillow clips some modes), and CMYK JPEGs
follow Pillow. Pictures that show damage (cut-*.jpg) are cut by the tests themselves.
"""
import io, json, os, struct, zlib
from PIL import Image, ImageCms, ImageOps

HERE = os.path.dirname(os.path.abspath(__file__))
expected = {}


def scene(width=24, height=17):
    """Smooth, and different in every corner, so that a wrong turn or a swapped channel shows."""
    image = Image.new("RGB", (width, height))
    image.putdata([(255 * x // (width - 1), 255 * y // (height - 1), 255 * (x + y) // (width + height - 2))
                   for y in range(height) for x in range(width)])
    return image


def hexes(image):
    return image.convert("RGB").tobytes().hex()


def keep(name, data, upright=None):
    with open(os.path.join(HERE, name), "wb") as file:
        file.write(data)
    if upright is None:
        upright = ImageOps.exif_transpose(Image.open(io.BytesIO(data)))
    expected[name] = {"width": upright.width, "height": upright.height, "rgb": hexes(upright)}


def saved(image, kind, **options):
    out = io.BytesIO()
    image.save(out, kind, **options)
    return out.getvalue()


def png(width, height, depth, colour, rows, *chunks):
    """A PNG of exactly these bytes a row: Pillow doesn't write all kinds."""
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    head = struct.pack(">IIBBBBB", width, height, depth, colour, 0, 0, 0)
    body = zlib.compress(b"".join(b"\0" + row for row in rows))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + b"".join(chunk(*c) for c in chunks) + chunk(b"IDAT", body) + chunk(b"IEND", b"")


def exif(orientation):
    tags = Image.Exif()
    tags[0x0112] = orientation
    return tags


# orientation: little-endian blocks by Pillow are big-endian in some versions, so both are made by hand
def tiff(orientation, order="<"):
    return (b"II*\0" if order == "<" else b"MM\0*") + struct.pack(order + "IHHHIHHI", 8, 1, 0x0112, 3, 1, orientation, 0, 0)


for o in range(1, 9):
    keep(f"orientation-{o}.jpg", saved(scene(), "JPEG", quality=90, exif=b"Exif\0\0" + tiff(o, "<" if o % 2 else ">")))
keep("orientation-6.png", png(3, 2, 8, 2, [bytes(range(0, 90, 10)), bytes(range(100, 190, 10))], (b"eXIf", tiff(6, ">"))))
broken = b"Exif\0\0II*\0" + struct.pack("<IHHHI", 8, 9999, 0x0112, 3, 1)
keep("exif-broken.jpg", saved(scene(), "JPEG", quality=90, exif=broken), Image.open(io.BytesIO(saved(scene(), "JPEG", quality=90))))

# JPEG kinds
keep("baseline-420.jpg", saved(scene(), "JPEG", quality=90))
keep("baseline-444.jpg", saved(scene(), "JPEG", quality=90, subsampling=0))
keep("progressive.jpg", saved(scene(64, 48), "JPEG", quality=90, progressive=True))
keep("grey.jpg", saved(scene().convert("L"), "JPEG", quality=90))
keep("rgb-kept.jpg", saved(scene(), "JPEG", quality=90, keep_rgb=True))
swapped = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
keep("profile.jpg", saved(scene(), "JPEG", quality=90, icc_profile=swapped))
cmyk = Image.merge("CMYK", [*scene().split(), scene().convert("L")])
keep("cmyk-adobe.jpg", saved(cmyk, "JPEG", quality=95))
