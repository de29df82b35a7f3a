package autoannotation.cli.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaitingTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "1,  0, 1 annotation waits for review",
        "12, 0, 12 annotations wait for review",
        "12, 3, \"12 annotations wait for review, 3 of them picked to check the machine\"",
        "3,  3, \"3 annotations wait for review, 3 of them picked to check the machine\""
      })
  void toText_saysHowManyWaitAndHowManyAreAudits(long all, long audits, String said) {
    assertEquals(said, new Waiting(all, audits).toText());
  }
}
