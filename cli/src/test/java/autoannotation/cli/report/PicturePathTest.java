package autoannotation.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PicturePathTest {

  @Test
  void path_eachFormat_keepsThePathAndNamesTheFormat() {
    assertEquals(
        Map.of(
            "inputs/pets/a.JPG@v1", "images/pets/a.JPG",
            "inputs/pets/b.jpeg@v1", "images/pets/b.jpeg",
            "inputs/c.png@v1", "images/c.png",
            "inputs/d.gif@v1", "images/d.gif.png",
            "inputs/e@v1", "images/e.png"),
        paths(
            "inputs/pets/a.JPG", "inputs/pets/b.jpeg", "inputs/c.png", "inputs/d.gif", "inputs/e"));
  }

  @Test
  void path_collidingNames_staysUnique() {
    assertEquals(
        Map.of(
            "inputs/a.gif@v1", "images/a.gif.png.png",
            "inputs/a.gif.png@v1", "images/a.gif.png"),
        paths("inputs/a.gif", "inputs/a.gif.png"));
  }

  @Test
  void path_keyWithDots_staysInTheFolder() {
    assertEquals(
        Map.of(
            "inputs/../../a.jpg@v1", "images/_/_/a.jpg",
            "/etc/passwd.png@v1", "images/_/etc/passwd.png",
            "inputs@v1", "images/inputs.png"),
        paths("inputs/../../a.jpg", "/etc/passwd.png", "inputs"));
  }

  private static Map<String, String> paths(String... keys) {
    return PicturePath.of(List.of(keys).stream().map(Given::photo).toList());
  }
}
