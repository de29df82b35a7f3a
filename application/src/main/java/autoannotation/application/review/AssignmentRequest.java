package autoannotation.application.review;

import autoannotation.application.InvalidRequestException;
import autoannotation.application.input.InputKey;
import autoannotation.core.annotation.InputId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Request for an assignment.
 *
 * @param count approximate number of boxes, from 1 to 100; default 24. Photos are never split
 * @param leave ids of photos to release
 */
public record AssignmentRequest(Optional<Integer> count, Optional<List<String>> leave) {

  private static final int MAXIMUM_BOXES = 100;
  private static final int DEFAULT_BOXES = 24;

  /**
   * Returns the number of boxes, 24 if absent.
   *
   * @throws InvalidRequestException if count is not from 1 to 100
   */
  int boxes() {
    int boxes = count.orElse(DEFAULT_BOXES);
    if (boxes < 1 || boxes > MAXIMUM_BOXES) {
      throw new InvalidRequestException(
          "count is not from 1 to %d: %d".formatted(MAXIMUM_BOXES, boxes),
          "Send count: %d.".formatted(DEFAULT_BOXES));
    }
    return boxes;
  }

  /**
   * Returns the photos to release.
   *
   * @throws InvalidRequestException if one of the ids is not the id of a photo
   */
  Set<InputId> left() {
    return leave.orElse(List.of()).stream().map(InputKey::id).collect(Collectors.toSet());
  }
}
