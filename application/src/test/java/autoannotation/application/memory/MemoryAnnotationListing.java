package autoannotation.application.memory;

import autoannotation.application.port.AnnotationFilter;
import autoannotation.application.port.AnnotationListing;
import autoannotation.application.port.AnnotationPage;
import autoannotation.application.port.Cursor;
import autoannotation.core.annotation.Annotation;
import autoannotation.core.annotation.InputId;
import java.util.List;
import java.util.Optional;

/** All visible annotations by their ids, which never change. */
record MemoryAnnotationListing(MemoryInputs inputs) implements AnnotationListing {

  @Override
  public AnnotationPage page(AnnotationFilter wanted, int most, Optional<Cursor> after) {
    return page(inputs.visible(), wanted, most, after);
  }

  @Override
  public AnnotationPage page(
      InputId input, AnnotationFilter wanted, int most, Optional<Cursor> after) {
    return page(
        inputs.visible().stream().filter(annotation -> annotation.inputId().equals(input)).toList(),
        wanted,
        most,
        after);
  }

  private static AnnotationPage page(
      List<Annotation> byId, AnnotationFilter wanted, int most, Optional<Cursor> after) {
    List<Annotation> left =
        byId.stream()
            .filter(annotation -> after.isEmpty() || isAfter(annotation, after.get()))
            .filter(wanted::matches)
            .toList();
    return left.size() <= most
        ? new AnnotationPage(left, Optional.empty())
        : new AnnotationPage(left.subList(0, most), Optional.of(Cursor.at(left.get(most - 1))));
  }

  private static boolean isAfter(Annotation annotation, Cursor cursor) {
    return annotation.id().compareTo(cursor.id()) > 0;
  }
}
