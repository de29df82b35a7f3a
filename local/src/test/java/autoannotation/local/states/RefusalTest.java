package autoannotation.local.states;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusalTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          "A":{"Type":"Wait","Seconds":1,"End":true}                           | state 'A' has the Type Wait, which is not supported
          "A":{"End":true}                                                     | state 'A' has the Type null, which is not supported
          "A":[]                                                               | state 'A' has the Type null, which is not supported
          "A":{"Type":"Pass","ResultPath":"$.x","End":true}                    | state 'A' has the field ResultPath, which is not supported
          "A":{"Type":"Pass","QueryLanguage":"JSONPath","End":true}            | state 'A' has the field QueryLanguage, which is not supported
          "A":{"Type":"Pass","Retry":[],"End":true}                            | state 'A' has the field Retry, which is not supported
          "A":{"Type":"Pass"}                                                  | state 'A' has to have either Next or End
          "A":{"Type":"Pass","End":true,"Next":"A"}                            | state 'A' has to have either Next or End
          "A":{"Type":"Pass","End":false}                                      | state 'A' has an End that is not true
          "A":{"Type":"Pass","Next":"B"}                                       | state 'A' has a Next, Default or Catch to 'B', which is not a state of the same flow
          "A":{"Type":"Pass","End":true},"B":{"Type":"Pass","Next":"B"}        | machine 'small' never reaches state 'B'
          "A":{"Type":"Pass","End":true},"A":{"Type":"Pass","End":true}        | definition is not valid JSON: Duplicate Object property "A"
          "B":{"Type":"Pass","End":true}                                       | machine 'small' has a StartAt that is not one of its states: A
          "A":{"Type":"Pass","Output":"{% 1 + %}","End":true}                  | Output of state 'A' does not parse: 1 +: Unexpected end of expression
          "A":{"Type":"Pass","Output":"{% 1) + (2 %}","End":true}              | Output of state 'A' does not parse: 1) + (2: Syntax error: ")"
          "A":{"Type":"Pass","Output":{"x":["{% $now() %}"]},"End":true}       | Output of state 'A': $now is not supported
          "A":{"Type":"Pass","Assign":{"x":"{% $map([1],$uuid) %}"},"End":true} | Assign of state 'A': $uuid is not supported
          "A":{"Type":"Pass","Assign":{"states":1},"End":true}                 | state 'A' assigns to states, which is not a valid variable name
          "A":{"Type":"Pass","Assign":"{% {} %}","End":true}                   | state 'A' has a Assign that is not a Map: {% {} %}
          "A":{"Type":"Fail","Error":1,"Cause":"c"}                            | state 'A' has a Error that is not a String: 1
          "A":{"Type":"Fail","Error":"E"}                                      | state 'A' has no Cause
          "A":{"Type":"Choice","Choices":[],"Default":"A"}                     | state 'A' has an empty Choices
          "A":{"Type":"Choice","Choices":[{"Condition":"true","Next":"A"}],"Default":"A"} | Choices[0] of state 'A' has a Condition that is not a Boolean: true
          "A":{"Type":"Choice","Choices":[{"Variable":"$.a","Next":"A"}],"Default":"A"}   | Choices[0] of state 'A' has the field Variable, which is not supported
          "A":{"Type":"Choice","Choices":[{"Condition":"{% true %}","Next":"A"}]}         | state 'A' has no Default
          "A":{"Type":"Task","Resource":"fax","Arguments":{},"End":true}       | state 'A' has the Resource fax, which is not supported
          "A":{"Type":"Task","Resource":"task","End":true}                     | state 'A' has no Arguments
          "A":{"Type":"Task","Resource":"task","Arguments":{},"HeartbeatSeconds":1,"End":true} | state 'A' has the field HeartbeatSeconds, which is not supported
          "A":{"Type":"Parallel","Branches":[{"StartAt":"A","States":{"A":{"Type":"Succeed"}}}],"End":true} | Branches[0] of state 'A' has a second state of the name 'A'
          "A":{"Type":"Map","Items":[1],"ItemProcessor":{"ProcessorConfig":{"Mode":"DISTRIBUTED"},"StartAt":"X","States":{"X":{"Type":"Succeed"}}},"End":true} | ItemProcessor of state 'A' has the Mode DISTRIBUTED, which is not supported
          "A":{"Type":"Map","ItemProcessor":{"StartAt":"X","States":{"X":{"Type":"Succeed"}}},"End":true} | state 'A' has no Items
          """)
  void definition_unsupportedState_isRefusedByName(String states, String message) {
    refused(message, "\"QueryLanguage\":\"JSONata\",\"StartAt\":\"A\",\"States\":{" + states + "}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          "Retry":[{"ErrorEquals":["E"],"MaxAttempt":1}]                       | Retry[0] of state 'A' has the field MaxAttempt, which is not supported
          "Retry":[{"MaxAttempts":1}]                                          | Retry[0] of state 'A' has no ErrorEquals
          "Retry":[{"ErrorEquals":[1]}]                                        | Retry[0] of state 'A' has an ErrorEquals with something that is not an error name: 1
          "Retry":[{"ErrorEquals":["E"],"IntervalSeconds":0}]                  | Retry[0] of state 'A' has a IntervalSeconds that is less than 1.0: 0.0
          "Retry":[{"ErrorEquals":["E"],"IntervalSeconds":9,"MaxDelaySeconds":8}] | Retry[0] of state 'A' has a MaxDelaySeconds that is less than 9.0: 8.0
          "Retry":[{"ErrorEquals":["E"],"BackoffRate":0.5}]                    | Retry[0] of state 'A' has a BackoffRate that is less than 1.0: 0.5
          "Retry":[{"ErrorEquals":["E"],"MaxAttempts":"{% 1 %}"}]              | Retry[0] of state 'A' has a MaxAttempts that is not a Number: {% 1 %}
          "Retry":[{"ErrorEquals":["E"],"JitterStrategy":"SOME"}]              | Retry[0] of state 'A' has the JitterStrategy SOME: it is FULL or NONE
          "Retry":[{"ErrorEquals":["States.ALL"]},{"ErrorEquals":["E"]}]       | Retry[0] of state 'A' has to be the last, with States.ALL alone in its ErrorEquals
          "Catch":[{"ErrorEquals":["E","States.ALL"],"Next":"A"}]              | Catch[0] of state 'A' has to be the last, with States.ALL alone in its ErrorEquals
          "Catch":[{"ErrorEquals":["E"]}]                                      | Catch[0] of state 'A' has no Next
          "Catch":[{"ErrorEquals":["E"],"Next":"A","ResultPath":"$"}]          | Catch[0] of state 'A' has the field ResultPath, which is not supported
          "TimeoutSeconds":"3"                                                 | state 'A' has a TimeoutSeconds that is not a Number: 3
          """)
  void definition_invalidTaskField_isRefusedByName(String field, String message) {
    definition_unsupportedState_isRefusedByName(
        "\"A\":{\"Type\":\"Task\",\"Resource\":\"task\",\"Arguments\":{},\"End\":true,"
            + field
            + "}",
        message);
  }

  @Test
  void definition_otherQueryLanguage_isRefused() {
    String states = "\"StartAt\":\"A\",\"States\":{\"A\":{\"Type\":\"Succeed\"}}";
    refused("machine 'small' has no QueryLanguage", states);
    refused(
        "machine 'small' has a QueryLanguage that is not JSONata",
        "\"QueryLanguage\":\"JSONPath\"," + states);
    refused(
        "machine 'small' has the field Version, which is not supported",
        "\"QueryLanguage\":\"JSONata\",\"Version\":\"1.0\"," + states);
  }

  private static void refused(String message, String fields) {
    var e =
        assertThrows(
            UnsupportedDefinitionException.class,
            () -> StateMachine.of("small", "{" + fields + "}", Map.of("task", _ -> null), _ -> {}));
    assertEquals(message, e.getMessage());
  }
}
