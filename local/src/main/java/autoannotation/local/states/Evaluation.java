package autoannotation.local.states;

import java.util.Map;

/**
 * An expression that was evaluated: what it could read, and what came out of it.
 *
 * @param place the field that it stands in
 * @param value an object whose field v is the value; empty if the expression is undefined
 */
public record Evaluation(
    String place,
    String expression,
    Map<String, Object> variables,
    Map<String, Object> states,
    Map<?, ?> value) {}
