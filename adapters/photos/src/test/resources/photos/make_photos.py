#!/usr/bin/env python3
"""Makes the small photos in this folder, and expected.json: what Pillow reads out of them.

    pip install pillow==13.0.0          (with libjpeg-turbo 3.2.0 inside)
    python make_photos.py

expected.json says for each photo the width, the height and the pixels of the upright picture, row by
row, rrggbb in hex: ImageOps.exif_transpose, then convert("RGB"). Only 16-bit grey is written down here
instead (its high byte), because Pillow's convert clips it to white. Photos that end too early are cut
by the tests themselves.
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


def tiff(orientation, order):
    """An EXIF block that says the orientation and nothing else, in either byte order."""
    return (b"II*\0" if order == "<" else b"MM\0*") + struct.pack(order + "IHHHIHHI", 8, 1, 0x0112, 3, 1, orientation, 0, 0)


def without(jpeg, marker):
    """The file without its segments of one kind."""
    out, at = jpeg[:2], 2
    while jpeg[at + 1] != 0xDA:
        end = at + 2 + int.from_bytes(jpeg[at + 2:at + 4], "big")
        if jpeg[at + 1] != marker:
            out += jpeg[at:end]
        at = end
    return out + jpeg[at:]


# EXIF
for o in range(1, 9):
    keep(f"orientation-{o}.jpg", saved(scene(), "JPEG", quality=90, exif=b"Exif\0\0" + tiff(o, "<" if o % 2 else ">")))
keep("orientation-6.png", png(3, 2, 8, 2, [bytes(range(0, 90, 10)), bytes(range(100, 190, 10))], (b"eXIf", tiff(6, ">"))))
broken = b"Exif\0\0II*\0" + struct.pack("<IHHHI", 8, 9999, 0x0112, 3, 1)
keep("exif-broken.jpg", saved(scene(), "JPEG", quality=90, exif=broken), Image.open(io.BytesIO(saved(scene(), "JPEG", quality=90))))

# JPEG
keep("baseline-420.jpg", saved(scene(), "JPEG", quality=90))
keep("baseline-444.jpg", saved(scene(), "JPEG", quality=90, subsampling=0))
keep("no-jfif.jpg", without(saved(scene(), "JPEG", quality=90), 0xE0))
keep("progressive.jpg", saved(scene(), "JPEG", quality=90, progressive=True))
keep("restarts.jpg", saved(scene(), "JPEG", quality=90, restart_marker_blocks=1))
keep("grey.jpg", saved(scene().convert("L"), "JPEG", quality=90))
keep("rgb.jpg", saved(scene(), "JPEG", quality=90, keep_rgb=True))
keep("rgb-no-adobe.jpg", without(saved(scene(), "JPEG", quality=90, keep_rgb=True), 0xEE))
profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
swapped = profile.replace(b"rXYZ", b"xxxx").replace(b"gXYZ", b"rXYZ").replace(b"xxxx", b"gXYZ")
keep("profile.jpg", saved(scene(), "JPEG", quality=90, icc_profile=swapped))
cmyk = Image.merge("CMYK", [*scene().split(), scene().convert("L").transpose(Image.Transpose.ROTATE_180)])
adobe = saved(cmyk, "JPEG", quality=90)
keep("cmyk-adobe.jpg", adobe)
keep("cmyk-no-adobe.jpg", without(adobe, 0xEE))
keep("ycck.jpg", adobe.replace(b"Adobe\0d\0\0\0\0\0", b"Adobe\0d\0\0\0\0\2"))

# PNG
alpha = scene().convert("L").point(lambda v: v // 2)
keep("rgb.png", saved(scene(), "PNG"))
keep("rgb-profile.png", saved(scene(), "PNG", icc_profile=swapped))
keep("rgb-transparent-colour.png", saved(scene(), "PNG", transparency=(0, 0, 0)))
keep("rgba.png", saved(Image.merge("RGBA", [*scene().split(), alpha]), "PNG"))
keep("grey.png", saved(scene().convert("L"), "PNG"))
keep("grey-alpha.png", saved(Image.merge("LA", [scene().convert("L"), alpha]), "PNG"))
keep("grey-1.png", saved(scene().convert("1"), "PNG"))
keep("grey-2.png", png(4, 2, 2, 0, [b"\x1b", b"\xe4"]))
keep("grey-4.png", png(4, 2, 4, 0, [b"\x01\x7f", b"\x8e\xa5"]))
keep("palette.png", saved(scene().quantize(200), "PNG"))
keep("palette-4.png", saved(scene().quantize(11), "PNG", bits=4))
keep("palette-transparent.png", saved(scene().quantize(64), "PNG", transparency=bytes(range(0, 256, 4))))
keep("gamma.png", png(2, 1, 8, 2, [bytes([10, 100, 200, 250, 128, 5])], (b"gAMA", struct.pack(">I", 100000))))
keep("rgb-16.png", png(2, 1, 16, 2, [bytes.fromhex("12ff80807fff00fffe01ffff")]))
keep("rgba-16.png", png(2, 1, 16, 6, [bytes.fromhex("12ff80807fff0001" "00fffe01ffffffff")]))
keep("grey-16.png", png(4, 1, 16, 0, [bytes.fromhex("00ff12807fffff00")]), Image.frombytes("L", (4, 1), bytes.fromhex("00127fff")))

with open(os.path.join(HERE, "expected.json"), "w") as file:
    file.write("{\n" + ",\n".join(f'  "{name}": {json.dumps(found)}' for name, found in sorted(expected.items())) + "\n}\n")
