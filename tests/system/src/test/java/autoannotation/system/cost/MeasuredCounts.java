package autoannotation.system.cost;

import autoannotation.local.template.Resource;
import autoannotation.system.template.Deployed;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The numbers of counts.tsv that are measured, by the line's occasion, unit and of: what was used
 * by photos with {@link #BOXES} boxes, each with few and with all concepts.
 */
final class MeasuredCounts {

  static final List<Integer> BOXES = List.of(0, 1, 5, 20);
  static final int FEW = 2; // concepts

  private static final int USUAL = 5; // boxes
  private static final int MANY = 20; // boxes
  private static final int OVERHEAD = 100; // bytes that DynamoDB adds to each entry it keeps
  private static final int DAYS = 30; // of a month

  private final Map<List<Integer>, AnnotatedPhoto> photos;
  private final int allConcepts = MeteredStack.allConcepts();
  private final Map<String, Numbers> lines = new HashMap<>();

  /** The columns times to each_per_concept. */
  record Numbers(
      String times,
      String timesPerBox,
      String most,
      String each,
      String eachPerBox,
      String eachPerConcept) {

    List<String> cells() {
      return List.of(times, timesPerBox, most, each, eachPerBox, eachPerConcept);
    }

    private Numbers with(Numbers size) {
      return new Numbers(times, timesPerBox, most, size.each, size.eachPerBox, size.eachPerConcept);
    }
  }

  private MeasuredCounts(Map<List<Integer>, AnnotatedPhoto> photos, ReviewedQueue reviewed) {
    this.photos = photos;
    requests();
    table();
    lines.put("REVIEW write unit verdicts and leases", perBox(reviewed.writeUnits()));
    lines.put("REVIEW read unit verdicts and assignments", perBox(reviewed.readUnits()));
    months();
  }

  static MeasuredCounts of(Map<List<Integer>, AnnotatedPhoto> photos, ReviewedQueue reviewed) {
    return new MeasuredCounts(photos, reviewed);
  }

  /** All combinations of boxes and concepts. */
  static Map<List<Integer>, AnnotatedPhoto> photos(MeteredStack stack) throws InterruptedException {
    Map<List<Integer>, AnnotatedPhoto> photos = new LinkedHashMap<>();
    for (int boxes : BOXES) {
      for (int concepts : List.of(FEW, MeteredStack.allConcepts())) {
        photos.put(List.of(boxes, concepts), AnnotatedPhoto.measure(stack, boxes, concepts));
      }
    }
    return photos;
  }

  /** By {@code occasion unit of}. */
  Map<String, Numbers> lines() {
    return lines;
  }

  private void requests() {
    lines.put("PHOTO request detector", times("detector"));
    lines.put("PHOTO request writers", times("writers"));
    lines.put("PHOTO Express request executions", times("execution"));
    lines.put("PHOTO Express transition states entered", times("state"));
    lines.put("PHOTO PUT photo and preview", times("PUT inputs-bucket", "PUT outputs-bucket"));
    lines.put("PHOTO GET or HEAD photo", times("GET or HEAD"));
    lines.put("PHOTO opt-in event photo uploaded", times(bucketsWithEvents()));
  }

  private void table() {
    lines.put(
        "PHOTO read unit active version and earlier detection, neither there",
        times("read").with(size(0, 0, 0)));
    for (String entry : List.of("INPUT", "DETECTION")) {
      lines.put("PHOTO write unit " + entry, once().with(photoEntry(0, entry)));
    }
    List<String> annotation =
        List.of("ANNOTATION", "ANNOTATION in Listing", "ANNOTATION in ReviewQueue");
    for (String entry : annotation) {
      lines.put("PHOTO write unit " + entry, perBox(1).with(boxEntry(0, entry)));
    }
    Numbers kept = photoEntry(OVERHEAD, "INPUT", "DETECTION");
    lines.put("KEPT GB-month INPUT and DETECTION", once().with(kept));
    lines.put("KEPT GB-month of recovery INPUT and DETECTION", once().with(kept));
    lines.put(
        "KEPT GB-month ANNOTATION with Listing and ReviewQueue",
        perBox(1).with(boxEntry(OVERHEAD, annotation.toArray(String[]::new))));
    lines.put(
        "KEPT GB-month of recovery ANNOTATION", perBox(1).with(boxEntry(OVERHEAD, "ANNOTATION")));
    int calibrations = daily("CalibrateFunction") * DAYS;
    lines.put(
        "KEPT read unit of a scan calibration reads INPUT and DETECTION",
        numbers(calibrations, 0).with(photoEntry(0, "INPUT", "DETECTION")));
    lines.put(
        "KEPT read unit of a scan calibration reads ANNOTATION",
        numbers(0, calibrations).with(boxEntry(0, "ANNOTATION")));
  }

  private void months() {
    List<String> namespaces = Alarms.namespaces();
    lines.put("MONTH alarm metric alarms", numbers(namespaces.size(), 0));
    List<String> own = namespaces.stream().filter(name -> !name.startsWith("AWS/")).toList();
    lines.put("MONTH custom metric BrokenPromises", numbers(own.size(), 0));
    int calls = Deployed.functions().stream().mapToInt(MeasuredCounts::daily).sum() * DAYS;
    lines.put("MONTH request calls that keep versions awake, and calibrations", numbers(calls, 0));
  }

  /** How often a count comes, which may have a limit; it may not depend on concepts. */
  private Numbers times(String... counts) {
    double none = count(0, counts);
    double perBox = count(1, counts) - none;
    double many = count(MANY, counts);
    boolean limited = many < none + MANY * perBox;
    for (int boxes : BOXES) {
      double linear = none + boxes * perBox;
      double expected = limited ? Math.min(linear, many) : linear;
      if (count(boxes, counts) != expected) {
        throw new AssertionError(
            "%s of %d boxes: %s, which times, times_per_box and times_at_most can't say"
                .formatted(List.of(counts), boxes, count(boxes, counts)));
      }
    }
    return new Numbers(number(none), number(perBox), limited ? number(many) : "-", "-", "-", "-");
  }

  private double count(int boxes, String... counts) {
    double few = 0;
    double all = 0;
    for (String count : counts) {
      few += photos.get(List.of(boxes, FEW)).count(count);
      all += photos.get(List.of(boxes, allConcepts)).count(count);
    }
    if (few != all) {
      throw new AssertionError("%s depends on concepts".formatted(List.of(counts)));
    }
    return few;
  }

  /** Of entries that each photo has once. */
  private Numbers photoEntry(int overhead, String... entries) {
    double perConcept = perConcept(entries);
    double perBox = (bytes(MANY, FEW, entries) - bytes(0, FEW, entries)) / (double) MANY;
    double fixed = bytes(0, FEW, entries) - FEW * perConcept + overhead * entries.length;
    return size(fixed, perBox, perConcept);
  }

  /** Of entries that each box has. */
  private Numbers boxEntry(int overhead, String... entries) {
    double perConcept = perConcept(entries);
    double fixed = bytes(USUAL, FEW, entries) - FEW * perConcept + overhead * entries.length;
    return size(fixed, 0, perConcept);
  }

  private double perConcept(String... entries) {
    int more = bytes(USUAL, allConcepts, entries) - bytes(USUAL, FEW, entries);
    return more / (double) (allConcepts - FEW);
  }

  private int bytes(int boxes, int concepts, String... entries) {
    AnnotatedPhoto photo = photos.get(List.of(boxes, concepts));
    return List.of(entries).stream().mapToInt(photo::largest).sum();
  }

  private static Numbers once() {
    return numbers(1, 0);
  }

  private static Numbers perBox(double times) {
    return numbers(0, times);
  }

  private static Numbers numbers(double times, double perBox) {
    return new Numbers(number(times), number(perBox), "-", "-", "-", "-");
  }

  private static Numbers size(double fixed, double perBox, double perConcept) {
    return new Numbers("0", "0", "-", number(fixed), number(perBox), number(perConcept));
  }

  /** With one digit after the point, where it has one. */
  private static String number(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  private static String[] bucketsWithEvents() {
    return Deployed.of("AWS::S3::Bucket")
        .filter(resource -> resource.properties().containsKey("NotificationConfiguration"))
        .map(Resource::name)
        .map("PUT "::concat)
        .toArray(String[]::new);
  }

  /** How often a day the template's schedules call a function. */
  private static int daily(String function) {
    List<Map<String, Object>> schedules = Deployed.schedules(function);
    for (Map<String, Object> schedule : schedules) {
      String rate = Deployed.TEMPLATE.resolve(schedule.get("Schedule"));
      if (!rate.equals("rate(1 day)")) {
        throw new AssertionError(function + " is called at another rate: " + rate);
      }
    }
    return schedules.size();
  }
}
