package autoannotation.local.states;

import autoannotation.adapters.json.Json;
import com.dashjoin.jsonata.Jsonata;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One JSONata expression, parsed once and evaluated by any thread. */
final class Expression {

  /**
   * Functions that AWS and this engine answer differently, or that answer differently each time;
   * $now and $millis because the engine takes the time of another expression for shared ones.
   */
  private static final Pattern REFUSED =
      Pattern.compile(
          "\\$(eval|hash|uuid|partition|range|random|shuffle|now|millis)(?![A-Za-z0-9_])");

  private static final int MILLIS = 60_000;
  private static final int DEPTH = 500;

  private static final Jsonata.JFunction PARSE =
      Jsonata.function(
          "parse",
          (Jsonata.Fn1<String, Object>) text -> PlainJson.toEngine(Json.read(text, Object.class)),
          "<s:x>");

  private final String text;
  private final String place;
  private final Jsonata parsed;

  private Expression(String text, String place, Jsonata parsed) {
    this.text = text;
    this.place = place;
    this.parsed = parsed;
  }

  static boolean is(String text) {
    return text.startsWith("{%") && text.endsWith("%}");
  }

  static Expression parse(String marked, String place) {
    String text = marked.substring(2, marked.length() - 2).strip();
    Matcher refused = REFUSED.matcher(text);
    if (refused.find()) {
      throw new UnsupportedDefinitionException(
          place + ": " + refused.group() + " is not supported");
    }
    try {
      return new Expression(text, place, parseAside(text));
    } catch (CompletionException e) {
      throw new UnsupportedDefinitionException(
          "%s does not parse: %s: %s".formatted(place, text, e.getCause().getMessage()));
    }
  }

  /**
   * Parses on a thread that ends with it. The engine keeps the last parsed expression as the
   * thread's own and writes to it in every evaluation there: what other threads share must not be
   * that one. Put into an object, what is undefined (no v) differs from what is null.
   */
  private static Jsonata parseAside(String text) {
    return CompletableFuture.supplyAsync(
            () -> {
              Jsonata.jsonata(text);
              return Jsonata.jsonata("{\"v\":(" + text + ")}");
            },
            Thread::startVirtualThread)
        .join();
  }

  Object value(Scope scope) {
    Map<?, ?> wrapped;
    try {
      wrapped = (Map<?, ?>) PlainJson.plain(parsed.evaluate(null, frame(scope)));
    } catch (RuntimeException e) { // the engine throws many kinds
      throw wrong("threw an error: " + e.getMessage());
    }
    scope
        .visits()
        .evaluated(new Evaluation(place, text, scope.variables(), scope.states(), wrapped));
    if (!wrapped.containsKey("v")) {
      throw wrong("returned nothing (undefined)");
    }
    return wrapped.get("v");
  }

  private static Jsonata.Frame frame(Scope scope) {
    var frame = new Jsonata.Frame(null);
    frame.setRuntimeBounds(MILLIS, DEPTH);
    scope.variables().forEach((name, value) -> frame.bind(name, PlainJson.toEngine(value)));
    frame.bind("states", PlainJson.toEngine(scope.states()));
    frame.bind("parse", PARSE);
    return frame;
  }

  private StatesError wrong(String what) {
    return new StatesError(
        StatesError.QUERY_EVALUATION_ERROR,
        "The JSONata expression '%s' of %s %s".formatted(text, place, what));
  }
}
