package autoannotation.adapters.json;

import autoannotation.core.task.Priority;
import autoannotation.core.task.ReviewStrategy;
import autoannotation.core.task.Task;
import autoannotation.core.task.TaskConcept;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * JSON format of a task, as in Clarifai. Optional fields have defaults: anyone may review, and the
 * priority is MEDIUM.
 */
public record TaskJson(
    String id,
    String name,
    Optional<Type> type,
    List<TaskConcept> concepts,
    Optional<Review> review,
    Optional<Priority> priority,
    Optional<String> userId,
    Optional<Instant> createdAt) {

  /** The task types of Clarifai that are supported. */
  public enum Type {
    BOUNDING_BOX_DETECTION
  }

  /** The review strategies of Clarifai. */
  public enum Strategy {
    NONE,
    MANUAL,
    CONSENSUS
  }

  /** Who reviews, and how many reviewers have to agree. */
  public record Review(
      Strategy strategy,
      Optional<List<String>> users,
      Optional<ConsensusStrategyInfo> consensusStrategyInfo) {}

  /**
   * Settings of the strategy CONSENSUS.
   *
   * @param labelers number of reviewers asked; default: approval_threshold_labelers
   * @param iou minimum overlap of boxes that agree, in [0, 1]; default 0.75
   */
  public record ConsensusStrategyInfo(
      int approvalThresholdLabelers, Optional<Integer> labelers, Optional<Double> iou) {}

  public static TaskJson of(Task task) {
    return new TaskJson(
        task.id(),
        task.name(),
        Optional.of(Type.BOUNDING_BOX_DETECTION),
        task.concepts(),
        Optional.of(review(task)),
        Optional.of(task.priority()),
        Optional.of(task.userId()),
        Optional.of(task.createdAt().orElse(Instant.EPOCH)));
  }

  /** Converts a stored task. */
  public Task toTask() {
    return toTask(userId.orElseThrow(), createdAt.orElseThrow());
  }

  /**
   * Converts a new task.
   *
   * @throws IllegalArgumentException if a field is missing or invalid
   */
  public Task toTask(String by, Instant at) {
    return new Task(
        id,
        name,
        concepts,
        review.map(TaskJson::strategy).orElse(new ReviewStrategy.Manual()),
        review.flatMap(Review::users).orElse(List.of()),
        priority.orElse(Priority.MEDIUM),
        by,
        Optional.of(at));
  }

  private static ReviewStrategy strategy(Review review) {
    return switch (review.strategy) {
      case NONE -> new ReviewStrategy.None();
      case MANUAL -> new ReviewStrategy.Manual();
      case CONSENSUS -> {
        ConsensusStrategyInfo info =
            review.consensusStrategyInfo.orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "review.consensus_strategy_info is missing: the strategy CONSENSUS"
                            + " requires it"));
        yield new ReviewStrategy.Consensus(
            info.approvalThresholdLabelers,
            info.labelers.orElse(info.approvalThresholdLabelers),
            info.iou.orElse(0.75));
      }
    };
  }

  private static Review review(Task task) {
    Optional<List<String>> users = Optional.of(task.reviewers());
    return switch (task.strategy()) {
      case ReviewStrategy.None _ -> new Review(Strategy.NONE, users, Optional.empty());
      case ReviewStrategy.Manual _ -> new Review(Strategy.MANUAL, users, Optional.empty());
      case ReviewStrategy.Consensus(int agreeing, int asked, double iou) ->
          new Review(
              Strategy.CONSENSUS,
              users,
              Optional.of(
                  new ConsensusStrategyInfo(agreeing, Optional.of(asked), Optional.of(iou))));
    };
  }
}
