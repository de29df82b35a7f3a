package autoannotation.adapters.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import autoannotation.core.region.Region;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonTest {

  record Request(String bucket, Optional<String> versionId, double value) {}

  private static final String REGION =
      """
      {"id":"0","region_info":{"bounding_box":{"top_row":0.1,"left_col":0.2,"bottom_row":0.3,"right_col":0.4}},\
      "data":{"concepts":[{"id":"cat","name":"cat","value":0.97}]}}""";

  private static final String DRAWN =
      REGION.replaceFirst("}$", "")
          + """
          ,"draw":0.25,"evidence":{"band":"ACCEPTED","accept":0.95,"review":0.5,\
          "rates":{"accepted":0.5,"review":1.0,"dropped":0.05}}}""";

  @Test
  void region_readAndWritten_keepsClarifaisShape() {
    assertEquals(REGION, Json.write(Json.read(REGION, Region.class)));
  }

  @Test
  void evidence_readAndWritten_keepsDrawAndRates() {
    assertEquals(DRAWN, Json.write(Json.read(DRAWN, Region.class)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          "draw":0.25      | "draw":"0.25"     | draw: is not a number
          "draw":0.25      | "draw":1          | draw is not in [0, 1): 1.0
          "draw":0.25,     |                   | evidence without a draw
          "ACCEPTED"       | "SURE"            | evidence.band: is not one of ACCEPTED, REVIEW, DROPPED
          "review":0.5,    | "review":0.5,"odds":1, | evidence.odds: is not a known field
          "accept":0.95,   |                   | evidence.accept: is missing or null
          "accepted":0.5   | "accepted":null   | evidence.rates.accepted: is missing or null
          "accepted":0.5   | "accepted":1.5    | evidence.rates: evidence rate of accepted is not in [0, 1]: 1.5
          "accepted":0.5   | "accepted":0      | evidence: nothing is drawn of ACCEPTED at rate 0
          ,"dropped":0.05  |                   | evidence.rates.dropped: is missing or null
          """)
  void evidence_invalid_isRefusedByName(String of, String by, String message) {
    String wrong = DRAWN.replace(of, by == null ? "" : by);
    var e = assertThrows(InvalidJsonException.class, () -> Json.read(wrong, Region.class));
    assertEquals(message, e.getMessage());
  }

  @Test
  void read_optionalFieldAbsent_isEmpty() {
    assertEquals(
        new Request("b", Optional.empty(), 1),
        Json.read("{\"bucket\":\"b\",\"value\":1}", Request.class));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          {"value":1}                                  | bucket: is missing or null
          {"bucket":null,"value":1}                    | bucket: is missing or null
          {"bucket":"b"}                               | value: is missing or null
          {"bucket":"b","value":null}                  | value: is missing or null
          {"bucket":"b","value":1,"bukket":"c"}        | bukket: is not a known field
          {"bucket":"b","value":"1"}                   | value: is not a number
          {"bucket":"b","value":1,"value":2}           | Duplicate Object property "value"
          {"bucket":"b","value":1} {}                  | is not a JSON object
          {"bucket":"b","value":NaN}                   | Non-standard token 'NaN'
          []                                           | is not a JSON object
          nonsense                                     | Unrecognized token 'nonsense'
          """)
  void read_invalidJson_namesTheMistake(String json, String message) {
    var e = assertThrows(InvalidJsonException.class, () -> Json.read(json, Request.class));
    assertEquals(message, e.getMessage());
  }

  @Test
  void read_valueRefusedByItsRecord_namesItsPlace() {
    var e =
        assertThrows(
            InvalidJsonException.class,
            () -> Json.read(REGION.replace("0.97", "1.2"), Region.class));
    assertEquals("data.concepts[0]: value of concept cat is not in [0, 1]: 1.2", e.getMessage());
  }
}
