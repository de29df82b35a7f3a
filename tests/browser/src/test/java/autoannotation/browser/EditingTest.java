package autoannotation.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Boxes that are moved, drawn and taken back, with a pointer. */
class EditingTest {

  /** A drag is by whole pixels of the screen; the photo is some 700 of them wide or high. */
  private static final double PIXELS = 0.006;

  private Served served;
  private Visit visit;

  @BeforeEach
  void open() {
    served = new Served("editing");
    visit = new Visit(served);
    visit.ready();
  }

  @AfterEach
  void close() {
    visit.close();
    served.close();
  }

  @Test
  void correct_draggedCorner_movesTheBoxAndKeepsThePrediction() {
    String id = visit.current();
    BoundingBox photo = photo();
    visit.find("#correct").click();
    Box before = served.box(id);
    double right = photo.x + before.edge("right_col") * photo.width;
    double bottom = photo.y + before.edge("bottom_row") * photo.height;
    drag(right, bottom, right - 0.2 * photo.width, bottom - 0.1 * photo.height);
    visit.find("#save").click();
    visit.sent();
    Box after = served.box(id);
    assertEquals("ANNOTATION_SUCCESS", after.status());
    assertEquals("CORRECT", after.verdict().get("verdict"));
    assertEquals(before.edge("right_col") - 0.2, after.edge("right_col"), PIXELS);
    assertEquals(before.edge("bottom_row") - 0.1, after.edge("bottom_row"), PIXELS);
    assertEquals(before.edge("left_col"), after.edge("left_col"), 1e-6);
    assertEquals(before.edge("right_col"), after.predictedEdge("right_col"), 0);
    double iou = ((Number) after.verdict().get("iou")).doubleValue();
    assertEquals(area(after) / area(before), iou, 1e-6); // the one lies in the other
  }

  @Test
  void add_drawnBox_isStoredAndUndone() {
    String input = visit.stage("data-input");
    BoundingBox photo = photo();
    visit.find("#add").click();
    drag(
        photo.x + 0.05 * photo.width,
        photo.y + 0.05 * photo.height,
        photo.x + 0.25 * photo.width,
        photo.y + 0.2 * photo.height);
    visit.press("7"); // a dog
    visit.sent();
    Box added = added(input);
    assertEquals("dog", added.concept());
    assertEquals(0.25, added.edge("right_col"), PIXELS);
    assertEquals(0.2, added.edge("bottom_row"), PIXELS);
    assertEquals("ANNOTATION_SUCCESS", added.status());
    visit.find("#undo").click();
    visit.sent();
    assertEquals("ANNOTATION_REVIEW_DENIED", added(input).status());
  }

  @Test
  void undo_button_takesBackTheVerdictAndShowsItsBoxAgain() {
    String first = visit.current();
    visit.find("#approve").click();
    assertTrue(!visit.current().equals(first));
    visit.sent();
    visit.find("#undo").click();
    assertEquals(first, visit.current());
    visit.sent();
    Box box = served.box(first);
    assertEquals("ANNOTATION_AWAITING_REVIEW", box.status());
    assertEquals(2, box.revision());
    visit.find("[data-concept=bird]").click();
    visit.sent();
    assertEquals("bird", served.box(first).concept());
  }

  private Box added(String input) {
    return served.boxes("").stream()
        .filter(box -> box.inputId().equals(input))
        .filter(box -> box.verdicts().toString().contains("verdict=ADD"))
        .findFirst()
        .orElseThrow();
  }

  private BoundingBox photo() {
    Locator photo = visit.find("[data-photo-ready] .boxes");
    return photo.boundingBox();
  }

  private void drag(double fromX, double fromY, double toX, double toY) {
    Mouse mouse = visit.page.mouse();
    mouse.move(fromX, fromY);
    mouse.down();
    mouse.move(toX, toY, new Mouse.MoveOptions().setSteps(8));
    mouse.up();
  }

  private static double area(Box box) {
    return (box.edge("bottom_row") - box.edge("top_row"))
        * (box.edge("right_col") - box.edge("left_col"));
  }
}
