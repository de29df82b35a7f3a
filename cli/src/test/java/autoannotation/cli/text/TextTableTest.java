package autoannotation.cli.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TextTableTest {

  @Test
  void words_stand_left_and_numbers_right() {
    assertEquals(
        """
        TASK    COUNT  NOTE
        a           1
        longer   1234  x y
        """,
        new TextTable("TASK", "COUNT", "NOTE")
            .row("a", 1, "")
            .row("longer", 1234L, "x y")
            .toText());
  }

  @Test
  void without_rows_it_is_its_heads() {
    assertEquals("TASK  COUNT\n", new TextTable("TASK", "COUNT").toText());
  }
}
