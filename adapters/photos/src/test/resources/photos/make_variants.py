#!/usr/bin/env python3
"""Makes variants.zip: twelve of the example photos, small, in every format and variant that is read,
and beside each file what Pillow reads out of it.

    pip install pillow==13.0.0          (with libjpeg-turbo 3.2.0 and libwebp 1.6.0 inside)
    python make_variants.py

<photo>/<variant> is the file, <photo>/<variant>.rgb the upright pixels that are expected: width and height
(two bytes each, big-endian), then red, green, blue of every pixel, row by row. They are Pillow's
ImageOps.exif_transpose and convert("RGB"): colour profiles aren't applied, alpha is left out, of an
animation the first frame is shown.
"""
import io, os, struct, zipfile, zlib
from PIL import Image, ImageChops, ImageOps

HERE = os.path.dirname(os.path.abspath(__file__))
EXAMPLES = os.path.join(HERE, *[".."] * 6, "examples")
PHOTOS = ["astronaut", "chelsea", "chelsea-dark-noisy", "coffee", "collage-cat-dog", "collage-two-cats-two-dogs",
          "darknet-dog", "darknet-eagle", "darknet-giraffe", "darknet-horses", "dog-close", "dog-field"]


def saved(image, kind, **options):
    out = io.BytesIO()
    image.save(out, kind, **options)
    return out.getvalue()


def orientation(value):
    return b"Exif\0\0MM\0*" + struct.pack(">IHHHIHHI", 8, 1, 0x0112, 3, 1, value, 0, 0)


def without(jpeg, marker):
    """The file without its segments of one kind."""
    out, at = jpeg[:2], 2
    while jpeg[at + 1] != 0xDA:
        end = at + 2 + int.from_bytes(jpeg[at + 2:at + 4], "big")
        if jpeg[at + 1] != marker:
            out += jpeg[at:end]
        at = end
    return out + jpeg[at:]


def profile(kind, space, tags):
    """An ICC profile (version 2.1) of these tags."""
    table, data, at = b"", b"", 128 + 4 + 12 * len(tags)
    for name, body in tags:
        body += b"\0" * (-len(body) % 4)
        table += name + struct.pack(">II", at + len(data), len(body))
        data += body
    head = struct.pack(">I4sI4s4s4s12s4s44x", at + len(data), b"none", 0x02100000, kind, space, b"XYZ ", b"\0" * 12, b"acsp")
    head = head[:68] + struct.pack(">iii", 0xF6D6, 0x10000, 0xD32D) + b"\0" * 48
    return head + struct.pack(">I", len(tags)) + table + data


def xyz(*numbers):
    return b"XYZ \0\0\0\0" + struct.pack(">iii", *(round(n * 65536) for n in numbers))


CURVE = b"curv\0\0\0\0" + struct.pack(">IH", 1, round(2.2 * 256))
TEXT = b"desc\0\0\0\0" + struct.pack(">I", 11) + b"Display P3\0" + b"\0" * 78
DISPLAY_P3 = profile(b"mntr", b"RGB ", [
    (b"desc", TEXT), (b"cprt", b"text\0\0\0\0none\0"), (b"wtpt", xyz(0.9505, 1, 1.0891)),
    (b"rXYZ", xyz(0.51512, 0.24120, -0.00105)), (b"gXYZ", xyz(0.29198, 0.69225, 0.04189)), (b"bXYZ", xyz(0.15710, 0.06657, 0.78407)),
    (b"rTRC", CURVE), (b"gTRC", CURVE), (b"bTRC", CURVE)])
PRINTER = profile(b"prtr", b"CMYK", [(b"desc", TEXT), (b"cprt", b"text\0\0\0\0none\0")])


def png(image, depth, colour, rows, interlaced=False):
    """A PNG that Pillow doesn't write; rows: the bytes of each row of a picture of these pixels."""
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    head = struct.pack(">IIBBBBB", image.width, image.height, depth, colour, 0, 0, interlaced)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"".join(b"\0" + row for row in rows))) + chunk(b"IEND", b"")


def rows(image):
    data, bands = image.tobytes(), len(image.getbands())
    return [data[y * image.width * bands:(y + 1) * image.width * bands] for y in range(image.height)]


def adam7(image):
    found, bands = [], len(image.getbands())
    for left, top, right, down in [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)]:
        for row in rows(image)[top::down]:
            found.append(b"".join(row[x * bands:(x + 1) * bands] for x in range(left, image.width, right)))
    return found


def wide(image):
    """16 bits for each sample, the low ones different from the high ones."""
    return [bytes(b for value in row for b in (value, value * 7 % 256)) for row in rows(image)]


