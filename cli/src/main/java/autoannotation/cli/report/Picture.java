package autoannotation.cli.report;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;

/**
 * A photo with its boxes. Lines and letters grow with the photo, so that a picture reads the same
 * whatever its size when it is shown in the same space.
 */
final class Picture {

  private static final int SHADE = 90;
  private static final int SOLID = 255;

  private final Canvas canvas;
  private final Lettering letters;
  private final int line;
  private final int hair;

  private Picture(Canvas canvas, List<MarkedRegion> regions) {
    this.canvas = canvas;
    this.letters = new Lettering(textHeight(canvas, regions));
    this.line = Math.max(2, (letters.height() + 3) / 6);
    this.hair = Math.max(1, line / 3);
  }

  /** Draws regions, the most important first in the list, on top in the picture. */
  static BufferedImage of(BufferedImage photo, List<MarkedRegion> regions) {
    Picture picture = new Picture(Canvas.of(photo), regions);
    regions.reversed().forEach(picture::box);
    LabelPlaces places = new LabelPlaces(picture.canvas.width(), picture.canvas.height());
    regions.forEach(marked -> picture.label(marked, places));
    return picture.canvas.image();
  }

  private static int textHeight(Canvas canvas, List<MarkedRegion> regions) {
    int longest = regions.stream().mapToInt(marked -> marked.label().length()).max().orElse(1);
    double bySize = Math.sqrt((double) canvas.width() * canvas.height()) / 22;
    // the longest label, and a character of padding, in the picture's width
    double byLength = canvas.width() / (longest + 1.0) / Lettering.widthFor(112) * 112;
    double byHeight = canvas.height() / 4.0;
    return (int) Math.max(6, Math.min(bySize, Math.min(byLength, byHeight)));
  }

  private void box(MarkedRegion marked) {
    Area box = area(marked);
    int colour = Ink.of(marked.outcome()).line();
    if (marked.outcome() == Outcome.DROPPED) {
      int thin = Math.max(1, line / 2);
      frame(box, thin, 0, SHADE);
      dashes(box, thin, colour);
    } else {
      frame(box.grown(hair), line + 2 * hair, 0, SHADE); // shows the line on any ground
      frame(box, line, colour, SOLID);
    }
  }

  /** A frame inside of an area's edge. */
  private void frame(Area area, int thick, int colour, int opacity) {
    int inner = Math.min(thick, Math.ceilDiv(Math.min(area.width(), area.height()), 2));
    int left = area.left();
    int right = area.right();
    canvas.fill(new Area(left, area.top(), right, area.top() + inner), colour, opacity);
    canvas.fill(new Area(left, area.bottom() - inner, right, area.bottom()), colour, opacity);
    int top = area.top() + inner;
    int bottom = area.bottom() - inner;
    canvas.fill(new Area(left, top, left + inner, bottom), colour, opacity);
    canvas.fill(new Area(right - inner, top, right, bottom), colour, opacity);
  }

  private void dashes(Area area, int thick, int colour) {
    int dash = 5 * thick;
    for (int x = area.left(); x < area.right(); x += 2 * dash) {
      int end = Math.min(x + dash, area.right());
      canvas.fill(new Area(x, area.top(), end, area.top() + thick), colour, SOLID);
      canvas.fill(new Area(x, area.bottom() - thick, end, area.bottom()), colour, SOLID);
    }
    for (int y = area.top(); y < area.bottom(); y += 2 * dash) {
      int end = Math.min(y + dash, area.bottom());
      canvas.fill(new Area(area.left(), y, area.left() + thick, end), colour, SOLID);
      canvas.fill(new Area(area.right() - thick, y, area.right(), end), colour, SOLID);
    }
  }

  /** What was dropped yields: it has a label only where no other label is. */
  private void label(MarkedRegion marked, LabelPlaces places) {
    int padding = Lettering.widthFor(letters.height()) / 2;
    int width = letters.width(marked.label()) + 2 * padding;
    int height = letters.height() + air();
    Optional<Area> place =
        marked.outcome() == Outcome.DROPPED
            ? places.free(area(marked), width, height)
            : Optional.of(places.any(area(marked), width, height));
    place.ifPresent(
        area -> {
          Ink ink = Ink.of(marked.outcome());
          canvas.fill(area, ink.paper(), SOLID);
          letters.write(
              canvas, marked.label(), area.left() + padding, area.top() + air(), ink.text());
        });
  }

  /** Above the letters, so that they stand in the label's middle: few reach below the line. */
  private int air() {
    return letters.height() / 7;
  }

  private Area area(MarkedRegion marked) {
    return Area.of(marked.region().box(), canvas.width(), canvas.height());
  }
}
