package autoannotation.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds a place for each label: at its box, inside the picture, on no other label if it can be. */
final class LabelPlaces {

  private final Area picture;
  private final List<Area> taken = new ArrayList<>();

  LabelPlaces(int width, int height) {
    this.picture = new Area(0, 0, width, height);
  }

  /** A place on no other label, or none. */
  Optional<Area> free(Area box, int width, int height) {
    Optional<Area> place =
        Stream.concat(corners(box, width, height), below(box, width, height))
            .filter(picture::contains)
            .filter(area -> taken.stream().noneMatch(area::overlaps))
            .findFirst();
    place.ifPresent(taken::add);
    return place;
  }

  /** A free place, and where there is none, the box's own corner on top of what is there. */
  Area any(Area box, int width, int height) {
    return free(box, width, height)
        .orElseGet(
            () -> {
              int lowest = Math.max(0, picture.bottom() - height);
              return Area.sized(
                  inside(box.left(), width), Math.min(box.top(), lowest), width, height);
            });
  }

  /** Above the box, in its top, below it, in its bottom; at its left side, then at its right. */
  private Stream<Area> corners(Area box, int width, int height) {
    return Stream.of(box.left(), box.right() - width)
        .flatMap(
            left ->
                Stream.of(box.top() - height, box.top(), box.bottom(), box.bottom() - height)
                    .map(top -> Area.sized(inside(left, width), top, width, height)));
  }

  private Stream<Area> below(Area box, int width, int height) {
    return IntStream.iterate(box.top(), top -> top < box.bottom(), top -> top + height)
        .mapToObj(top -> Area.sized(inside(box.left(), width), top, width, height));
  }

  private int inside(int left, int width) {
    return Math.max(0, Math.min(left, picture.right() - width));
  }
}
