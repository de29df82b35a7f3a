package autoannotation.application.port;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import autoannotation.core.annotation.InputId;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class CursorTest {

  private static final String ID = "0123456789abcdef0123456789abcdef";

  @Test
  void parse_writtenCursor_givesItBack() {
    for (String key : List.of("inputs/a.jpg", "inputs/ü 猫@2.jpg", "inputs/a\nb.jpg", "a\n\n")) {
      Cursor cursor = new Cursor(new InputId(key, "v1"), ID);
      assertEquals(true, cursor.toString().matches("[A-Za-z0-9_-]+"), "fit for URLs: " + cursor);
      assertEquals(cursor, Cursor.parse(cursor.toString()));
    }
  }

  @Test
  void parse_garbage_refusesIt() {
    for (String text : List.of("", "!", "AAAA", "käse", "..%2F", " ", "abc=d")) {
      assertThrows(IllegalArgumentException.class, () -> Cursor.parse(text), text);
    }
    for (String content :
        List.of(
            ID,
            ID + "\n",
            ID + "\ninputs/a.jpg",
            ID + "\n@v1",
            "\ninputs/a.jpg@v1",
            ID.substring(1) + "\ninputs/a.jpg@v1",
            ID.replace('a', 'A') + "\ninputs/a.jpg@v1",
            ID.replace('0', 'x') + "\ninputs/a.jpg@v1")) {
      String text = Base64.getUrlEncoder().withoutPadding().encodeToString(content.getBytes(UTF_8));
      assertThrows(IllegalArgumentException.class, () -> Cursor.parse(text), content);
    }
  }
}