def inks(photo):
    """Cyan, magenta and yellow, half of what they share replaced by black."""
    cmy = ImageChops.invert(photo).split()
    black = ImageChops.darker(ImageChops.darker(cmy[0], cmy[1]), cmy[2]).point(lambda v: v // 2)
    return [ImageChops.subtract(ink, black) for ink in cmy], black


def variants(photo):
    grey = photo.convert("L")
    alpha = grey.point(lambda v: 255 - v)
    transparent = Image.merge("RGBA", [*photo.split(), alpha])
    cmy, black = inks(photo)
    cmyk = saved(Image.merge("CMYK", [*cmy, black]), "JPEG", quality=92)
    ycck = Image.merge("CMYK", [*Image.merge("RGB", cmy).convert("YCbCr").split(), black])
    palette = photo.quantize(200)
    other = ImageOps.mirror(photo)

    yield "jpeg-baseline.jpg", saved(photo, "JPEG", quality=92)
    yield "jpeg-422.jpg", saved(photo, "JPEG", quality=92, subsampling="4:2:2")
    yield "jpeg-444.jpg", saved(photo, "JPEG", quality=92, subsampling="4:4:4")
    yield "jpeg-low-quality.jpg", saved(photo, "JPEG", quality=30)
    yield "jpeg-progressive.jpg", saved(photo, "JPEG", quality=92, progressive=True)
    yield "jpeg-grey.jpg", saved(grey, "JPEG", quality=92)
    yield "jpeg-rgb.jpg", saved(photo, "JPEG", quality=92, keep_rgb=True)
    yield "jpeg-display-p3.jpg", saved(photo, "JPEG", quality=92, icc_profile=DISPLAY_P3)
    yield "jpeg-cmyk-adobe.jpg", cmyk
    yield "jpeg-cmyk-plain.jpg", without(cmyk, 0xEE)
    yield "jpeg-cmyk-profile.jpg", saved(Image.merge("CMYK", [*cmy, black]), "JPEG", quality=92, icc_profile=PRINTER)
    yield "jpeg-ycck.jpg", saved(ycck, "JPEG", quality=92).replace(b"Adobe\0d\0\0\0\0\0", b"Adobe\0d\0\0\0\0\2")
    for value in range(1, 9):
        yield f"jpeg-orientation-{value}.jpg", saved(photo, "JPEG", quality=92, exif=orientation(value))
    yield "png.png", saved(photo, "PNG")
    yield "png-16.png", png(photo, 16, 2, wide(photo))
    yield "png-16-alpha.png", png(photo, 16, 6, wide(transparent))
    yield "png-palette.png", saved(palette, "PNG")
    yield "png-palette-transparent.png", saved(palette, "PNG", transparency=bytes(range(200)))
    yield "png-grey.png", saved(grey, "PNG")
    yield "png-grey-alpha.png", saved(Image.merge("LA", [grey, alpha]), "PNG")
    yield "png-alpha.png", saved(transparent, "PNG")
    yield "png-interlaced.png", png(photo, 8, 2, adam7(photo), True)
    yield "png-interlaced-alpha.png", png(photo, 8, 6, adam7(transparent), True)
    yield "png-display-p3.png", saved(photo, "PNG", icc_profile=DISPLAY_P3)
    yield "png-orientation-6.png", saved(photo, "PNG", exif=orientation(6))
    yield "webp-lossy.webp", saved(photo, "WEBP", quality=80)
    yield "webp-lossless.webp", saved(photo, "WEBP", lossless=True)
    yield "webp-lossy-alpha.webp", saved(transparent, "WEBP", quality=80, exact=True)
    yield "webp-lossless-alpha.webp", saved(transparent, "WEBP", lossless=True, exact=True)
    yield "webp-display-p3.webp", saved(photo, "WEBP", quality=80, icc_profile=DISPLAY_P3)
    yield "webp-orientation-8.webp", saved(photo, "WEBP", quality=80, exif=orientation(8))
    yield "webp-animated.webp", saved(photo, "WEBP", quality=80, save_all=True, append_images=[other], duration=100)
    yield "gif.gif", saved(photo, "GIF", interlace=0)
    yield "gif-interlaced.gif", saved(photo, "GIF", interlace=1)
    yield "gif-grey.gif", saved(grey, "GIF")
    yield "gif-transparent.gif", saved(palette, "GIF", transparency=3)
    yield "gif-animated.gif", saved(photo, "GIF", save_all=True, append_images=[other], duration=100)
    yield "gif-off-centre.gif", off_centre(saved(palette, "GIF"))


def off_centre(gif):
    """The frame at (5, 3) of a screen that is 9 pixels wider and 8 higher than it."""
    colours = 13 + (3 << ((gif[10] & 7) + 1))
    frame = gif.index(b",\0\0\0\0", colours)
    width, height = struct.unpack("<HH", gif[6:10])
    return gif[:6] + struct.pack("<HH", width + 9, height + 8) + gif[10:frame + 1] + struct.pack("<HH", 5, 3) + gif[frame + 5:]


with zipfile.ZipFile(os.path.join(HERE, "variants.zip"), "w", zipfile.ZIP_DEFLATED, compresslevel=9) as out:
    def put(name, data):
        out.writestr(zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0)), data, zipfile.ZIP_DEFLATED)
    for name in PHOTOS:
        photo = Image.open(os.path.join(EXAMPLES, name + ".jpg")).convert("RGB")
        photo = photo.resize((32, max(1, round(32 * photo.height / photo.width))), Image.Resampling.LANCZOS)
        for variant, data in variants(photo):
            upright = ImageOps.exif_transpose(Image.open(io.BytesIO(data))).convert("RGB")
            put(f"{name}/{variant}", data)
            put(f"{name}/{variant}.rgb", struct.pack(">HH", *upright.size) + upright.tobytes())
