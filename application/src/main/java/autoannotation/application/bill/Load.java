package autoannotation.application.bill;

/**
 * What is to be paid for.
 *
 * @param photos the number of photos, at least 1
 * @param boxes the annotations that are written of each photo, at least 0
 * @param concepts the concepts that the workflow lists, at least 1
 */
public record Load(int photos, int boxes, int concepts) {

  public Load {
    check("photos", photos, 1);
    check("boxes", boxes, 0);
    check("concepts", concepts, 1);
  }

  private static void check(String name, int value, int least) {
    if (value < least) {
      throw new IllegalArgumentException("%s is below %d: %d".formatted(name, least, value));
    }
  }
}
