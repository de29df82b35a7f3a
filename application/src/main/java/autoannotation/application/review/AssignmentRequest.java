package autoannotation.application.review;

import autoannotation.application.InvalidRequestException;
import autoannotation.application.input.InputKey;
import autoannotation.core.annotation.InputId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a reviewer asks for.
 *
 * @param count how many boxes to decide, about: a photo is never parted
 * @param leave ids of photos that the reviewer gives back
 */
public record AssignmentRequest(Optional<Integer> count, Optional<List<String>> leave) {

  private static final int MOST = 100;
  private static final int USUALLY = 24;

  /**
   * How many boxes.
   *
   * @throws InvalidRequestException if it is not from 1 to 100
   */
  int boxes() {
    int boxes = count.orElse(USUALLY);
    if (boxes < 1 || boxes > MOST) {
      throw new InvalidRequestException(
          "count is not from 1 to %d: %d".formatted(MOST, boxes),
          "Send count: %d.".formatted(USUALLY));
    }
    return boxes;
  }

  /**
   * The photos that are given back.
   *
   * @throws InvalidRequestException if one can't be one
   */
  Set<InputId> left() {
    return leave.orElse(List.of()).stream().map(InputKey::id).collect(Collectors.toSet());
  }
}
