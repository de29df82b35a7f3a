package autoannotation.adapters.json;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/**
 * Converts records to JSON and back, with names in snake_case. Reading is strict: missing, unknown,
 * repeated and null fields, nulls in lists, values of a wrong type, and values that a record
 * rejects are refused with the path of the field.
 */
public final class Json {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .annotationIntrospector(new EveryFieldRequired())
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .changeDefaultPropertyInclusion(
              all -> all.withValueInclusion(JsonInclude.Include.NON_ABSENT))
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .withCoercionConfig(
              LogicalType.Textual,
              text ->
                  text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                      .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                      .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
          .withConfigOverride(
              List.class,
              list -> list.setNullHandling(JsonSetter.Value.forContentNulls(Nulls.FAIL)))
          .withConfigOverride( // of a list
              Optional.class,
              list -> list.setNullHandling(JsonSetter.Value.forContentNulls(Nulls.FAIL)))
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  private Json() {}

  /**
   * Reads a record from JSON.
   *
   * @throws InvalidJsonException naming the field and what is wrong with it
   */
  public static <T> T read(String json, Class<T> type) {
    try {
      return there(MAPPER.readValue(json, type), type);
    } catch (JacksonException e) {
      throw invalid(e);
    }
  }

  /**
   * Reads a record from JSON.
   *
   * @throws InvalidJsonException naming the field and what is wrong with it
   */
  public static <T> T read(byte[] json, Class<T> type) {
    try {
      return there(MAPPER.readValue(json, type), type);
    } catch (JacksonException e) {
      throw invalid(e);
    }
  }

  public static String write(Object value) {
    return MAPPER.writeValueAsString(value);
  }

  /** JSON null is refused, unless any JSON may be read (Object). */
  private static <T> T there(T value, Class<T> type) {
    if (value == null && type != Object.class) {
      throw new InvalidJsonException("is null", null);
    }
    return value;
  }

  private static InvalidJsonException invalid(JacksonException e) {
    String field =
        e.getPath().stream()
            .map(
                step ->
                    step.getPropertyName() == null
                        ? "[" + step.getIndex() + "]"
                        : "." + step.getPropertyName())
            .collect(joining());
    return new InvalidJsonException(field.replaceFirst("^\\.", ""), wrong(e), e);
  }

  private static String wrong(JacksonException e) {
    if (e.getCause() instanceof IllegalArgumentException refused) {
      return refused.getMessage();
    }
    return switch (e) {
      case UnrecognizedPropertyException _ -> "is not a known field";
      case MismatchedInputException _
          when e.getOriginalMessage().matches(".*([Nn]ull|Missing).*") ->
          "is missing or null";
      case MismatchedInputException mismatch -> mismatch(mismatch.getTargetType());
      default -> e.getOriginalMessage().replaceFirst(": (was expecting|enable `).*", "");
    };
  }

  private static String mismatch(Class<?> type) {
    if (type.isEnum()) {
      return "is not one of "
          + Stream.of(type.getEnumConstants()).map(Object::toString).collect(joining(", "));
    }
    return switch (type.getSimpleName()) {
      case "int", "Integer", "long", "Long" -> "is not an integer";
      case "double", "Double" -> "is not a number";
      case "boolean", "Boolean" -> "is not true or false";
      case "String" -> "is not a string";
      case "List", "ArrayList" -> "is not an array";
      case "LocalDate" -> "is not a date such as 2026-01-31";
      case "Instant" -> "is not a timestamp such as 2026-01-31T12:00:00Z";
      default -> "is not a JSON object";
    };
  }
}
