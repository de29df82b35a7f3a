package autoannotation.cli.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TextTableTest {

  @Test
  void toText_alignsWordsLeftAndNumbersRight() {
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
  void toText_withoutRows_printsTheHeads() {
    assertEquals("TASK  COUNT\n", new TextTable("TASK", "COUNT").toText());
  }
}
