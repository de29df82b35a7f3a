package autoannotation.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LabelPlacesTest {

  private final LabelPlaces places = new LabelPlaces(100, 100);

  @Test
  void label_roomAbove_standsOnItsBox() {
    assertEquals(new Area(20, 30, 60, 40), places.any(new Area(20, 40, 80, 80), 40, 10));
  }

  @Test
  void label_boxAtAnEdge_staysInsideThePicture() {
    assertEquals(new Area(0, 5, 40, 15), places.any(new Area(0, 5, 30, 50), 40, 10));
    assertEquals(new Area(60, 80, 100, 90), places.any(new Area(90, 90, 100, 100), 40, 10));
  }

  @Test
  void labels_ofTheSameBox_doNotOverlap() {
    Area box = new Area(20, 40, 80, 80);
    List<Area> four = List.of(label(box), label(box), label(box), label(box));
    assertEquals(
        List.of(
            new Area(20, 30, 60, 40), // above
            new Area(20, 40, 60, 50), // in its top
            new Area(20, 80, 60, 90), // below
            new Area(20, 70, 60, 80)), // in its bottom
        four);
  }

  @Test
  void label_nothingFree_isOmittedOrPutOnTop() {
    Area all = new Area(0, 0, 100, 100);
    assertEquals(new Area(0, 0, 100, 100), places.any(all, 100, 100));
    assertEquals(Optional.empty(), places.free(all, 40, 10));
    assertEquals(new Area(0, 0, 40, 10), places.any(all, 40, 10));
  }

  private Area label(Area box) {
    return places.any(box, 40, 10);
  }
}
